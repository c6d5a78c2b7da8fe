import { testRows } from '../../support/evidence.ts';

describe('attribution in French around what comes between', () => {
  describe('to whoever confides in the writer', () => {
    testRows('fr', [
      ['Une amie me glisse que ⟦60 %⟧ d’entre eux ont oublié de résilier.', 'attribution'],
      ['Une lectrice qui travaille chez lui me glisse que ⟦60 %⟧ ont résilié.', 'attribution'],
      ['Le titre a glissé de ⟦4 %⟧.', null],
      ['Le studio qui travaille chez lui glisse ⟦300⟧ cartes dans chaque boîte.', null],
    ]);
  });

  describe('by a participle behind another one', () => {
    testRows('fr', [
      [
        'La défense a produit un certificat et soutenu, au passage, que ⟦97 %⟧ des données étaient anonymes.',
        'attribution',
      ],
      ['La défense a produit un certificat médical et soutenu que ⟦97 %⟧ des données étaient anonymes.', 'attribution'],
      ['Le fonds a racheté deux studios et soutenu un tour de ⟦12 millions d’euros⟧.', null],
      ['La mairie a fermé deux sites et assuré ⟦300⟧ véhicules.', null],
    ]);
  });

  describe('by another side of the story', () => {
    testRows('fr', [
      ['Un ancien ingénieur donne un autre son de cloche : la cible était de ⟦70 %⟧.', 'attribution'],
      ['Le syndicat fait entendre un autre son de cloche : ⟦300⟧ postes seraient visés.', 'attribution'],
      ['Le groupe donne ⟦300⟧ cloches à la ville.', null],
      ['L’église donne un concert : ⟦300⟧ places.', null],
    ]);
  });

  describe('by what somebody concludes', () => {
    testRows('fr', [
      ['C’est le constat que dresse l’Amrae dans une étude fondée sur ⟦17 400⟧ contrats.', 'attribution'],
      ['La conclusion à laquelle parvient le cabinet tient en un chiffre : ⟦12 %⟧.', 'attribution'],
      ['Le tableau que dresse la table de ⟦300⟧ couverts est triste.', null],
      ['C’est le constat que dresse un huissier en ⟦300⟧ lignes.', 'attribution'],
    ]);
  });

  describe('not by what somebody signs', () => {
    testRows('fr', [
      ['⟦127⟧ députés ont signé une lettre hostile.', null],
      ['Le groupe a signé un communiqué avec ⟦300⟧ clients.', null],
      ['Un article signé Reuters donne le chiffre de ⟦300⟧ départs.', 'attribution'],
      ['Une tribune signée par ⟦127⟧ députés dort dans un tiroir.', null],
    ]);
  });

  describe('not by whoever keeps silent', () => {
    testRows('fr', [
      ['Le rapport, fort de ⟦320⟧ pages, n’en dit mot.', null],
      ['Le groupe, qui emploie ⟦320⟧ personnes, n’en a soufflé mot.', null],
      ['D’un mot, le groupe annonce ⟦320⟧ départs.', 'attribution'],
    ]);
  });

  describe('not by what a thing explains', () => {
    testRows('fr', [
      ['Les coûts salariaux expliquent ⟦40 %⟧ du retard.', null],
      ['La météo explique un recul de ⟦3 %⟧.', null],
      ['La hausse du cuivre justifie ⟦12 %⟧ du surcoût.', null],
      ['Le groupe explique un recul de ⟦3 %⟧ par la météo.', 'attribution'],
      ['L’horloger explique que les ventes ont reculé de ⟦3 %⟧.', 'attribution'],
      ['« Nous perdons ⟦3 %⟧ par an », explique l’horloger.', 'attribution'],
    ]);
  });
});
