import { SourceDocument } from '../../server/src/core/parse/document.ts';
import { split } from '../../server/src/core/parse/split.ts';
import type { Chunk, TextChange } from '../../server/src/core/parse/types.ts';
import { readingOf, readsOtherwise, wholeReadingOf } from './compare-reading.ts';
import { knownDifferences } from './known-differences.ts';
import type { Random } from './random.ts';
import { applyEdit, randomEdit } from './random-edit.ts';
import { shrink } from './shrink.ts';

const EDITS_PER_TEXT = 10;

/** What a run has gone through. */
export interface FuzzCount {
  texts: number;
  edits: number;
  /** By name, how often a listed difference came up. */
  readonly known: Map<string, number>;
}

/**
 * Makes random edits of random texts, and after each one compares the document with the same text read from scratch: its chunks with
 * those of a new split, its trees with remark's tree of the whole. Throws at the first difference that is not listed.
 */
export function fuzzReading(random: Random, edits: number, makeText: (random: Random) => string): FuzzCount {
  const count: FuzzCount = { texts: 0, edits: 0, known: new Map() };
  while (count.edits < edits) {
    let text = makeText(random);
    const document = new SourceDocument(text);
    count.texts++;
    for (let round = 0; round < EDITS_PER_TEXT && count.edits < edits; round++) {
      const change = randomEdit(random, text.length);
      const before = text;
      text = applyEdit(text, change);
      // Trees that were let go have to come back as they were.
      if (random.chance(0.2)) document.releaseTrees();
      const kept = snapshot(document);
      document.edit(change);
      count.edits++;
      const fault = faultOf(document, text) ?? readAgainFault(kept, document.chunks, change);
      if (!fault) continue;
      const known = fault === SPLIT_FAULT ? knownDifference(text) : null;
      if (!known) throw new Error(`${fault}: ${JSON.stringify({ before, change })}, shrunk ${shrunk(fault, text)}`);
      count.known.set(known, (count.known.get(known) ?? 0) + 1);
      break;
    }
  }
  return count;
}

const SPLIT_FAULT = 'The chunks are not what remark makes of the whole';

function faultOf(document: SourceDocument, text: string): string | null {
  if (document.text !== text) return 'The text is not what it was changed to';
  const pieces = split(text).pieces.map((piece) => piece.text);
  if (!sameItems(pieces, textsOf(document.chunks))) return 'The chunks are not those of a new split';
  if (readingOf(document) === wholeReadingOf(text)) return null;
  return readsOtherwise(text) ? SPLIT_FAULT : 'The edited document is not what the text is when read from scratch';
}

type Kept = ReadonlyMap<number, Chunk>;

function snapshot({ chunks }: SourceDocument): Kept {
  return new Map(chunks.map((chunk) => [chunk.start, chunk]));
}

/** A chunk that an edit moves at most stays the same object; where it asks for labels, their definitions may have changed. */
function readAgainFault(kept: Kept, chunks: Iterable<Chunk>, change: TextChange): string | null {
  const moved = change.text.length - (change.end - change.start);
  for (const chunk of chunks) {
    const isBefore = chunk.start + chunk.text.length < change.start;
    const isAfter = chunk.start > change.start + change.text.length;
    if (!isBefore && !isAfter) continue;
    const old = kept.get(isBefore ? chunk.start : chunk.start - moved);
    if (old && old !== chunk && old.text === chunk.text && !chunk.text.includes('[')) {
      return `A chunk was read again that did not change (${JSON.stringify(chunk.text)})`;
    }
  }
  return null;
}

function knownDifference(text: string): string | null {
  const smallest = shrink(text, readsOtherwise);
  return knownDifferences.find(({ shape }) => shape.test(smallest))?.name ?? null;
}

function shrunk(fault: string, text: string): string {
  return fault === SPLIT_FAULT ? JSON.stringify(shrink(text, readsOtherwise)) : '(not at all)';
}

function textsOf(chunks: Iterable<Chunk>): string[] {
  return Array.from(chunks, (chunk) => chunk.text);
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
