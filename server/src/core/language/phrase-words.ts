import type { Words } from './verb-words.ts';

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
  /** The preposition before a site on which something is read, and what such a site is called. */
  readonly onSite: Words;
  readonly sites: Words;
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
  /** The adjectives, where a language has others that take the same opener; any adjective where it is empty. */
  readonly adjectives: Words;
  /** Adjectives whose clause needs no opener: sure, convinced. */
  readonly sure: Words;
  /** What opens the clause: that. */
  readonly openers: Words;
  /** Adverbs that make a result of the clause: so, too. */
  readonly degrees: Words;
  /** Pronouns that are nobody as a subject: it. */
  readonly nobody: Words;
  /** Adjectives that know of a thing: aware of. */
  readonly knowing: Words;
  /** What joins the two: of. */
  readonly about: Words;
  /** Adjectives for how somebody sees what is coming, and what leads to the figure that shows it: “is more cautious, at $3m”. */
  readonly moods: Words;
  readonly placing: Words;
}
