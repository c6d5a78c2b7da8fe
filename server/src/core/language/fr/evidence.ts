import type { EvidenceWords } from '../evidence-words.ts';
import type { Words } from '../verb-words.ts';
import { frenchGrammar } from './grammar.ts';
import { frenchReportingVerbs } from './reporting-verbs.ts';
import { frenchPhrases } from './source-phrases.ts';
import {
  frenchDocuments,
  frenchForecasts,
  frenchJudges,
  frenchPeople,
  frenchProspects,
  frenchReports,
  frenchSurveys,
  frenchVague,
  frenchVaries,
} from './sources.ts';
import { frenchParadigms } from './verb-paradigms.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

const phrases = (text: string): Words => text.trim().split(/\s*\|\s*/);

export const frenchEvidence: EvidenceWords = {
  grammar: frenchGrammar,
  phrases: frenchPhrases,
  verbs: frenchReportingVerbs,
  impersonal: split('prévoir attendre valoriser voir projeter espérer dire murmurer chuchoter raconter'),
  periods: split(
    'an ans année années mois semaine semaines jour jours trimestre printemps été automne hiver début fin',
  ),
  paradigms: frenchParadigms,
  nounForms:
    split(`annonce annoncent note notes rapporte juge montre relève affiche chiffre avance table mesure signale publie dit cite fait
    témoigne liste estime porte projette alerte alertes acte actes consigne consignes nuance nuances chronique menace menaces réplique répliques analyse analyses souffle
    tranche lance murmure place pointe présage reproche`),
  acts: [],
  people: frenchPeople,
  tradeEndings: split(
    'cien cienne ciens iste istes logue logues nome nomes iatre iatres cheur cheurs cheuse trice neur',
  ),
  judges: frenchJudges,
  bodies: split('banque cabinet syndicat association ong institut fédération institution bureau'),
  peopleEndings: split(
    'neur neurs ueur ueurs geur geurs cheur cheurs deur deurs ateuse ateuses iatre iatres nome nomes teur teurs trice trices iste istes logue logues cien ciens',
  ),
  documents: frenchDocuments,
  documentPhrases:
    phrases(`projet de loi | proposition de loi | projet de budget | loi de finances | livre blanc | compte rendu | mise en demeure | dossier de presse
    | point d' étape | document d' enregistrement | document boursier | procès verbal | acte d' accusation | avis financier`),
  reports: frenchReports,
  varies: frenchVaries,
  caseEndings: split(
    `ité ités té tés tion tions sion sions age ages ment ments ence ences ance ances ude udes ure ures oir oirs ie ies esse`,
  ),
  forecasts: frenchForecasts,
  prospects: frenchProspects,
  prospectEndings: [],
  seeking: [],
  forecasters: [],
  estimates: split(
    'chiffres données statistiques sondage enquête étude baromètre indice index projection projections prévision prévisions estimation estimations évaluation évaluations calcul calculs décompte pointage comptage simulations consensus',
  ),
  announcing:
    split(`communiqué communiqués courriel prospectus billet mémo tribune tweet filing 10-k 10-q 8-k s-1 20-f op-ed post interview entretien podcast newsletter
    documents`),
  textual: [],
  counted: split('prévenir informer alerter avertir'),
  citing: [],
  gestures: [],
  addressed: [],
  told: [],
  voiced:
    split(`crainte craintes espoir espoirs conviction certitude hypothèse idée constat conclusion promesse assurance avertissement prévision alerte accusation thèse argument preuve
    regret inquiétude inquiétudes doute doutes vœu souhait pari reproche soupçon démonstration`),
  voicedOf: ['selon'],
  observers:
    split(`chercheur chercheurs chercheuse chercheuses scientifique scientifiques équipe équipes universitaire universitaires économiste économistes laboratoire université institut insee observatoire
    auditeurs enquêteurs experts étude études enquête audit cour ong association statisticiens épidémiologistes ingénieurs inspecteurs analystes`),
  changes:
    split(`hausse hausses baisse baisses recul reculs chute chutes repli rebond progression croissance augmentation diminution accélération ralentissement bond envolée dégradation amélioration
    audience taux teneur écart surcoût surplus excédent économie économies gain gains réduction contraction perte pertes embellie érosion flambée`),
  taken: {
    dire: split('non oui adieu merci stop'),
    publier: split(
      'roman romans livre livres ouvrages jeux albums titres offres articles vidéos photos images messages numéros magazines nouvelles recueils essais cartes applications modèles',
    ),
    citer: ['témoins', 'témoin'],
  },
  turned: {},
  ownFigures: [],
  amounting: [],
  retelling: [],
  standpoints: { nouns: [], places: [] },
  compounds: phrases(
    "chiffre d' affaires | chiffres d' affaires | rapport de force | rapports de force | enquête publique | enquêtes publiques | notes de frais | note de frais | centre de données | centres de données | carte d' identité",
  ),
  indefinite: [],
  pollsters: [],
  sums: split(
    'chiffre chiffres montant nombre total somme fourchette estimation hypothèse ordre taux fortune chances chance voix probabilité patrimoine scénario prévision préjudice',
  ),
  deeds:
    split(`développer soutenir assurer garantir illustrer écrire exposer penser imaginer conclure poursuivre apprendre confier fixer afficher attribuer donner enregistrer placer trahir
    montrer justifier supposer considérer interroger`),
  reckoned: split('interroger sonder chiffrer mesurer valoriser noter'),
  norms: split('loi règlement directive code traité accord contrat convention décret texte'),
  agencies: split(
    'afp ap pa upi dpa ansa efe ats keystone-ats belga lusa tass cnn cnbc bbc rfi rts rtbf ft wsj nyt sky axios wired',
  ),
  newsrooms:
    phrases(`reuters | bloomberg | les echos | le monde | le figaro | le parisien | libération | mediapart | la tribune | la lettre | l' informé | l' usine nouvelle
    | l' agefi | l' express | capital | challenges | contexte | politico | financial times | the information | wall street journal | new york times | washington post | the guardian
    | handelsblatt | der spiegel | le soir | l' echo | le temps | la presse | le devoir | techcrunch`),
  respondents: split('sondés sondées répondants répondantes'),
  sampled: split('interrogées interrogés interrogé sondé questionné sondés sondées questionnés questionnées'),
  authored: [],
  authors: [],
  studies: [],
  claims: [],
  rejections: [],
  owners: [],
  naming: [],
  magnitudes: [],
  recalling: [],
  personEndings: [],
  notPersons: [],
  besides: [],
  accounts: new Map(),
  stances: {
    copulas: split('est sont était étaient reste restent demeure demeurent'),
    adjectives: split(
      'convaincu convaincue convaincus convaincues persuadé persuadée persuadés persuadées certaine certains certaines sûre sûrs sûres confiant confiante confiants',
    ),
    sure: [],
    openers: split("que qu' de d'"),
    degrees: [],
    nobody: [],
    about: [],
    moods: [],
    placing: [],
    knowing: [],
  },
  framings: [],
  conditions: { openers: [], ends: [] },
  surveys: frenchSurveys,
  samples: ['auprès', 'portant'],
  vague: frenchVague,
  carriers: ['toujours selon'],
  takenUp:
    phrases(`ce montant | cette somme | ce chiffre | ces chiffres | ces montants | ces sommes | ce total | cette estimation | ces estimations
    | cette prévision | ces prévisions | ces données | on y apprend | on y lit | on y découvre | on y compare | on y relève | on y constate | y ressort | y est précisé | y est indiqué | y est écrit | y est mentionné | ce pourcentage | ce nombre`),
  alsoWords: ['également', 'aussi', 'ajoute', 'ajoutent', 'ajoutait'],
  conditionalEndings: split(
    'erait eraient irait iraient drait draient vrait vraient trait traient urait uraient rrait rraient uerait',
  ),
  notConditional:
    split(`trait extrait portrait retrait attrait abstrait distrait contrat montrait montraient démontrait démontraient entrait entraient
    rentrait rentraient rencontrait rencontraient concentrait concentraient administrait enregistrait enregistraient illustrait illustraient
    filtrait centrait tirait tiraient attirait attiraient retirait retiraient inspirait inspiraient aspirait respirait admirait virait expirait
    désirait soupirait engendrait encadrait encadraient ouvrait ouvraient couvrait couvraient découvrait livrait livraient délivrait enivrait recouvrait
    assurait assuraient mesurait mesuraient durait duraient figurait figuraient facturait facturaient procurait capturait capturaient
    structurait murmurait jurait perdurait épurait`),
  markedNames: ['yahoo!'],
  notNames:
    split(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    internet web bourse état`),
};
