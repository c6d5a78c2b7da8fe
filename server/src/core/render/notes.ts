import type { Part } from '../model/types.ts';
import type { References } from './references.ts';

/** A part with its references. */
export type PartReferences = readonly [part: Part, references: References];

/** A call of a footnote: its number from 1, and whether it is the first call of that footnote. */
export interface Call {
  readonly number: number;
  readonly first: boolean;
}

/** A footnote that is called, in its place among the notes. */
export interface NumberedNote {
  readonly number: number;
  readonly part: Part;
  readonly identifier: string;
  /** The calls that stand in it. */
  readonly calls: readonly Call[];
}

/** The notes of a document: numbered in the order in which they are first called, those that only notes call last. */
export interface Notes {
  /** By part, the calls in it, in order. */
  readonly calls: ReadonlyMap<Part, readonly Call[]>;
  readonly notes: readonly NumberedNote[];
}

const NO_NOTES: Notes = { calls: new Map(), notes: [] };

/** Numbers the notes of the parts that have references, in their order. As Markdown has it, the first footnote with a label counts, and one that nobody calls is not shown. */
export function numberNotes(parts: readonly PartReferences[]): Notes {
  if (parts.length === 0) return NO_NOTES;
  const sources = new Map<string, { part: Part; calls: readonly string[] }>();
  for (const [part, { notes }] of parts) {
    for (const { identifier, calls } of notes) if (!sources.has(identifier)) sources.set(identifier, { part, calls });
  }
  const numbers = new Map<string, number>();
  const numbered = (identifiers: readonly string[]) =>
    identifiers.map((identifier): Call => {
      const known = numbers.get(identifier);
      if (known === undefined) numbers.set(identifier, numbers.size + 1);
      return { number: known ?? numbers.size, first: known === undefined };
    });
  const calls = new Map(parts.map(([part, references]) => [part, numbered(references.calls)]));
  const notes: NumberedNote[] = [];
  // Notes that are first called in a note join the end while they are gone through.
  for (const [identifier, number] of numbers) {
    const source = sources.get(identifier);
    if (source) notes.push({ number, identifier, part: source.part, calls: numbered(source.calls) });
  }
  return { calls, notes };
}
