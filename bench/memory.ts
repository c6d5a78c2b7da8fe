import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { type BriefingDocument, createBriefingService } from '../server/src/core/service.ts';
import { Random } from '../test/support/random.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { digits, printTable } from './table.ts';

const DOCUMENTS = 1_000;

/** After so many edits the memory is looked at. */
const EDITS = [30_000, 100_000, 200_000];

/** What many open documents, all of them checked, hold in memory, and one that is edited for long. Needs `--expose-gc`. */
export function benchMemory(): void {
  benchDocuments();
  benchManyEdits();
}

function held(): number {
  const { gc } = globalThis;
  if (!gc) throw new Error('Run with --expose-gc');
  gc();
  return process.memoryUsage().heapUsed;
}

function benchDocuments(): void {
  const service = createBriefingService();
  const open = (seed: number): BriefingDocument => {
    const document = service.open(makeBriefing(SIZES['7 KB']!, seed % 2 ? 'fr' : 'en', seed), {
      config: defaultConfiguration,
    });
    document.check();
    return document;
  };
  open(0);
  const before = held();
  const documents = Array.from({ length: DOCUMENTS }, (_, index) => open(index + 1));
  const grown = held() - before;
  const units = documents.reduce((sum, document) => sum + document.source.length, 0);
  printTable(
    `Memory of ${DOCUMENTS} open documents of 7 KB`,
    ['text, units', 'heap, bytes', 'bytes per unit'],
    [[String(units), String(grown), digits(grown / units)]],
  );
}

/** A letter typed and taken out, a check after each, all over a document: what it holds must not grow. */
function benchManyEdits(): void {
  // What V8 compiles on the way is no part of a document.
  type(opened(2), EDITS[0]!);
  const document = opened(1);
  const { length } = document.source;
  const first = held();
  let done = 0;
  const rows = EDITS.map((count) => {
    type(document, count - done);
    done = count;
    return [String(count), digits((held() - first) / length)];
  });
  printTable('Memory of a document of 70 KB after edits', ['edits', 'more than before, bytes per unit'], rows);
}

function opened(seed: number): BriefingDocument {
  const text = makeBriefing(SIZES['70 KB']!, 'en', seed);
  const document = createBriefingService().open(text, { config: defaultConfiguration });
  document.check();
  return document;
}

function type(document: BriefingDocument, edits: number): void {
  const random = new Random(edits);
  for (let done = 0; done < edits; done += 2) {
    const at = random.below(document.source.length);
    document.edit({ start: at, end: at, text: 'x' });
    document.check();
    document.edit({ start: at, end: at + 1, text: '' });
    document.check();
  }
}
