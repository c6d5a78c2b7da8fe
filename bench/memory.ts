import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { type BriefingDocument, createBriefingService } from '../server/src/core/service.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { digits, printTable } from './table.ts';

const DOCUMENTS = 1_000;

/** What many open documents, all of them checked, hold in memory. Needs `--expose-gc`. */
export function benchMemory(): void {
  const { gc } = globalThis;
  if (!gc) throw new Error('Run with --expose-gc');
  const service = createBriefingService();
  const open = (seed: number): BriefingDocument => {
    const document = service.open(makeBriefing(SIZES['7 KB']!, seed % 2 ? 'fr' : 'en', seed), {
      config: defaultConfiguration,
    });
    document.check();
    return document;
  };
  const held = () => {
    gc();
    return process.memoryUsage().heapUsed;
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
