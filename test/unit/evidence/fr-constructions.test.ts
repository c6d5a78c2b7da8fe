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

  describe('by a verb beside which more stands', () => {
    testRows('fr', [
      ['Le patron s’est engagé, devant les élus de la région, à garder ⟦1 100⟧ postes.', 'attribution'],
      ['La CGT s’indigne et avance le chiffre de ⟦500⟧ départs.', 'attribution'],
      ['Le groupe s’agrandit, et l’avance de ⟦500⟧ millions s’y ajoute.', null],
      ['L’union de la presse générale fait valoir que ⟦27 %⟧ des titres ont disparu.', 'attribution'],
      ['Un rival le situe aux alentours de ⟦65 euros⟧.', 'attribution'],
      ['L’agence conseille de provisionner ⟦4 000 euros⟧.', 'attribution'],
      ['L’agence conseille des PME et facture ⟦4 000 euros⟧ par mois.', null],
      ['Le groupe maintient le cap d’un bénéfice de ⟦300 millions d’euros⟧.', 'attribution'],
      ['La flotte de ⟦300⟧ bateaux garde le cap au nord.', null],
      ['Ces retards n’expliquent que ⟦9 %⟧ de la baisse.', null],
      ['Corvid n’annonce que ⟦9 %⟧ de hausse.', 'attribution'],
    ]);
  });

  describe('by those in whose opinion it is so', () => {
    testRows('fr', [
      ['Les économistes, pour qui la taxe coûterait ⟦12 millions d’euros⟧, n’en veulent pas.', 'attribution'],
      ['Les boulangers, pour qui la facture grimpe de ⟦12 %⟧, n’en veulent pas.', null],
      ['Pour une banque, c’est ⟦dix fois⟧ plus.', null],
      ['Pour un analyste de la place, c’est ⟦dix fois⟧ trop.', 'attribution'],
    ]);
  });

  describe('by what somebody has reckoned, before a colon', () => {
    testRows('fr', [
      ['La banque a fait le calcul inverse : le coût tombe à ⟦90 euros⟧.', 'attribution'],
      ['L’élève a fait un dessin naïf : ⟦300⟧ arbres et un soleil.', null],
      ['La fédération a sondé 310 de ses membres : ⟦44 %⟧ renoncent.', 'attribution'],
      ['La fédération a réuni 310 de ses membres : ⟦44 %⟧ renoncent.', null],
    ]);
  });

  describe('and not by what only looks like a verb or its subject', () => {
    testRows('fr', [
      ['L’application comptait 2 millions d’usagers, contre ⟦six fois⟧ plus aujourd’hui.', null],
      ['Corvid, de son côté, a conclu un pacte analogue avec un rival et cherche ⟦150 millions d’euros⟧.', null],
      ['Le titre, en un an, a perdu ⟦12 %⟧, a calculé un analyste.', 'attribution', 'a calculé un analyste'],
      ['Elle prévoit embaucher ⟦110⟧ artistes.', null],
      ['Elle prévoit une hausse de ⟦12 %⟧.', 'attribution'],
      ['Une étude qu’il a commandée à l’École de Lyon montre que l’espèce coûte ⟦2 %⟧.', 'attribution'],
      ['Corvid n’a publié que ⟦1 120⟧ offres d’emploi.', null],
      ['Corvid n’a publié que ⟦1 120⟧ millions d’euros de bénéfice.', 'attribution'],
      ['La montre que vend Corvid coûte ⟦300 euros⟧.', null],
      ['Le syndicat fait ses propres calculs et trouve ⟦2 400⟧ doublons.', 'attribution'],
      ['Le menuisier fait ses propres meubles et en vend ⟦2 400⟧.', null],
    ]);
  });

  describe('by a phrase, without the article of “l’on” and before a name that is a pronoun too', () => {
    testRows('fr', [
      [
        'Le jeu réunit ⟦60 millions⟧ de joueurs, si on en croit son éditeur.',
        'attribution',
        'si on en croit son éditeur',
      ],
      ['Le jeu réunit ⟦60 millions⟧ de joueurs, si on se réfère aux chiffres de l’éditeur.', 'attribution'],
      ['Le jeu réunit ⟦60 millions⟧ de joueurs, si on compte les enfants.', null],
      ['Le jeu réunit ⟦60 millions⟧ de joueurs, selon Il Sole 24 Ore.', 'attribution'],
      ['À la lecture des comptes, la perte atteint ⟦3 millions d’euros⟧.', 'attribution'],
      ['À la lecture, la perte saute aux yeux : ⟦3 millions d’euros⟧.', null],
      ['Au dernier pointage du ministère, ⟦300⟧ dossiers étaient déposés.', 'attribution'],
      ['La direction n’a pas caché que la perte approche ⟦40 millions d’euros⟧.', 'attribution'],
      ['Le consensus FactSet s’établit à ⟦3,2 milliards d’euros⟧.', 'attribution', 'Le consensus FactSet'],
      ['Le centre Pompidou a coûté ⟦3,2 milliards d’euros⟧.', null],
      ['Médiamétrie mesure une audience de ⟦300 000⟧ téléspectateurs.', 'attribution'],
      ['Le stade mesure ⟦300 mètres⟧.', null],
    ]);
  });

  describe('by those from whom one learns it', () => {
    testRows('fr', [
      ['Le prix est de ⟦18 millions d’euros⟧, apprend-on auprès d’un actionnaire.', 'attribution'],
      ['Le prix est de ⟦18 millions d’euros⟧, apprend-on.', null],
    ]);
  });
});
