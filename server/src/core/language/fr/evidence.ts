import type { EvidenceWords, Words } from '../evidence-words.ts';
import { frenchReportingVerbs } from './reporting-verbs.ts';
import {
  frenchDocuments,
  frenchForecasts,
  frenchJudges,
  frenchPeople,
  frenchReports,
  frenchSurveys,
  frenchVague,
  frenchVaries,
} from './sources.ts';
import { frenchParadigms } from './verb-paradigms.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

const phrases = (text: string): Words => text.trim().split(/\s*\|\s*/);

export const frenchEvidence: EvidenceWords = {
  grammar: {
    determiners:
      split(`le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelque
      quelques plusieurs certains certaines chaque aucun aucune deux trois quatre cinq six dix différents différentes divers diverses
      tout toute tous toutes quel quelle autres autre même mêmes`),
    prepositions:
      split(`à de d' en dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après malgré parmi
      hors jusqu' jusque dès selon via outre auprès lors près moins plus environ quelque`),
    conjunctions: split('et ou mais car donc ni puis or'),
    subjectPronouns: split("il elle ils elles celui-ci celle-ci ceux-ci celles-ci j' je"),
    objectPronouns: split('lui elle eux elles nous celui-ci celle-ci ceux-ci celles-ci'),
    voidSubjects: split("aucuns on ça cela ce c' rien personne nul"),
    relatives: split('qui lequel laquelle lesquels lesquelles'),
    adverbs:
      split(`aussi également déjà désormais encore toujours jamais ainsi alors enfin ensuite hier aujourd'hui demain même bien mal pas plus
      point guère rien tout très depuis longtemps souvent parfois plutôt surtout toutefois cependant pourtant néanmoins lundi mardi
      mercredi jeudi vendredi samedi dimanche matin soir midi là-bas puis donc notamment certes peu tôt tard tantôt ailleurs ici seul seule`),
    adverbEndings: ['ment'],
    adverbPhrases:
      phrases(`d' abord | d' ailleurs | d' emblée | maintes fois | plusieurs fois | bien des fois | à plusieurs reprises | à maintes reprises | à de multiples reprises | une fois de plus | à l' envi | de longue date | par écrit | par courriel | par téléphone | par communiqué | en conférence de presse | au téléphone | en aparté | à demi-voix | à voix basse | un brin | il y a peu | d' ores et déjà | d' entrée | d' office | d' avance | d' un trait | d' un ton ferme | par ailleurs | par la suite | par exemple
      | en outre | en effet | en revanche | en réalité | en interne | en substance | en parallèle | en personne | en privé | en public | en direct | en retour | en préambule | en conclusion
      | au passage | au contraire | au préalable | à nouveau | à son tour | à leur tour | à l' inverse | à l' époque | à l' occasion | à l' afp | à l' avance | à demi-mot | à mots couverts
      | de nouveau | de son côté | de leur côté | de fait | de concert | pour sa part | pour leur part | pour l' heure | pour l' instant | pour autant
      | quant à lui | quant à elle | quant à eux | quant à elles | tout de même | tout à fait | tout juste | sans ambages | sans détour | sans rire | sans surprise | sans sourciller
      | ce matin | ce soir | ce jour | cette semaine | cette année | ce mois-ci | hier soir | hier matin | la veille | le lendemain | le jour même | dans la foulée | dans la soirée | dans la matinée | dans la journée
      | l' an dernier | l' an passé | l' année dernière | la semaine dernière | la semaine passée | le mois dernier | le mois passé | peu après | peu avant | un peu plus tard | une fois encore | du reste
      | noir sur blanc | bel et bien | ni plus ni moins | du coup | en début de semaine | en fin de semaine | en fin de journée | en marge`),
    clitics: split("le la les l' lui leur y en se s' me m' te t' nous vous"),
    negators: split('pas jamais guère point ni rien aucun aucune plus'),
    refusals: split('sans refuser refuse refusé refusait refusent refusée décliné décline éviter évite évité'),
    factualAuxiliaries: split(
      'finir venir tenir contenter borner limiter continuer persister plaire hésiter manquer cesser aimer commencer achever terminer oser beau dû dut durent entreprendre empresser hâter dépêcher',
    ),
    factualGovernors: [],
    emphatics: [],
    restrictors: [],
    performing: { modals: [], verbs: [] },
    phasals: [],
    nominals: [],
    whom: [],
    singles: [],
    adjacent: [],
    singulars: [],
    nounComplements: split("de d' du des"),
    plurals: [],
    particles: [],
    sureVerbs: [],
    sureBases: [],
    sayVerbs: [],
    neverInfinitive: [],
    volition: split(
      'souhaité voulu pu su souhaite souhaitent veut veulent peut peuvent souhaitait voulait pouvait souhaitaient voulaient pouvaient accepté daigné',
    ),
    perfect: split('a ont avait avaient eut eurent aurait auraient ayant avoir aura auront'),
    passive: split('est sont était étaient fut furent été être étant sera seront serait seraient soit'),
    modals: [],
    notAuxiliaries: [],
    agents: ['par'],
    comparing: ['comme', 'que', "qu'"],
    comparedPronouns: ["l'", 'le'],
    unhesitating: ['hésiter', 'manquer', 'cesser'],
    contractions: { à: ['au', 'aux'], de: ["d'", 'du', 'des', 'que', "qu'"] },
    announcer: 'ainsi',
    asserting: split(
      'formel formelle formels formelles catégorique catégoriques persuadé persuadée persuadés convaincu convaincue convaincus certain certaine sûr sûre affirmatif affirmative unanime unanimes clair claire explicite limpide mystère calculette comptes calcul calculs tranché sentence couperet constat',
    ),
    copulas: split(
      'est sont était étaient reste restent restait restaient demeure demeurent demeurait veut veulent voulait montre montrent montrait semble semblent semblait paraît',
    ),
    ownDeterminers: split('son sa ses leur leurs'),
    leadingAdjectives: split(
      'nouveau nouvel nouvelle petit petite grand grande gros grosse premier première dernier dernière seul seule beau belle bon bonne prochain prochaine précédent précédente autre même simple second seconde ancien ancienne vraie fausse haute jolie énième récente toute',
    ),
    clauseOpeners: split("que qu' : combien pourquoi comment si"),
    clauseSubjects: [],
    infinitiveMarkers: split("de d' à"),
    infinitiveEndings: ['er', 'ir', 're', 'oir'],
    invertedPronouns: split('il elle ils elles'),
    nounLinks: split("de d' du des chez à la le les l' au aux et & pour en"),
    openVerbs: {
      openers: ['que', "qu'"],
      finite: ['e', 'ent', 'a', 'èrent', 'it', 'aît', 'ait', 'aient', 'nd', 'et', 'aut', 'ut'],
      participle: ['é', 'i', 'u', 'it', 'is', 'ert'],
      never:
        split(`faut fallait fallut semble semblait suffit suffisait arrive arrivait reste restait convient importe importait avère trouve trouvait peut pouvait
        vaut valait mieux fait faisait veut voulait voulu fallu permet permis permettait obtient obtenu exige exigé exigeait demande demandé demandait réclame réclamé
        attend attendu attendait empêche empêché évite évité interdit interdisait accepte accepté refuse refusé souhaite souhaité souhaitait préfère préféré aimerait
        apprécie mérite nécessite implique impliquait suppose signifie signifiait veille veillé obligé fini tardé parce telle quelle lorsque tandis alors puisque quoique
        autre tant autant ainsi bien outre chose sorte dit-on toute-fois fois même soit paraît paraissait advient s'ensuit ensuit est sont était été ordonné décide
        propose proposé proposait vu étant donné entendu pourvu suite façon manière mesure condition point fallait ajoute-t-on`),
    },
    possessives: [],
  },
  phrases: {
    open: phrases(`selon | d' après | à en croire | si l' on en croit | aux dires de | aux dires du | aux dires des | aux dires d' | au dire de
      | de l' aveu de | de l' aveu du | de l' aveu d' | de l' aveu des | de l' aveu même de | de l' aveu même du | de l' avis de | de l' avis des | de l' avis du | de l' avis d'
      | si l' on s' en tient à | si l' on s' en tient au | si l' on s' en tient aux | à en juger par | à s' en tenir à | par la voix de | par la voix du | par la voix d' | sur la foi de | sur la foi d' | sur la foi des | sur la foi du
      | aux yeux de | aux yeux du | aux yeux des | aux yeux d' | de l' opinion de | de l' opinion du | à écouter | à suivre | à croire | si l' on suit | si l' on écoute | au jugement de | au jugement du
      | au sens de | au sens du | par la bouche de | par la bouche du | par la bouche d' | au témoignage de | au témoignage du | sur la parole de | sur la parole du | de la bouche de | de la bouche du | de la bouche d' | de l' aveu | de son propre aveu | de leur propre aveu
      | pour reprendre les mots de | pour reprendre les mots du | pour citer | foi de | foi du | foi d' | parole de | parole d' | si l' on se réfère à | si l' on se réfère au | si l' on se réfère aux | si l' on se base sur | si l' on s' appuie sur | à s' en remettre à | en référence à | à lire | à entendre | si l' on se fie à | si l' on se fie au | si l' on se fie aux`),
    strict:
      phrases(`citant | via | dixit | appris de | appris d' | appris auprès de | appris auprès d' | appris auprès du | appris auprès des
      | sur la base de | sur la base des | sur la base d' | à partir de données de | à partir des données de | au vu de | au vu des | au vu du | dans les colonnes de | dans les colonnes du | au micro de
      | sous la plume de | on lire dans | on lit dans | on apprend dans | on lire sur | de sources`),
    complete: phrases(
      "à l' en croire | à les en croire | à l' entendre | à les entendre | à le lire | à la lire | à les lire | à l' écouter | à les écouter | aux termes de | aux termes d' | aux termes du | aux termes des | de source | de bonne source | de bonnes sources | de mêmes sources | de même source | de sources concordantes",
    ),
    inDocument: ['dans'],
    houses: ['chez', 'à', 'au', 'aux', 'auprès'],
    closeTo:
      phrases(`du côté de | du côté du | du côté des | du côté d' | dans l' entourage de | dans l' entourage du | dans l' entourage d' | dans les couloirs de
      | dans les couloirs du | dans les rangs de | dans les rangs du | dans les rangs des | dans le camp de | dans le camp du | au sein de | au sein du | côté | parmi | au siège de | au siège du | au siège d'`),
    opinion: ['pour'],
    replies:
      split(`réponse verdict conclusion conclusions constat estimation estimations réaction explication commentaire aveu pronostic diagnostic prévision prévisions
      promesse version argument explications chiffre chiffres calcul calculs bilan résumé mot confidence démenti annonce message antienne refrain engagement
      objectif évaluation avis credo analyse justification motif reproche grief slogan`),
    labels: ['source', 'sources'],
  },
  verbs: frenchReportingVerbs,
  impersonal: split('prévoir attendre valoriser voir projeter espérer dire murmurer chuchoter raconter'),
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
  prospects: [],
  prospectEndings: [],
  estimates: split(
    'chiffres données statistiques sondage enquête étude baromètre indice index projection projections prévision prévisions estimation estimations évaluation évaluations calcul calculs décompte pointage comptage simulations',
  ),
  announcing:
    split(`communiqué communiqués courriel prospectus billet mémo tribune tweet filing 10-k 10-q 8-k s-1 20-f op-ed post interview entretien podcast newsletter
    documents`),
  textual: [],
  counted: [],
  addressed: [],
  told: [],
  indefinite: [],
  sums: [],
  sampled: [],
  authored: [],
  authors: [],
  studies: [],
  claims: [],
  owners: [],
  recalling: [],
  personEndings: [],
  notPersons: [],
  besides: [],
  accounts: new Map(),
  stances: { copulas: [], openers: [], degrees: [], nobody: [], knowing: [] },
  framings: [],
  conditions: { openers: [], ends: [] },
  surveys: frenchSurveys,
  samples: ['auprès', 'portant'],
  vague: frenchVague,
  carriers: ['toujours selon'],
  takenUp:
    phrases(`ce montant | cette somme | ce chiffre | ces chiffres | ces montants | ces sommes | ce total | cette estimation | ces estimations
    | cette prévision | ces prévisions | ces données | ce pourcentage | ce nombre`),
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
  notNames:
    split(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    internet web bourse état`),
};
