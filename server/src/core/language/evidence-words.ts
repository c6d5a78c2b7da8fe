import type { GrammarWords } from './grammar-words.ts';
import type { AccountWords, FramingWords, SourcePhrases, StanceWords } from './phrase-words.ts';
import type { VerbParadigm, VerbUse, Words } from './verb-words.ts';

/** Everything evidence needs to know about one language. */
export interface EvidenceWords {
  readonly grammar: GrammarWords;
  readonly phrases: SourcePhrases;
  /**
   * Reporting verbs in the infinitive. `faire savoir`: the words after the first follow it; `put ~ at`: they follow within the
   * clause; `se féliciter`: only reflexive.
   */
  readonly verbs: Readonly<Record<VerbUse, Words>>;
  /** Nouns for a time at which something is said, before its infinitive. Empty where a reported infinitive is not told by its look. */
  readonly periods: Words;
  /** Those of the verbs whose subject may be any thing: a move suggests, a price reveals. */
  readonly impersonal: Words;
  readonly paradigms: readonly VerbParadigm[];
  /** Forms of those verbs that are nouns or adjectives too: annonce, estimates. */
  readonly nounForms: Words;
  /** Gerunds of those verbs that tell what a deal does: valuing. */
  readonly acts: Words;
  /** People and bodies that speak: analyste, régulateur, start-up. */
  readonly people: Words;
  /** Endings of nouns for one person by trade, never a body: “pour l'informaticien X”. */
  readonly tradeEndings: Words;
  /** Those of them who study, judge or speak for others, and what they do by trade, so that “pour X” is their opinion. */
  readonly judges: Words;
  /** Those of them that are bodies, of which one without a name is any: “pour une banque”. */
  readonly bodies: Words;
  /** Endings of nouns for people and bodies. */
  readonly peopleEndings: Words;
  /** What is read: rapport, étude, filing. */
  readonly documents: Words;
  /** Documents of several words, as tokens, whose first word alone is none: “projet de loi”. */
  readonly documentPhrases: Words;
  /** Documents that, as a subject, go on with what was just reported: “L'étude…”. */
  readonly reports: Words;
  /** What only varies: “selon la taille”, “according to size”. */
  readonly varies: Words;
  /** How nouns end that tell cases apart and name nobody: “selon la rentabilité”. */
  readonly caseEndings: Words;
  /** Documents that may stand for a forecast as an object: prévision, outlook. */
  readonly forecasts: Words;
  /** Verbs of forecast that in others than those who forecast by trade only want something: to look (for). */
  readonly seeking: Words;
  readonly forecasters: Words;
  /** What may come, as the object of a verb of seeing: growth, demand; `prospectEndings` end the verbs of such an object (rising). */
  readonly prospects: Words;
  readonly prospectEndings: Words;
  /** What an author has reckoned, as a subject: “les projections de BCG”. */
  readonly estimates: Words;
  /** Documents in which one only says something; a study or a contract may also be what the money went to. */
  readonly announcing: Words;
  /** Verbs that only a text has as its subject, where the subject is unknown: stipulate. */
  readonly textual: Words;
  /** Verbs whose counted object is what somebody does (“told 400 jokes”), and those that a bare object makes none of (“tells time”). */
  readonly counted: Words;
  readonly addressed: Words;
  /** Verbs whose gerund reports only with a source or a number as its object: not “citing weak demand”. */
  readonly citing: Words;
  /** Verbs of speech only beside a quotation, since they tell how somebody looks: to shrug. */
  readonly gestures: Words;
  /** Objects in the plural that they are told, not whom: jokes. */
  readonly told: Words;
  /** Determiners of what a verb of having only has: a, no, some. */
  readonly indefinite: Words;
  /** Who asks people what they think, by the last word of the name: “YouGov has 40% for it”. */
  readonly pollsters: Words;
  /** What somebody names as the object of a verb in `sum`: figure, price. */
  readonly sums: Words;
  /** What somebody voices: concern (that), crainte (que). */
  readonly voiced: Words;
  /** What stands between it and its content beside what opens a clause: about. */
  readonly voicedOf: Words;
  /** Those who find by trade: researchers, équipe. */
  readonly observers: Words;
  /** What is found where anybody measures: a rise, a drop. */
  readonly changes: Words;
  /** What one takes, and does not say, as the object of a verb in the map: to claim damages, dire non. */
  readonly taken: Readonly<Record<string, Words>>;
  /** Prepositions right behind a verb in the map that make it another: to think of. */
  readonly turned: Readonly<Record<string, Words>>;
  /** Nouns for what an author states behind a copula: “the agency's figure is 400”. */
  readonly ownFigures: Words;
  /** Verbs that say what such a figure is: came (to), stands (at). */
  readonly amounting: Words;
  /** Verbs of motion whose inverted subject tells: goes. */
  readonly retelling: Words;
  /** What is thought somewhere: “the view at Barclays is that…”, with the prepositions of the place. */
  readonly standpoints: { readonly nouns: Words; readonly places: Words };
  /** Phrases, as tokens, whose words are no source apart: “data centre”, “chiffre d' affaires”. */
  readonly compounds: Words;
  /** Verbs, in the infinitive, whose passive tells what its agent has done, but of a document or a figure: develop, soutenir. */
  readonly deeds: Words;
  /** Verbs in `agent` that may be said of anybody and anything: poll, value. */
  readonly reckoned: Words;
  /** What binds and tells nothing, as an agent: law. */
  readonly norms: Words;
  /** Newsrooms with a name as short as an abbreviation: afp. */
  readonly agencies: Words;
  /** Newsrooms known by a longer name, as they are written before a colon: “the information”. */
  readonly newsrooms: Words;
  /** Those whom a survey asked: sondés. */
  readonly respondents: Words;
  /** Participles of a survey behind its sample: “the 1,200 people polled”. */
  readonly sampled: Words;
  /** What somebody has reckoned, known by its author: “Gartner's forecast of”, “an estimate of 4% from Gartner” (its author behind `authors`). */
  readonly authored: Words;
  readonly authors: Words;
  /** Studies that tell, by their author alone: “a paper by two economists”. */
  readonly studies: Words;
  /** What somebody holds, known by its author and the clause behind it: “Ruiz's contention is that…”. */
  readonly claims: Words;
  /** Verbs that have a claim as their object and hold it to be wrong: rejecting. */
  readonly rejections: Words;
  /** Whose an estimate is: his, their. */
  readonly owners: Words;
  /** Verbs that report the bare sum behind them, which another participle would describe: “another suggested $60 million”. */
  readonly naming: Words;
  /** Words behind a number that belong to it, which a hyphen may join with it: “$90-million”. */
  readonly magnitudes: Words;
  /** Verbs that report what a gerund tells: “recalls paying”. */
  readonly recalling: Words;
  /** Endings of nouns for a person, and the nouns that only end so. */
  readonly personEndings: Words;
  readonly notPersons: Words;
  /** Prepositions that end what an estimate says: “beat the estimate with sales of…”. */
  readonly besides: Words;
  /** By preposition: “by Gartner's estimate”, “in her telling”. */
  readonly accounts: ReadonlyMap<string, AccountWords>;
  /** “Ruiz is adamant that…”, “the police are aware of…”. */
  readonly stances: StanceWords;
  /** “as Ruiz sees it”, “what he calls a…”. */
  readonly framings: readonly FramingWords[];
  /** “if IDC is right”: what opens it, and what it ends in. */
  readonly conditions: { readonly openers: Words; readonly ends: Words };
  /** Studies that name themselves with their sample: sondage, survey. */
  readonly surveys: Words;
  /** What stands between a study and its sample: auprès de, of. */
  readonly samples: Words;
  /** Sources that are nobody in particular: sources, rumeurs, reports. */
  readonly vague: Words;
  /** Words that show, by themselves, that a sentence goes on with the source of the one before: reportedly, would. */
  readonly carriers: Words;
  /** Phrases that take up an amount or a source just reported: ce montant, that figure. */
  readonly takenUp: Words;
  /** Words that, beside the source as a subject, show the same: également, also. */
  readonly alsoWords: Words;
  /** How the conditional of hearsay ends, and the words that only look like it. */
  readonly conditionalEndings: Words;
  readonly notConditional: Words;
  /** Houses that write a mark as part of their name, in lower case: “which?”. */
  readonly markedNames: Words;
  /** Capitalised words that are no name: days, months. */
  readonly notNames: Words;
}
