import type { EvidenceWords } from '../evidence-words.ts';
import type { AccountWords } from '../phrase-words.ts';
import type { Words } from '../verb-words.ts';
import { englishGrammar } from './grammar.ts';
import { englishReportingVerbs } from './reporting-verbs.ts';
import { englishPhrases } from './source-phrases.ts';
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
        'account accounts estimate estimates estimation count tally reckoning calculation calculations admission telling arithmetic sums lights figures numbers projections forecasts math maths standards measure definition reading metric yardstick data survey tracker',
      ),
      owners,
      bare: split(
        'account accounts estimate estimates count tally reckoning calculation calculations admission telling',
      ),
      link: 'of',
    },
  ],
  ['at', { nouns: split('count tally reckoning'), owners, bare: [], link: 'of' }],
  ...['using', 'use', 'quote'].map((opener): [string, AccountWords] => [
    opener,
    {
      nouns: split('numbers number figures figure data estimates estimate words phrase term assumptions'),
      owners: [],
      bare: [],
      link: 'of',
    },
  ]),
  [
    'on',
    {
      nouns: split(
        'numbers figures estimate estimates count reckoning arithmetic maths math forecasts projections telling reading definition admission measure yardstick',
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
        'telling description words view views estimate estimates estimation reckoning recollection opinion eyes scenario outlook forecast forecasts projection projections baseline',
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
  grammar: englishGrammar,
  phrases: englishPhrases,
  verbs: englishReportingVerbs,
  impersonal: split(
    'reveal describe detail suggest indicate imply show signal hint highlight underline underscore demonstrate determine establish find prove reflect document record outline set put share post add flag accuse attribute tout assure guarantee threaten mean decide echo know see give remind convince cost score size clock work have value predict forecast project foresee model tip point',
  ),
  periods: [],
  paradigms: englishParadigms,
  nounForms:
    split(`report reports claim claims estimate estimates forecast forecasts note notes state states brief briefs project projects model models
    value values figure figures comment comments signal signals show shows find finds document documents record records detail details
    suspect suspects post posts share shares quote quotes answer answers hint hints promise promises pledge pledges boast boasts worry worries fear fears
    guess guesses stress offer offers counter counters peg put puts bet bets sum laugh sigh shrug smile tease list lists set sets
    reply advise look looks cut cuts raise raises lift lifts trim boost boosts warning finding findings reporting building stating posting sharing
    notice notices gasp gasps sneer sneers howl howls roar scream screams nod nods cry cries
    recording hope hopes venture ventures volunteer volunteers cheer cheers view views review reviews place places place ask advice reason reasons rule rules object objects wager wagers rate rates tip tips attributes flag flags tally tallies blog blogs tweet tweets decree
      decrees protest protests dispute disputes contest contests echo price prices chart charts count counts update updates issue issues text texts email emails message messages cable cables sketch sketches increase increases
      bump bumps nudge judge judges point points accounts audit audits log logs leak leaks prepare monitor monitors confess plan plans blame credit credits bill bills pin label labels`),
  acts: ['valuing', 'putting', 'pegging', 'pricing', 'setting', 'rating'],
  people: englishPeople,
  tradeEndings: [],
  judges: [],
  bodies: [],
  peopleEndings: split('maker makers ologist ologists'),
  documents: englishDocuments,
  documentPhrases: phrases(
    'land title | land titles | title deed | title deeds | balance sheet | price target | price targets | target price | term sheet | charge sheet | income statement | press release | tax return | tax returns | white paper | base case | bull case | bear case',
  ),
  reports: englishReports,
  varies: englishVaries,
  caseEndings: [],
  forecasts: englishForecasts,
  prospects: englishProspects,
  prospectEndings: ['ing'],
  seeking: ['look'],
  forecasters: split(
    'analyst analysts economist economists strategist strategists forecaster forecasters trader traders investors street market markets consensus brokers bulls bears',
  ),
  estimates: [],
  announcing:
    split(`prospectus tweet filing filings statement 10-k 10-q 8-k s-1 20-f memo press-release disclosure disclosures op-ed affidavit blog-post testimony post letter note interview podcast
    newsletter papers records documents report message email e-mail circular`),
  textual: split('mention state cite stipulate specify itemize itemise'),
  counted: split('tell publish warn notify inform brief cite flag tip'),
  citing: ['cite'],
  gestures: split('shrug nod wince pant beam bristle sob titter'),
  addressed: ['tell'],
  told: split('jokes story stories lies tale tales fortunes'),
  indefinite: split(
    'a an no some any many most few several another every each all such other one two three four five six seven eight nine ten',
  ),
  pollsters: split(
    'pollster pollsters poll polls yougov ipsos gallup pew quinnipiac survation opinium savanta kantar newspoll marist nanos leger harris ifop cvoter verian',
  ),
  sums: split(
    'figure number sum total target price bill cost toll range ballpark timetable valuation estimate value chance probability odds likelihood',
  ),
  voiced:
    split(`concern concerns confidence doubt worry worries fear fears hope hopes view views belief position conclusion claim claims argument warning warnings allegation allegations
    contention assertion statement prediction suggestion assessment opinion thesis case theory hunch suspicion suspicions insistence complaint expectation expectations promise promises pledge assurance assurances
    guarantee word notice proof evidence hint hints clear known plain certain likely possible fact idea notion frustration optimism regret alarm conviction accusation accusations reminder commitment guidance`),
  voicedOf: split('about over'),
  observers: split(
    'researcher researchers scientist scientists academic academics economist economists professor professors team university institute lab laboratory auditor auditors investigator investigators inspector inspectors inspectors watchdog study survey audit inquiry analyst analysts epidemiologist epidemiologists engineers statisticians pollster forensic',
  ),
  changes: split(
    'rise rises fall falls increase increases decrease decline declines drop drops jump slide dip slowdown uptick improvement reduction growth shortfall surge spike rebound audience share',
  ),
  taken: {
    claim: split(
      'credit credits damages prize victory title lives compensation refund reward bounty crown territory relief ransom benefits insurance allowance deduction rebate subsidy scalp scalps fee fees commission expenses',
    ),
    state: ['case', 'purpose'],
    argue: ['case'],
    declare: ['bankruptcy', 'insolvency', 'war'],
    deny: split('claims requests applications visas entry access'),
    admit: split('patients students guests visitors'),
    concede: split('goals points'),
    proclaim: split('holiday king queen'),
  },
  turned: {
    think: ['of', 'about'],
    believe: ['in'],
    ask: ['for'],
    insist: ['on', 'upon'],
    reckon: ['with', 'without'],
  },
  ownFigures: split('figure figures number numbers answer reply response count toll tally guess guidance outlook view'),
  amounting: split('has had come comes came stand stands stood sits sat reached hit'),
  retelling: split('goes went runs ran'),
  standpoints: {
    nouns: split(
      'word view feeling mood sense message talk consensus line thinking hope fear expectation buzz verdict guess assumption betting opinion sentiment conclusion news claim argument gossip whisper refrain complaint warning',
    ),
    places: split('from at among amongst in inside within around of'),
  },
  compounds: phrases(
    'data centre | data center | data centres | data centers | data set | data sets | report card | report cards | on paper | record label | record labels | news conference | data plan | data plans | call centre | call center | call centres | call centers | page views | order book | order books | works council | works councils | test drive | order intake | message board | message boards | message system | email address | email addresses | email system',
  ),
  deeds: split('record list set put describe'),
  reckoned: split('measure poll survey interview ask question contact canvass commission'),
  norms: split('law statute act directive treaty regulation regulations contract rules'),
  agencies: split(
    'afp ap pa upi dpa ansa efe ats keystone-ats belga lusa tass cnn cnbc bbc rfi rts rtbf ft wsj nyt sky axios wired',
  ),
  newsrooms:
    phrases(`reuters | bloomberg | politico | techcrunch | the information | the verge | financial times | the financial times | wall street journal
    | the wall street journal | new york times | the new york times | washington post | the washington post | the guardian | the economist | the telegraph | the times | semafor | puck
    | platformer | 404 media | business insider | fortune | forbes | nikkei | nikkei asia | le monde | les echos | handelsblatt | der spiegel | associated press | the associated press`),
  respondents: [],
  sampled: split('surveyed polled questioned canvassed interviewed asked'),
  authored:
    split(`estimate estimates forecast forecasts projection projections prediction predictions tally calculation calculations reckoning consensus smartestimate guess guesstimate extrapolation
    modelling warning warnings verdict finding findings`).concat(['price target', 'price targets', 'target price']),
  authors: ['by', 'from'],
  studies: split('work paper study report analysis survey poll audit review research investigation inquiry article'),
  claims:
    split(`contention position conclusion claim claims argument arguments warning warnings allegation allegations belief view verdict finding findings point admission assertion
    statement prediction suggestion boast assessment opinion thesis case theory hunch insistence complaint calculation understanding message line fear hope pitch excuse defence defense`),
  rejections: split(
    'reject rejects rejected rejecting dismiss dismisses dismissed dismissing rebut rebuts rebutted rebutting',
  ),
  owners: split('his her their its'),
  naming: split('suggest mention float quote document'),
  magnitudes: split('thousand million billion trillion lakh crore'),
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
    adjectives: [],
    sure: split('certain sure convinced confident adamant positive hopeful optimistic satisfied worried'),
    degrees: split('so such too'),
    nobody: ['it'],
    about: split('of about'),
    moods: split(
      'cautious conservative bullish bearish optimistic pessimistic upbeat downbeat generous hopeful sanguine gloomier rosier sunnier',
    ),
    placing: split('at with seeing putting'),
    knowing: split(
      'aware confident certain sure optimistic pessimistic hopeful worried bullish bearish upbeat adamant',
    ),
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
    {
      openers: ['so'],
      verbs: split(
        'says say said claims claim claimed maintains maintain insists insist argues argue thinks believes reckons reckon',
      ),
      objects: ['', '.', ',', ';', ':'],
      final: true,
    },
  ],
  conditions: { openers: ['if'], ends: split('right correct accurate believed trusted by') },
  surveys: englishSurveys,
  samples: split(
    'of among covering covered enrolled enrolling recruited tested polled surveyed with involving across spanning interviewed',
  ),
  vague: englishVague,
  carriers: ['would', "'d", 'reportedly'],
  takenUp:
    phrases(`that figure | those figures | that sum | that amount | that total | this figure | this sum | this amount | this total | these figures
    | that number | those numbers | this number | that estimate | that tally`),
  alsoWords: ['also', 'added', 'adds'],
  conditionalEndings: [],
  notConditional: [],
  markedNames: split('which? yahoo! jeopardy! yum!'),
  notNames:
    split(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    internet web i`),
};
