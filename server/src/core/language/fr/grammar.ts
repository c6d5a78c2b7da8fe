import type { GrammarWords } from '../grammar-words.ts';
import type { Words } from '../verb-words.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

const phrases = (text: string): Words => text.trim().split(/\s*\|\s*/);

/** The words around French reporting verbs. */
export const frenchGrammar: GrammarWords = {
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
      mercredi jeudi vendredi samedi dimanche matin soir midi là-bas puis donc notamment certes peu tôt tard tantôt ailleurs ici seul seule auparavant aussitôt bientôt naguère jadis autrefois volontiers`),
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
  negators: split('pas jamais guère point ni rien aucun aucune plus mot'),
  refusals: split('sans refuser refuse refusé refusait refusent refusée décliné décline éviter évite évité'),
  factualAuxiliaries: split(
    'finir venir tenir contenter borner limiter continuer persister plaire plaît plaisent plaisait hésiter manquer cesser aimer commencer achever terminer oser beau dû dut durent entreprendre empresser hâter dépêcher',
  ),
  factualGovernors: [],
  obliging: [],
  avowals: [],
  silences: [],
  emphatics: [],
  restrictors: [],
  performing: { modals: [], verbs: [] },
  phasals: [],
  nominals: split('autres certains certaines beaucoup plusieurs tous toutes'),
  whom: [],
  singles: [],
  someone: [],
  adjacent: [],
  singulars: [],
  nounComplements: split("de d' du"),
  plurals: [],
  pluralNouns: [],
  tellers: [],
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
    'formel formelle formels formelles catégorique catégoriques persuadé persuadée persuadés convaincu convaincue convaincus certain certaine sûr sûre affirmatif affirmative unanime unanimes clair claire explicite limpide mystère calculette comptes calcul calculs tranché sentence couperet constat explication verdict chiffre',
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
};
