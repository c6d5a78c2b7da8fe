import { testRows } from '../../support/evidence.ts';

describe('attribution in French, by how it is built', () => {
  describe('when it was said stands between a verb and its infinitive', () => {
    testRows('fr', [
      ['L’éditeur rappelait en septembre avoir fermé ⟦300⟧ comptes.', 'attribution', 'L’éditeur rappelait'],
      ['L’éditeur rappelait pourtant avoir fermé ⟦300⟧ comptes.', 'attribution'],
      ['Le groupe assure depuis des mois disposer de ⟦300⟧ agents.', 'attribution'],
      ['Elle prévoit d’y investir ⟦un milliard d’euros⟧ en trois ans.', null],
      ['Le programme prévoit d’y consacrer ⟦750 millions d’euros⟧.', null],
      ['Le groupe montre le chemin à suivre : il a supprimé ⟦300⟧ postes.', null],
      ['Le patron assure la fabrication pour vendre ⟦300⟧ drones.', null],
    ]);
  });

  describe('of whoever judges before a quotation', () => {
    testRows('fr', [
      [
        'Pour Franck Sebag, associé chez EY, « il y a moins de tours, mais plus gros » : ⟦9 millions d’euros⟧.',
        'attribution',
      ],
      ['Pour Ana Ruiz, « le compte n’y est pas du tout » : il manque ⟦300⟧ agents.', 'attribution'],
      ['Pour Apple, associé à Goldman Sachs, l’affaire a coûté ⟦9 millions d’euros⟧.', null],
      ['Pour Ana Ruiz, la « carte noire » coûte ⟦300 euros⟧.', null],
    ]);
  });

  describe('by a house of two capitals at the head of a sentence', () => {
    testRows('fr', [
      ['Test-Achats a fait les comptes : la migration coûtera ⟦8,50 euros⟧.', 'attribution', 'Test-Achats'],
      ['Carte-cadeau à ⟦30 euros⟧, la marque annule tout.', null],
    ]);
  });

  describe('by those who measure what there is too much or too little of', () => {
    testRows('fr', [
      ['L’Institut de l’élevage, qui a suivi dix fermes, mesure un surplus de ⟦2,8 %⟧.', 'attribution'],
      ['La ferme mesure ⟦30 hectares⟧.', null],
    ]);
  });

  describe('by what somebody points out or aims a share at', () => {
    testRows('fr', [
      ['Le syndicat pointe les ⟦400⟧ départs non remplacés.', 'attribution'],
      ['Oddo vise un cours de ⟦45 euros⟧.', 'attribution'],
      ['L’action pointe à ⟦45 euros⟧.', null],
      ['Le groupe vise ⟦45 millions d’euros⟧ de revenus.', null],
      ['La direction ne dément pas les ⟦400⟧ suppressions de postes.', null],
    ]);
  });

  describe('by a site on which it is read', () => {
    testRows('fr', [
      ['Plus de ⟦400⟧ clients lui font confiance, lit-on sur le site de la start-up.', 'attribution'],
      ['Trouve-t-on ⟦300⟧ modèles sur le site d’Apple ?', null],
      ['La perte dépasserait ⟦10 millions d’euros⟧, dit-on sur les marchés.', null],
    ]);
  });

  describe('by a sentence that goes on in the document just named', () => {
    testRows('fr', [
      [
        'Le prospectus précise que la perte se creuse. On y apprend que le fondateur a touché ⟦41 millions d’euros⟧.',
        'carried',
      ],
      ['Le prospectus compte trop de pages. On y apprend que le fondateur a touché ⟦41 millions d’euros⟧.', null],
    ]);
  });
});
