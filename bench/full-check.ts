import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { SourceDocument } from '../server/src/core/parse/document.ts';
import { createBriefingService } from '../server/src/core/service.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { compare } from './measure.ts';
import { digits, printTable } from './table.ts';

/** One for all texts, as remark's processor is. */
const service = createBriefingService();
const remark = unified().use(remarkParse).freeze();
const remarkWithGfm = unified().use(remarkParse).use(remarkGfm).freeze();
const ROUNDS: Readonly<Record<string, number>> = { '7 KB': 60, '70 KB': 20, '700 KB': 5, '7 MB': 1 };

/** The check of a document just opened, with every default rule, against remark on the same text. */
export async function benchFullCheck(sizes: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const size of sizes) {
    for (const lang of ['fr', 'en'] as const) {
      const text = makeBriefing(SIZES[size]!, lang, 1);
      const [gfm, plain, read, check] = await compare(ROUNDS[size]!, [
        () => remarkWithGfm.parse(text),
        () => remark.parse(text),
        () => readAll(text),
        () => service.open(text, { config: defaultConfiguration }).check(),
      ]);
      rows.push([
        `${size} ${lang}`,
        digits(gfm!.time),
        digits(plain!.ratio),
        digits(read!.ratio),
        digits(check!.time),
        digits(check!.ratio),
        digits((check!.time * 1e6) / text.length),
      ]);
    }
  }
  printTable(
    'Full check (× is against remark-parse + remark-gfm)',
    ['text', 'remark + gfm ms', 'remark ×', 'our tree ×', 'check ms', 'check ×', 'check ns per unit'],
    rows,
  );
}

function readAll(text: string): void {
  for (const chunk of new SourceDocument(text).chunks) void chunk.blocks.length;
}
