import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { LivePreview } from '../server/src/core/live/preview.ts';
import { type BriefingDocument, openBriefing } from '../server/src/core/service.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { median, timeOf } from './measure.ts';
import { digits, printTable } from './table.ts';

const PLACES = { start: 0, middle: 0.5, end: 0.98 } as const;
type Place = keyof typeof PLACES;
const ROUNDS = 150;

/** The check after a one-character edit in prose, in documents of several sizes, edited in turn. */
export function benchEdits(sizes: readonly string[]): void {
  const documents = sizes.map((size) => {
    const text = makeBriefing(SIZES[size]!, 'en', 1);
    const document = openBriefing(text, { config: defaultConfiguration });
    const full = timeOf(() => document.check());
    return { size, text, document, full };
  });
  const rows = (Object.keys(PLACES) as Place[]).map((place) => {
    const times = documents.map((): number[] => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, { document, text }] of documents.entries()) {
        times[index]!.push(typeOnce(document, wordAt(text, PLACES[place]), round));
      }
    }
    const medians = times.map(median);
    return [
      place,
      ...medians.map((time) => digits(time * 1000)),
      digits(medians.at(-1)! / medians[0]!),
      `${digits((100 * medians.at(-1)!) / documents.at(-1)!.full)} %`,
    ];
  });
  const last = sizes.at(-1);
  printTable(
    'Check after an edit, µs',
    ['place', ...sizes, `${last} against ${sizes[0]}`, `of the first check of ${last}`],
    rows,
  );
}

/** What a preview is sent after the same edits, its findings included, where the check is done already. */
export function benchPreviews(sizes: readonly string[]): void {
  const times = sizes.map((size) => {
    const text = makeBriefing(SIZES[size]!, 'en', 1);
    const document = openBriefing(text, { config: defaultConfiguration });
    let count = 0;
    const preview = new LivePreview(document, 'en', () => ++count);
    let { revision } = preview.since(null);
    const at = wordAt(text, PLACES.middle);
    return median(
      Array.from({ length: ROUNDS }, (_, round) => {
        typeOnce(document, at, round);
        return timeOf(() => {
          revision = preview.since(revision).revision;
        });
      }),
    );
  });
  const last = sizes.at(-1);
  printTable(
    'Preview after an edit, µs',
    [...sizes, `${last} against ${sizes[0]}`],
    [[...times.map((time) => digits(time * 1000)), digits(times.at(-1)! / times[0]!)]],
  );
}

/** Types a letter into the document, or takes it out again; gives the time of the edit and the check. */
function typeOnce(document: BriefingDocument, at: number, round: number): number {
  const change = round % 2 === 0 ? { start: at, end: at, text: 'x' } : { start: at, end: at + 1, text: '' };
  return timeOf(() => {
    document.edit(change);
    document.check();
  });
}

/** The end of a word of prose in a paragraph near that part of the text. */
function wordAt(text: string, part: number): number {
  const paragraph = /\n\n[A-Z“][^\n]{80}/g;
  // In a story: the teaser above them grows with their number.
  paragraph.lastIndex = Math.max(text.indexOf('\n## '), Math.floor(text.length * part) - 2_000);
  const found = paragraph.exec(text);
  return text.indexOf(' ', (found?.index ?? 0) + 12);
}
