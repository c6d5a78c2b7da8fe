import { type Row, testRows } from '../../support/evidence.ts';

/** Third person of the verbs of the house's list (house style, section D) with what goes with each. */
const CLAUSES =
  `annonce que|déclare que|publie que|communique que|confirme que|officialise que|divulgue que|dévoile que|notifie que|certifie que|atteste que
  |acte que|consigne que|établit que|calcule que|constate que|relève que|démontre que|dit que|indique que|précise que|explique que|écrit que|ajoute que|détaille que|rapporte que
  |signale que|note que|souligne que|rappelle que|mentionne que|raconte que|résume que|répond que|poursuit que|conclut que|observe que|commente que|témoigne que|révèle que
  |apprend que|relate que|répète que|justifie que|fait savoir que|fait valoir que|estime que|évalue que|prévoit que|anticipe que|s’attend à ce que|juge que|considère que
  |suppose que|pronostique que|extrapole que|affirme que|assure que|soutient que|prétend que|allègue que|avance que|promet que|jure que|garantit que|martèle que|laisse entendre que
  |suggère que|croit savoir que|admet que|reconnaît que|concède que|avoue que|insiste : `
    .trim()
    .split(/\s*\|/);

const OBJECTS =
  `recense|dénombre|comptabilise|documente|mentionne|cite|évoque|fait état de|met en avant|table sur|prévoit|anticipe|projette|s’attend à|escompte|pronostique|revendique|promet|reconnaît|avoue|annonce
  |confirme|divulgue|dévoile|signale|constate|observe|se targue de|se félicite de`
    .trim()
    .split(/\s*\|/);

const MARTELE =
  'martèle|poursuit|résume|conclut|commente|répond|insiste|témoigne|raconte|détaille|ajoute|se félicite|justifie|ironise|reprend|complète|précise|soupire|tempère|nuance'.split(
    '|',
  );

describe('the reporting verbs of the house in French', () => {
  describe('with a clause', () => {
    testRows(
      'fr',
      CLAUSES.map((verb): Row => [`Le groupe ${verb} ⟦600⟧ postes sont en jeu.`, 'attribution']),
    );
    testRows(
      'fr',
      CLAUSES.map(
        (verb): Row => [
          `${verb.startsWith('s’') ? 'Elle' : 'Anna Roux'} ${verb} ⟦600⟧ postes sont en jeu.`,
          'attribution',
        ],
      ),
    );
  });
  describe('with a number for an object', () => {
    testRows(
      'fr',
      OBJECTS.map((verb): Row => [`Le groupe ${verb} ⟦600⟧ départs.`, 'attribution']),
    );
  });
  describe('beside a quotation', () => {
    testRows(
      'fr',
      MARTELE.map((verb): Row => [`« Il nous faut ⟦600⟧ ingénieurs », ${verb} la directrice.`, 'attribution']),
    );
    testRows(
      'fr',
      MARTELE.map(
        (verb): Row => [
          `“Il nous faut ⟦600⟧ ingénieurs”, ${verb}${/[aeé]$/.test(verb) ? '-t' : ''}-elle.`,
          'attribution',
        ],
      ),
    );
  });
});

describe('the forms of the house in French', () => {
  const strong =
    `Selon Reuters|D’après Reuters|Citant deux banquiers|À en croire Reuters|Si l’on en croit Reuters|Au dire de Reuters|Aux dires de la patronne|De l’aveu de la patronne
  |De l’avis de la patronne|Aux termes du contrat|Sur la foi de documents internes|Sur la base de données de l’Insee|À partir de données de l’Insee|Au vu des comptes|Comme l’indique Reuters|Ainsi que le rapporte Reuters|Comme l’a révélé Reuters
  |Selon une étude de l’Insee|Selon les calculs de l’Insee|Selon les estimations de l’Insee|Selon les chiffres de l’Insee|Selon les documents consultés par Reuters|Selon nos informations|Selon nos calculs|Dans un communiqué|Dans un entretien à Reuters
  |Dans un podcast|Dans un billet de blog|Dans une note|Dans un document boursier|Par la voix de son avocat|De source proche du dossier|De source judiciaire|De source officielle|De source industrielle|De bonne source|De sources concordantes|Selon une personne au fait du dossier|Sous couvert d’anonymat, un cadre confie que`
      .trim()
      .split(/\s*\|/);
  testRows(
    'fr',
    strong.map(
      (form): Row => [
        `${form}${form.endsWith('que') ? ' ' : ', '}la perte atteint ⟦40 millions d’euros⟧.`,
        'attribution',
      ],
    ),
  );
  const after =
    `cité par Reuters|rapporté par Reuters|révélé par Reuters|estimé par Reuters|dixit Reuters|a-t-on appris auprès de la mairie|des sources ont indiqué à Reuters|interrogé par Reuters`.split(
      '|',
    );
  testRows(
    'fr',
    after.map((form): Row => [`La perte atteint ⟦40 millions d’euros⟧, ${form}.`, 'attribution']),
  );
  const nobody =
    `dit-on|paraît-il|semble-t-il|selon les cas|selon les pays|selon la taille du contrat|selon que l’on compte l’Asie`.split(
      '|',
    );
  testRows(
    'fr',
    nobody.map((form): Row => [`La perte atteint ⟦40 millions d’euros⟧, ${form}.`, null]),
  );
});
