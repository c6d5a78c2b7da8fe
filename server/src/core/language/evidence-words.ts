/** Words written as tokens are: lower case, straight apostrophe, a hyphen compound in one (`porte-parole`). */
export type Words = readonly string[];

/**
 * When a verb reports, its subject or its agent being a plausible source.
 * - `report`: whatever follows (annoncer, to say)
 * - `clause`: where a clause, a quotation or a bare incise goes with it (assurer que, “, she added”); with a plain object it is an act
 * - `incise`: only beside a quotation or between commas (“…”, sourit-elle)
 * - `forecast`: with a noun, a number or a clause; with an infinitive of its own it is an intention (prévoit d'embaucher, expects to spend)
 * - `prospect`: with what may come as its object (sees sales rising); any other object is an act
 * - `show`: where a document is the subject, or a clause follows (le rapport montre, filings show)
 * - `revise`: with a forecast as its object (relever sa prévision, to cut its outlook)
 * - `hold`: with where it sees something (has it at 4%, have demand growing)
 * - `consult`: by a newsroom, with what it has read as its object (has seen a filing)
 * - `dub`: with a quotation that names something (called it a “…”)
 * - `sum`: with a figure or a price as its object (gave a figure of)
 * - `agent`: only as a participle with its agent (consulté par, seen by)
 */
export type VerbUse =
  | 'report'
  | 'clause'
  | 'incise'
  | 'forecast'
  | 'prospect'
  | 'show'
  | 'revise'
  | 'agent'
  | 'hold'
  | 'dub'
  | 'sum'
  | 'consult';

/**
 * How verbs in `ending` are inflected: each list holds what stands in the ending's place in the third person and the unchanging
 * forms. The first paradigm whose ending fits a verb is its own, so that the irregular ones come first.
 */
export interface VerbParadigm {
  readonly ending: string;
  /** The forms of a fact: present, past tenses, conditional. The future reports nothing yet and is left out. */
  readonly finite: Words;
  /** The infinitive, where it looks like a finite form (English: `report`). */
  readonly base?: Words;
  readonly participle: Words;
  readonly gerund: Words;
}

/** The words around reporting verbs, by what they are for the grammar. One word may be in several classes. */
export interface GrammarWords {
  readonly determiners: Words;
  readonly prepositions: Words;
  readonly conjunctions: Words;
  /** Pronouns that stand for a source as a subject. */
  readonly subjectPronouns: Words;
  /** Pronouns that stand for a source after a preposition (selon lui, according to them). */
  readonly objectPronouns: Words;
  /** Subjects that are nobody: on, nobody. */
  readonly voidSubjects: Words;
  readonly relatives: Words;
  /** Words that may stand between a subject, its auxiliary and its verb. Those in `adverbEndings` need no listing. */
  readonly adverbs: Words;
  readonly adverbEndings: Words;
  /** Adverbs of several words, as tokens: “d' abord”, “par ailleurs”. */
  readonly adverbPhrases: Words;
  /** Unstressed pronouns between subject and verb: le, leur, se. */
  readonly clitics: Words;
  /** Words that negate the verb by themselves: pas, jamais, not, 't. */
  readonly negators: Words;
  /** Words after which an infinitive or gerund reports nothing: refuser, sans, declined, without. */
  readonly refusals: Words;
  /** Verbs, in the infinitive, whose own infinitive is a fact: finir (par), venir (de). Empty where infinitives have no look of their own. */
  readonly factualAuxiliaries: Words;
  /** What before an infinitive marker makes a fact of the infinitive (“went on to say”). Empty where `factualAuxiliaries` tell. */
  readonly factualGovernors: Words;
  /** Auxiliaries that only stress a fact: “he does say”. */
  readonly emphatics: Words;
  /** Beside a verb of saying, they make a fact of what would be said: “would say only that”. */
  readonly restrictors: Words;
  /** Modals with which a newsroom reports, and the verbs that they do it with: “can reveal”. */
  readonly performing: { readonly modals: Words; readonly verbs: Words };
  /** Forms of verbs after which a gerund is a fact: “keeps saying”. */
  readonly phasals: Words;
  /** Forms of reporting verbs that nothing else looks like, with a subject of their own whatever stands before: said, argues. */
  readonly sureVerbs: Words;
  /** The same of base forms behind a parenthesis: “The judges, who met in May, say…”. */
  readonly sureBases: Words;
  /** Verbs that take nobody as their object: the noun behind them is who speaks (“says co-founder Noor Aziz”). */
  readonly sayVerbs: Words;
  /** Forms of reporting verbs that are none before an infinitive marker: “reports to him”, “said to be”. */
  readonly neverInfinitive: Words;
  /** Determiners that stand for somebody as the subject of a verb that can be nothing else: “one says”, “both argue”. */
  readonly nominals: Words;
  /** Relatives of somebody, with no comma before: who. */
  readonly whom: Words;
  /** Those of them that go with one only: another. */
  readonly singles: Words;
  /** Adjectives of people who know: close (to), privy (to). */
  readonly adjacent: Words;
  /** Determiners of one, with which a base form never goes: a, each. */
  readonly singulars: Words;
  /** Prepositions behind a noun and not behind the verb that looks like it: of. */
  readonly nounComplements: Words;
  /** Determiners of many: some, those. */
  readonly plurals: Words;
  /** Particles that make another verb of the one before: “put up for sale at”. */
  readonly particles: Words;
  /** Forms of verbs that make an infinitive a refusal where they are negated: souhaité, voulu. */
  readonly volition: Words;
  /** Forms of avoir, to have. */
  readonly perfect: Words;
  /** Forms of être, to be. */
  readonly passive: Words;
  /** Words after which a base form is an infinitive: will, to. */
  readonly modals: Words;
  /** Those of the modals after which a noun may stand, so that they open no predicate: let, makes. */
  readonly notAuxiliaries: Words;
  /** The preposition of a passive's agent. */
  readonly agents: Words;
  /** What may stand before a reporting verb whose subject follows: “comme le note X”, “as reported by”. */
  readonly comparing: Words;
  /** The pronouns between the two: l', le. */
  readonly comparedPronouns: Words;
  /** Those of `factualAuxiliaries` that state a fact only where they are negated: “n'hésite pas à”. */
  readonly unhesitating: Words;
  /** By preposition: its contractions, and what stands for it after a verb (du, que). */
  readonly contractions: Readonly<Record<string, Words>>;
  /** The adverb that announces what follows a colon: “résume la chose ainsi :”. Null where there is none. */
  readonly announcer: string | null;
  /** Adjectives that make an assertion of what follows their colon or their que: formel, catégorique. */
  readonly asserting: Words;
  /** Forms of the verbs that only say how somebody is: est, reste. */
  readonly copulas: Words;
  /** Determiners that make a thing the subject's own: son, leurs. Empty where the grammar does not ask. */
  readonly ownDeterminers: Words;
  /** Adjectives that stand before their noun where others follow it. Empty where all do. */
  readonly leadingAdjectives: Words;
  /** What opens a reported clause: que, that, whether. */
  readonly clauseOpeners: Words;
  /** Pronouns that open a reported clause without an opener (“she argues it has…”). */
  readonly clauseSubjects: Words;
  /** What marks an infinitive after a verb: de, d', à; to. */
  readonly infinitiveMarkers: Words;
  /** How an infinitive ends, where it has a look of its own. */
  readonly infinitiveEndings: Words;
  /** Pronouns after the verb in an incise: il in “explique-t-il”. */
  readonly invertedPronouns: Words;
  /** Prepositions that join names and nouns inside a source: de, of, at. */
  readonly nounLinks: Words;
  /**
   * How unknown verbs end that report by their place (“« … », tique-t-il”), and the words that look like them or govern a clause
   * without reporting it. Empty where a language has no such endings.
   */
  readonly openVerbs: {
    readonly openers: Words;
    readonly finite: Words;
    readonly participle: Words;
    readonly never: Words;
  };
  /** The genitive ending that makes a name somebody's: 's. */
  readonly possessives: Words;
}

/** What introduces a source without a verb. `_` in a phrase stands for any determiner. */
export interface SourcePhrases {
  /** Whatever follows is the source unless it is something that varies: selon, according to. */
  readonly open: Words;
  /** Only a name, a pronoun or a source noun makes it one: via, per, citing. */
  readonly strict: Words;
  /** Complete in themselves: by its own account. */
  readonly complete: Words;
  /** Before a document, whose determiner may be any: dans un communiqué, in a filing. */
  readonly inDocument: Words;
  /** Before a house whose people speak without being named: “estime-t-on chez Stifel”. */
  readonly houses: Words;
  /** The same in several words, whatever follows: “dans l' entourage du”. */
  readonly closeTo: Words;
  /** Before those who only have an opinion: pour. */
  readonly opinion: Words;
  /** What somebody says, before a colon: “Verdict du cabinet : …”. */
  readonly replies: Words;
  /** Labels before a colon in parentheses: source. */
  readonly labels: Words;
}

/** What a preposition may take a figure from. */
export interface AccountWords {
  /** telling, estimate. */
  readonly nouns: Words;
  /** Whose it is, beside a genitive: his, their. */
  readonly owners: Words;
  /** Those that need no owner: “by one estimate”. */
  readonly bare: Words;
  /** What stands between one and its owner: of. */
  readonly link: string;
}

/** A clause in which somebody looks at what the sentence says. */
export interface FramingWords {
  readonly openers: Words;
  readonly verbs: Words;
  /** What follows the verb. */
  readonly objects: Words;
  /** Nothing of the clause follows the object. */
  readonly final: boolean;
}

/** Somebody, a copula, an adjective and what it is about. */
export interface StanceWords {
  readonly copulas: Words;
  /** What opens the clause: that. */
  readonly openers: Words;
  /** Adverbs that make a result of the clause: so, too. */
  readonly degrees: Words;
  /** Pronouns that are nobody as a subject: it. */
  readonly nobody: Words;
  /** Adjectives that know of a thing: aware of. */
  readonly knowing: Words;
}

/** Everything evidence needs to know about one language. */
export interface EvidenceWords {
  readonly grammar: GrammarWords;
  readonly phrases: SourcePhrases;
  /**
   * Reporting verbs in the infinitive. `faire savoir`: the words after the first follow it; `put ~ at`: they follow within the
   * clause; `se féliciter`: only reflexive.
   */
  readonly verbs: Readonly<Record<VerbUse, Words>>;
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
  /** Objects in the plural that they are told, not whom: jokes. */
  readonly told: Words;
  /** Determiners of what a verb of having only has: a, no, some. */
  readonly indefinite: Words;
  /** What somebody names as the object of a verb in `sum`: figure, price. */
  readonly sums: Words;
  /** Participles of a survey behind its sample: “the 1,200 people polled”. */
  readonly sampled: Words;
  /** What somebody has reckoned, known by its author: “Gartner's forecast of”, “an estimate of 4% from Gartner” (its author behind `authors`). */
  readonly authored: Words;
  readonly authors: Words;
  /** Studies that tell, by their author alone: “a paper by two economists”. */
  readonly studies: Words;
  /** What somebody holds, known by its author and the clause behind it: “Ruiz's contention is that…”. */
  readonly claims: Words;
  /** Whose an estimate is: his, their. */
  readonly owners: Words;
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
  /** Capitalised words that are no name: days, months. */
  readonly notNames: Words;
}
