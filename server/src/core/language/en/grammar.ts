import type { GrammarWords } from '../grammar-words.ts';
import type { Words } from '../verb-words.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

const phrases = (text: string): Words => text.trim().split(/\s*\|\s*/);

/** When something is said or happens, as tokens: “noted last week”. */
const englishMoments: Words = split('last this next that').flatMap((which) =>
  split('week month year quarter night morning afternoon evening weekend spring summer autumn winter').map(
    (moment) => `${which} ${moment}`,
  ),
);

/** The words around English reporting verbs. */
export const englishGrammar: GrammarWords = {
  determiners:
    split(`the a an this that these those its his her their our my your some any each every no another one two three four five six seven
      eight nine ten several many most few both all other such own certain various multiple`),
  prepositions:
    split(`of to in on at by for from with without into onto over under about after before between through during against within than
      near per via above below beyond despite since until toward towards across amid among around as like beside besides including
      versus excluding`),
  conjunctions: split('and or but nor yet while whereas because although though so if when that where'),
  subjectPronouns: split('it he she they i we who'),
  objectPronouns: split('him her it them us me'),
  voidSubjects: split('nobody nothing none there'),
  relatives: split('which who that'),
  adverbs:
    split(`also now already still never ever always just even first later then ago once again soon often sometimes today yesterday tomorrow earlier
      monday tuesday wednesday thursday friday saturday sunday here there not no longer only further thus too alone hence nonetheless nevertheless elsewhere overnight afterwards thereafter perhaps maybe indeed likewise next tonight more recently has far long instead since itself himself
      herself themselves on average separately otherwise meanwhile`),
  adverbEndings: ['ly'],
  adverbPhrases: englishMoments,
  clitics: [],
  negators: split("neither not 't never n't no nor"),
  refusals: split(
    'decline declines declined declining refuse refuses refused refusing fail fails failed without stopped avoid avoided avoiding rather',
  ),
  factualAuxiliaries: [],
  factualGovernors:
    phrases(`like | likes | liked | love | loves | loved | had | have | has | having | forced | obliged | compelled | moved | went on | goes on | go on | going on | gone on | went so far as | goes so far as
      | gone so far as | went as far as | goes as far as | gone as far as | continue | continues | continued | rushed | hastened | hastens | proceeded | began | begins | begun | start | started | starts | keen | quick | careful
      | swift | happy | eager | fond | delighted | proud | pleased | sorry | glad | first | at pains | took care | takes care | took pains | takes pains | used | dared | managed | came back | took to social media
      | taken to the stage | right | correct | wrong | fair | honest | inclined | tempted | given | sufficient | enough | ready | willing | prone | be the first`).concat(
      split('emailed emails wrote writes called calls phoned rang texted messaged').flatMap((verb) => [
        verb,
        `${verb} us`,
        `${verb} me`,
        `${verb} in`,
      ]),
    ),
  obliging: split('has have having'),
  avowals: split('admit concede acknowledge confess grant allow say accept'),
  silences: split('nothing little'),
  emphatics: ['do', 'does', 'did'],
  restrictors: ['only'],
  performing: { modals: ['can'], verbs: split('reveal report disclose announce') },
  phasals: split('as keep keeps kept continue continues continued remember remembers'),
  sureVerbs: split('said says wrote writes told tells argues argued warned warns'),
  sureBases: split('say expect tell argue'),
  sayVerbs: split('say says said reckon reckons argue argues insist insists adds warn warns'),
  neverInfinitive: split('reports report reported said estimated declared signaled signalled signals'),
  nominals: split('those one another both most few all two three four five six seven eight nine ten several neither'),
  volition: [],
  perfect: split("has have had having 've"),
  passive: split("is are was were be been being am 're get gets got"),
  modals: split(
    "to will would could may might must shall should can 'll 'd let lets make makes did do does didn don doesn won wouldn couldn can cannot shouldn mightn help helped",
  ),
  notAuxiliaries: split('let lets make makes help helped having being get gets got be been'),
  agents: ['by'],
  comparing: ['as', 'so'],
  comparedPronouns: [],
  unhesitating: [],
  contractions: {},
  announcer: null,
  asserting: [],
  copulas: [],
  ownDeterminers: [],
  leadingAdjectives: [],
  clauseOpeners: split('that whether how why : what if'),
  clauseSubjects: split('it he she they there we i'),
  whom: ['who'],
  singles: split('one another neither'),
  someone: split('somebody someone'),
  adjacent: split('access ties exposure close closest privy party sympathetic loyal linked related connected central'),
  singulars: split('a an this that each every another one'),
  nounComplements: split('of for by from'),
  plurals: split('some many most few both all several those these others various'),
  pluralNouns: split('people data police media staff men women children'),
  tellers: ['i', 'we'],
  particles: split('up out into aside off together'),
  infinitiveMarkers: ['to'],
  infinitiveEndings: [],
  invertedPronouns: [],
  nounLinks: split('of at for from with in on to the & and a'),
  openVerbs: {
    openers: ['that'],
    finite: ['ed', 's'],
    participle: [],
    never:
      split(`ensure ensures ensured mean means meant require requires required demand demands demanded order orders ordered ask asks asked propose proposes proposed prefer prefers preferred wish wishes
        arrange arranged seed feed speed breed deed creed greed steed provided supposed entitled doomed so such now launched acquired owned used based raised needed decide decides decided`),
  },
  possessives: ["'s"],
};
