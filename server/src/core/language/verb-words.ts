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
 * - `voice`: with what one holds as its object, and the clause of that (voiced concern that, exprimer la crainte de)
 * - `find`: by those who study, or with a change as its object (measured a drop of)
 * - `origin`: with a figure as its subject and the source behind it (the number comes from Gartner)
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
  | 'voice'
  | 'find'
  | 'origin'
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
