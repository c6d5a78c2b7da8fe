import assert from 'node:assert/strict';
import { evidenceFor } from '../../../server/src/core/figures/evidence.ts';
import { packs, proseOf, testRows } from '../../support/evidence.ts';

describe('attribution in French by words that no list knows', () => {
  describe('by an unknown verb', () => {
    testRows('fr', [
      ['« Cela coûte ⟦quatre fois⟧ moins qu’un intérimaire », tique Dominique Belkacem.', 'attribution'],
      ['« Nous avons perdu ⟦300⟧ clients en un mois », a maugréé le gérant.', 'attribution'],
      ['Le groupe a tempêté que la taxe lui coûtait ⟦12 millions d’euros⟧.', 'attribution'],
      ['Il serine que la marge atteint ⟦12 %⟧.', 'attribution'],
      ['« Optimus », robot phare du groupe, pèse ⟦73 kg⟧.', null],
      ['« Le Grand Soir du numérique », livre événement, pèse ⟦2 kg⟧.', null],
      ['Le groupe n’a livré que ⟦300⟧ robots.', null],
      ['Il faut que la marge atteigne ⟦12 %⟧.', null],
      ['Le groupe a obtenu que la taxe tombe à ⟦12 %⟧.', null],
      ['Il a embauché plus que Nvidia : ⟦300⟧ personnes.', null],
    ]);
  });

  describe('by a source phrase', () => {
    testRows('fr', [
      ['Selon la vigile de l’immeuble, ⟦300⟧ foyers sont privés de fibre.', 'attribution'],
      ['Selon les riverains, ⟦300⟧ foyers sont privés de fibre.', 'attribution'],
      ['Aux yeux du chercheur, il en faudrait ⟦300⟧.', 'attribution', 'Aux yeux du chercheur'],
      ['Une analyse de Chartbeat portant sur ⟦2 500⟧ sites en témoigne.', 'attribution'],
      ['Selon la rentabilité, la prime va de 2 à ⟦300 euros⟧.', null],
      ['Les chutes reculent de ⟦4 à 7 %⟧ selon les ateliers.', null],
    ]);
  });

  describe('by an “on” whose house is named', () => {
    testRows('fr', [
      ['« La facture dépassera ⟦10 millions d’euros⟧ », souffle-t-on au ministère.', 'attribution'],
      ['La perte dépasserait ⟦10 millions d’euros⟧, a-t-on assuré mardi chez Bouygues.', 'attribution'],
      ['Du côté de la mairie, on assure que ⟦300⟧ places sont libres.', 'attribution'],
      ['La perte dépasserait ⟦10 millions d’euros⟧, dit-on.', null],
      ['La perte dépasserait ⟦10 millions d’euros⟧, dit-on dans les salles de marché.', null],
      ['Trouve-t-on ⟦300⟧ modèles chez Apple ?', null],
    ]);
  });

  describe('by a colon and what somebody says', () => {
    testRows('fr', [
      ['Le patron n’y va pas par quatre chemins : « Il nous manque ⟦300⟧ ingénieurs. »', 'attribution'],
      ['Karim Benali, gérant à Lyon : « J’en vends ⟦120⟧ par semaine. »', 'attribution'],
      ['Philippe Wahl se veut optimiste : « Nous serons à ⟦15 %⟧ dans cinq ans. »', null],
      ['Le groupe a écoulé ⟦120⟧ exemplaires de son jeu phare : « Unity ».', null],
    ]);
  });

  describe('around the verb', () => {
    testRows('fr', [
      ['La Confédération en assume ⟦60 %⟧, nous a indiqué par écrit le Secrétariat d’État.', 'attribution'],
      ['La direction ne table plus que sur ⟦5 %⟧ de croissance.', 'attribution'],
      ['Le régulateur ne recense pas moins de ⟦300⟧ sites.', 'attribution'],
      ['Le pirate s’est vanté sur Telegram d’avoir dérobé ⟦1,2 To⟧ de fichiers.', 'attribution'],
      ['Son fondateur a beau jurer que le pire est passé, il perd ⟦7 millions d’euros⟧.', 'attribution'],
      ['Elle vient de boucler un tour de table, ce qui la valorise à ⟦6,8 milliards⟧.', null],
      ['La direction ne dit pas que ⟦300⟧ postes sont menacés.', null],
    ]);
  });

  describe('around the verb, farther', () => {
    testRows('fr', [
      ['Hindenburg avait dès 2024 accusé la maison de gonfler ses ventes de ⟦150 millions d’euros⟧.', 'attribution'],
      ['Le groupe a, dans la foulée, confirmé une perte de ⟦12 millions d’euros⟧.', 'attribution'],
      ['Le groupe a dans ses cartons un projet annoncé en mai, à ⟦12 millions d’euros⟧.', null],
      ['Les postes disparaissent par ⟦300⟧, leur a écrit le PDG.', 'attribution'],
      ['Le tisserand annonce ⟦300⟧ embauches.', 'attribution'],
      ['La nouvelle annonce, mardi, porte sur ⟦300⟧ postes.', null],
      ['La perte dépasse ⟦12 millions⟧, reconnaît l’horloger.', 'attribution'],
      ['Il se dit que ⟦300⟧ départs sont prévus.', null],
    ]);
  });

  describe('by an opinion, an assertion or a heading', () => {
    testRows('fr', [
      ['Pour l’économiste Daron Acemoglu, le gain se limite à ⟦0,7 %⟧.', 'attribution'],
      ['Pour Apple, cela représente ⟦3 %⟧ des ventes.', null],
      ['Le PDG est formel : ⟦300⟧ postes seront créés.', 'attribution'],
      ['Verdict du cabinet : ⟦40 %⟧ des projets échouent.', 'attribution'],
      ['Bilan : ⟦300⟧ licenciements.', null],
      ['Les chiffres du ministère sont sans appel : ⟦300⟧ morts.', 'attribution'],
    ]);
  });

  describe('by a forecast', () => {
    testRows('fr', [
      ['Éric Martel voit maintenant les revenus franchir ⟦10 milliards⟧.', 'attribution'],
      ['Le groupe voit ses revenus tomber à ⟦10 milliards⟧.', null],
      ['L’usine voit passer ⟦300⟧ camions par jour.', null],
      ['Monique attend toujours ses ⟦18 500 euros⟧.', null],
      ['Le courrier est attendu par ⟦300 000⟧ entreprises.', null],
      ['Les revenus attendus par les analystes atteignent ⟦10 milliards⟧.', 'attribution'],
    ]);
  });

  describe('where the words only look like a source', () => {
    testRows('fr', [
      ['Pour les opticiens, la marge plafonne à ⟦22 %⟧.', null],
      ['Il paie 5M$ pour 5k de yen contre ⟦US$5M⟧, puis 5.', null],
      ['Pour l’informaticien Jakob Blomer, le matériel coûtera ⟦40 millions de francs⟧.', 'attribution'],
      ['À l’annonce des résultats, le titre a pris ⟦12 %⟧.', null],
      ['Comme l’annonce Reuters, le titre a pris ⟦12 %⟧.', 'attribution'],
      ['Le ministère, qui vient d’allouer ⟦65 millions d’euros⟧ à ces projets, temporise.', null],
      ['À la CFE-CGC, on n’y croit guère : « Il manquera ⟦500 millions⟧ dans deux ans. »', 'attribution'],
      ['Il résume la chose ainsi : d’ici à trois ans, on perdra ⟦43 %⟧ des visites.', 'attribution'],
    ]);
  });

  it('takes the paragraph that signs a quotation for its clause', () => {
    const quoted = proseOf('« J’ai vendu 300 consoles le premier jour. »', 'fr');
    const signed = proseOf('– nous raconte Karim, gérant de trois boutiques', 'fr');
    const [evidence] = evidenceFor(quoted, [{ start: 12, end: 15 }], {
      pack: packs.fr,
      vocabulary: { sources: [], names: [], reportingVerbs: [] },
      definitions: { hasFootnote: () => false },
      declared: null,
      siblings: [quoted, signed],
    });
    assert.equal(evidence?.type, 'quote');
  });
});
