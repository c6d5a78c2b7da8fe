import type { Part } from '../model/types.ts';
import type { References } from './references.ts';

/** What a group of parts (a story, or what stands before the stories) has to do with notes. */
export interface GroupReferences {
  /** The parts that call or hold footnotes: few, if any. */
  readonly parts: readonly (readonly [part: Part, references: References])[];
  /** Two groups with the same shape call and hold the same footnotes in the same order, each in the part with the same index. */
  readonly shape: string;
}

/** A call of a footnote: its number from 1, and whether it is the first call of that footnote. */
export interface Call {
  readonly number: number;
  readonly first: boolean;
}

/** A footnote that is called, in its place among the notes. */
export interface NumberedNote {
  readonly number: number;
  readonly identifier: string;
  /** Index of the group, and in it of the part that holds the note among those with references. */
  readonly group: number;
  readonly part: number;
  /** The calls that stand in it. */
  readonly calls: readonly Call[];
}

/** The notes of a document: numbered in the order in which they are first called, those that only notes call last. */
export interface Numbering {
  /** By group, by part with references, the calls in it, in order. */
  readonly calls: readonly (readonly (readonly Call[])[])[];
  readonly notes: readonly NumberedNote[];
}

/** Gathers what parts have to do with notes; `referencesOf` tells it of each. */
export function groupReferences(parts: readonly Part[], referencesOf: (part: Part) => References): GroupReferences {
  const found = parts
    .map((part) => [part, referencesOf(part)] as const)
    .filter(([, { calls, notes }]) => calls.length > 0 || notes.length > 0);
  return { parts: found, shape: found.length > 0 ? JSON.stringify(found.map(([, references]) => references)) : '' };
}

/** Numbers the notes of all groups, in their order. As Markdown has it, the first footnote with a label counts, and one that nobody calls is not shown. */
export function numberNotes(groups: readonly GroupReferences[]): Numbering {
  const sources = new Map<string, { group: number; part: number; calls: readonly string[] }>();
  groups.forEach(({ parts }, group) => {
    parts.forEach(([, { notes }], part) => {
      for (const { identifier, calls } of notes)
        if (!sources.has(identifier)) sources.set(identifier, { group, part, calls });
    });
  });
  const numbers = new Map<string, number>();
  const numbered = (identifiers: readonly string[]) =>
    identifiers.map((identifier): Call => {
      const known = numbers.get(identifier);
      if (known === undefined) numbers.set(identifier, numbers.size + 1);
      return { number: known ?? numbers.size, first: known === undefined };
    });
  const calls = groups.map(({ parts }) => parts.map(([, references]) => numbered(references.calls)));
  const notes: NumberedNote[] = [];
  // Notes that are first called in a note join the end while they are gone through.
  for (const [identifier, number] of numbers) {
    const source = sources.get(identifier);
    if (source) notes.push({ ...source, number, identifier, calls: numbered(source.calls) });
  }
  return { calls, notes };
}
