import type { Language } from '../language/types.ts';

/** A sentence in each language of the product. */
export type Bilingual = Readonly<Record<Language, string>>;

interface Described {
  /** What the value is for: shown by editors, and in the reference page. */
  readonly description?: Bilingual;
  /** What holds where it is left out: shown, not filled in. */
  readonly default?: unknown;
}

/** One of a few words, a word of any kind, or (`format`) a word that has to be well formed. */
export interface StringShape extends Described {
  readonly type: 'string';
  readonly enum?: readonly string[];
  readonly format?: 'language-tag';
}

export interface NumberShape extends Described {
  readonly type: 'number' | 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanShape extends Described {
  readonly type: 'boolean';
}

export interface ListShape extends Described {
  readonly type: 'list';
  readonly items: Shape;
}

/** Keys that are known, each with a value of its own shape. */
export interface RecordShape extends Described {
  readonly type: 'record';
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** Keys that the writer chooses, with values of one shape. */
export interface MapShape extends Described {
  readonly type: 'map';
  readonly keys?: StringShape;
  readonly values: Shape;
}

/** A value that may take one of several forms: a word, a list or keys and values. No two of them may be of one form. */
export interface ChoiceShape extends Described {
  readonly type: 'choice';
  readonly of: readonly Exclude<Shape, ChoiceShape>[];
}

/** What a value of the configuration may be. The reader, the JSON Schema and the reference page all go by it. */
export type Shape = StringShape | NumberShape | BooleanShape | ListShape | RecordShape | MapShape | ChoiceShape;
