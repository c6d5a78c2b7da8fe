import type { Words } from './verb-words.ts';

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
  /** Those of them that make a duty of the infinitive (“have to report losses”), but for the verbs that avow: “have to admit”. */
  readonly obliging: Words;
  readonly avowals: Words;
  /** Objects with which nothing is said: “said nothing about it”. */
  readonly silences: Words;
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
  /** Pronouns for a person who is not named, as an inverted subject: somebody. */
  readonly someone: Words;
  /** Adjectives of people who know: close (to), privy (to). */
  readonly adjacent: Words;
  /** Determiners of one, with which a base form never goes: a, each. */
  readonly singulars: Words;
  /** Prepositions behind a noun and not behind the verb that looks like it: of. */
  readonly nounComplements: Words;
  /** Determiners of many: some, those. */
  readonly plurals: Words;
  /** Nouns of many that do not look it: people, data. */
  readonly pluralNouns: Words;
  /** Pronouns for those who tell the story: “a writer I spoke to”. */
  readonly tellers: Words;
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
