import type { AccountWords, EvidenceWords, Words } from '../evidence-words.ts';
import { englishReportingVerbs } from './reporting-verbs.ts';
import {
  englishDocuments,
  englishForecasts,
  englishPeople,
  englishProspects,
  englishReports,
  englishSurveys,
  englishVague,
  englishVaries,
} from './sources.ts';
import { englishParadigms } from './verb-paradigms.ts';

const split = (text: string): Words => text.trim().split(/\s+/);

const phrases = (text: string): Words => text.trim().split(/\s*\|\s*/);

const owners = split('his her their its');

const CASES: Words = ['base case', 'bull case', 'bear case'];

/** What each preposition takes figures from. */
const englishAccounts: ReadonlyMap<string, AccountWords> = new Map([
  [
    'by',
    {
      nouns: split(
        'account accounts estimate estimates count tally reckoning calculation calculations admission telling arithmetic lights figures numbers projections forecasts math maths standards measure',
      ),
      owners,
      bare: split(
        'account accounts estimate estimates count tally reckoning calculation calculations admission telling',
      ),
      link: 'of',
    },
  ],
  [
    'on',
    {
      nouns: split(
        'numbers figures estimate estimates count reckoning arithmetic maths math forecasts projections telling',
      ),
      owners: [],
      bare: [],
      link: 'of',
    },
  ],
  [
    'in',
    {
      nouns: split(
        'telling words view views estimation reckoning recollection opinion eyes scenario outlook forecast forecasts projection projections baseline',
      ).concat(CASES),
      owners,
      bare: [],
      link: 'of',
    },
  ],
  [
    'under',
    {
      nouns: split('scenario forecast forecasts projection projections baseline').concat(CASES),
      owners,
      bare: [],
      link: 'of',
    },
  ],
]);

export const englishEvidence: EvidenceWords = {
  grammar: {
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
    adverbPhrases: [],
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
      | taken to the stage | right | correct | wrong | fair | honest | inclined | tempted | given | sufficient | enough | ready | willing | prone | be the first`),
    emphatics: ['do', 'does', 'did'],
    restrictors: ['only'],
    performing: { modals: ['can'], verbs: split('reveal report disclose announce') },
    phasals: split('as keep keeps kept continue continues continued remember remembers'),
    sureVerbs: split('said says wrote writes told tells argues argued warned warns'),
    sureBases: split('say expect tell argue'),
    sayVerbs: split('say says said reckon reckons argue argues insist insists adds warn warns'),
    neverInfinitive: split('reports report reported said estimated declared'),
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
    adjacent: split('close closest privy party sympathetic loyal linked related connected central'),
    singulars: split('a an this that each every another one'),
    nounComplements: split('of for by from'),
    plurals: split('some many most few both all several those these others various'),
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
        arrange arranged provided supposed entitled doomed so such now launched acquired owned used based raised needed`),
    },
    possessives: ["'s"],
  },
  phrases: {
    open: ['according to'],
    strict:
      phrases(`per | as per | citing | quoting | via | data from | figures from | numbers from | estimates from | estimates by | research from | analysis from
      | research by | analysis by | data compiled by | an estimate from | an estimate by | a forecast by | a forecast from | a tally by | a count by | calculations by | in the words of | attributed to | learned from
      | it emerged from | it emerged in | it has emerged from | it emerges from | it transpired from | if you believe | if you ask | you go by | based on data from | based on figures from | statistics from | a statement from | a note from | a memo from | an analysis by | an analysis from | analysis of data from
      | polling by | polling from | a tracker by | a tracker from | tracked by | compiled by | tallied by | in the estimation of | in the view of | in the opinion of | in the reckoning of | on the authority of | on the evidence of
      | going by | judging by | to judge by | testimony from | testimony by
      | a report by | a report from | a study by | a study from | a survey by | a survey from | a poll by | a poll from`),
    complete:
      phrases(`would have us believe | would have you believe | would have one believe | by its own account | by his own account | by her own account | by their own account | by our calculations | by our count | by our estimate
      | by our reckoning | by some accounts | by some estimates | by one estimate | by most estimates | first to report | first to reveal | first to disclose | by most accounts | by all accounts | by one account | by any account | by one count | by its own count
      | by its own reckoning | by its own estimate | by its own admission | by his own admission | by her own admission`),
    inDocument: ['in', 'on', 'based on'],
    houses: [],
    closeTo: [],
    opinion: [],
    replies: [],
    labels: ['source', 'sources'],
  },
  verbs: englishReportingVerbs,
  impersonal: split(
    'reveal describe detail suggest indicate imply show signal hint highlight underline underscore demonstrate determine establish find prove reflect document record outline set put share post add flag accuse attribute tout assure guarantee threaten mean decide echo know see give remind convince cost score size clock work have value predict forecast project foresee model tip point',
  ),
  paradigms: englishParadigms,
  nounForms:
    split(`report reports claim claims estimate estimates forecast forecasts note notes state states brief briefs project projects model models
    value values figure figures comment comments signal signals show shows find finds document documents record records detail details
    post posts share shares quote quotes answer answers hint hints promise promises pledge pledges boast boasts worry worries fear fears
    guess guesses stress offer offers counter counters peg put puts bet bets sum laugh sigh shrug smile tease list lists set sets
    reply advise look looks cut cuts raise raises lift lifts trim boost boosts warning finding findings reporting building stating posting sharing
    recording hope hopes venture ventures volunteer volunteers cheer cheers view views review reviews place places place ask advice reason reasons rule rules object objects wager wagers rate rates tip tips attributes flag flags tally tallies blog blogs tweet tweets decree
      decrees protest protests dispute disputes contest contests echo price prices chart charts count counts update updates issue issues text texts email emails message messages cable cables sketch sketches increase increases
      bump bumps nudge point points accounts audit audits log logs leak leaks prepare monitor monitors confess plan plans`),
  acts: ['valuing', 'putting', 'pegging', 'pricing', 'setting', 'rating'],
  people: englishPeople,
  tradeEndings: [],
  judges: [],
  peopleEndings: split('maker makers ologist ologists'),
  documents: englishDocuments,
  documentPhrases: phrases(
    'balance sheet | price target | price targets | target price | term sheet | charge sheet | income statement | press release | tax return | tax returns | white paper | base case | bull case | bear case',
  ),
  reports: englishReports,
  varies: englishVaries,
  caseEndings: [],
  forecasts: englishForecasts,
  prospects: englishProspects,
  prospectEndings: ['ing'],
  estimates: [],
  announcing:
    split(`prospectus tweet filing filings statement 10-k 10-q 8-k s-1 20-f memo press-release disclosure disclosures op-ed affidavit blog-post testimony post letter note interview podcast
    newsletter papers records documents report`),
  textual: split('mention state cite stipulate specify itemize itemise'),
  counted: split('tell publish warn notify inform brief'),
  addressed: ['tell'],
  told: split('jokes stories lies tales fortunes'),
  indefinite: split(
    'a an no some any many most few several another every each all such other one two three four five six seven eight nine ten',
  ),
  sums: split(
    'figure number sum total price range ballpark timetable valuation estimate value chance probability odds likelihood',
  ),
  sampled: split('surveyed polled questioned canvassed interviewed'),
  authored:
    split(`estimate estimates forecast forecasts projection projections prediction predictions tally calculation calculations reckoning consensus smartestimate guess guesstimate extrapolation
    modelling warning warnings verdict finding findings`).concat(['price target', 'price targets', 'target price']),
  authors: ['by', 'from'],
  studies: split('paper study report analysis survey poll audit review research investigation inquiry article'),
  claims:
    split(`contention position conclusion claim claims argument arguments warning warnings allegation allegations belief view verdict finding findings point admission assertion
    statement prediction suggestion boast assessment opinion thesis case theory hunch insistence complaint calculation understanding message line fear hope`),
  owners: split('his her their its'),
  recalling: split('recall remember recount mention'),
  personEndings: split('er or eur ist ian eer man men woman women smith wright herd monger keeper'),
  notPersons:
    split(`merger takeover turnover handover offer order number power quarter tender transfer factor sector corner center paper letter server computer router charger filter layer cluster processor reactor
    motor sensor laser tower corridor container tanker trailer freighter chapter folder counter header buffer border cover river water summer winter weather character parameter newsletter register
    disaster rollover makeover hangover answer matter manner chamber timber rubber copper silver fiber fiber-optic tumor error mirror vector elevator generator indicator monitor simulator
    calculator transistor semiconductor conductor inverter meter thermometer diameter counter-offer bidder-war sticker poster banner voucher teaser trigger driver-assistance scooter printer scanner
    battery-maker helicopter fighter bomber cruiser steamer thriller blockbuster bestseller cracker burger pepper butter dinner supper slaughter laughter shelter feeder breaker booster freezer cooler
    heater boiler burner blower mixer dryer washer toaster`),
  besides: split('with by on after as when while if because'),
  accounts: englishAccounts,
  stances: {
    copulas: split('is are was were remains remain remained'),
    openers: ['that'],
    degrees: split('so such too'),
    nobody: ['it'],
    knowing: ['aware'],
  },
  framings: [
    {
      openers: split('as how way'),
      verbs: split(
        'see sees saw put puts tell tells told has had have describes describe described frames framed remember remembers remembered recalls explains explained reads calls reckons',
      ),
      objects: ['it'],
      final: true,
    },
    {
      openers: ['what'],
      verbs: split(
        'call calls called describe describes described term terms termed dub dubs dubbed say says said consider considers considered reckons claims believes believe',
      ),
      objects: split('a an the as is was were would'),
      final: false,
    },
  ],
  conditions: { openers: ['if'], ends: split('right correct accurate believed trusted') },
  surveys: englishSurveys,
  samples: split('of among covering polled surveyed with involving across spanning interviewed'),
  vague: englishVague,
  carriers: ['would', "'d", 'reportedly'],
  takenUp:
    phrases(`that figure | those figures | that sum | that amount | that total | this figure | this sum | this amount | this total | these figures
    | that number | those numbers | this number | that estimate | that tally`),
  alsoWords: ['also', 'added', 'adds'],
  conditionalEndings: [],
  notConditional: [],
  notNames:
    split(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    internet web i`),
};
