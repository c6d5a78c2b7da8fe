import { setImmediate } from 'node:timers/promises';
import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import type { TextChange } from '../server/src/core/parse/types.ts';
import { type BriefingDocument, openBriefing } from '../server/src/core/service.ts';
import { Slices } from '../server/src/lsp/slices.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { median, timeOf } from './measure.ts';
import { digits, printTable } from './table.ts';

const ROUNDS = 20;

/** Each kind of edit by what it puts in, in the middle of the document; it is undone after. */
const KINDS: Readonly<Record<string, string>> = {
  'a line': '\n\nShares lost 3% at the close, according to the exchange.',
  'a paste of 5 KB': `\n\n${makeBriefing(5000, 'en', 9).replace(/^---[\s\S]*?\n---\n/, '')}`,
  'a fence that swallows the rest': '\n\n```\n',
};

/** The check after edits of more than a letter, and after they are undone; and the longest time for which a server is busy with one. */
export async function benchEditKinds(sizes: readonly string[]): Promise<void> {
  const texts = sizes.map((size) => makeBriefing(SIZES[size]!, 'en', 1));
  const rows: string[][] = [];
  for (const [kind, text] of Object.entries(KINDS)) {
    const found = texts.map((whole) => timesOf(whole, text));
    rows.push([kind, ...found.map(({ done }) => digits(done)), ratio(found.map(({ done }) => done))]);
    rows.push([`${kind}, undone`, ...found.map(({ undone }) => digits(undone)), ratio(found.map((one) => one.undone))]);
  }
  const last = sizes.at(-1)!;
  printTable('Check after larger edits, ms', ['edit', ...sizes, `${last} against ${sizes[0]}`], rows);
  await benchBlocks(last, texts.at(-1)!);
}

function timesOf(whole: string, text: string): { done: number; undone: number } {
  const { document, at } = opened(whole);
  const done: number[] = [];
  const undone: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    done.push(timeOf(() => checkAfter(document, { start: at, end: at, text })));
    undone.push(timeOf(() => checkAfter(document, { start: at, end: at + text.length, text: '' })));
  }
  return { done: median(done), undone: median(undone) };
}

/** How long a server goes without a look at other messages. */
async function benchBlocks(size: string, whole: string): Promise<void> {
  const edits: Readonly<Record<string, (length: number) => TextChange>> = {
    'a fence at the start': () => ({ start: 0, end: 0, text: '```\n' }),
    'the fence taken out again': () => ({ start: 0, end: 4, text: '' }),
    'a fence in the middle, a note under it': () => ({ start: at, end: at, text: '\n\n```\n' }),
    'that taken out again': () => ({ start: at, end: at + 6, text: '' }),
    'all of it, pasted over itself': (length) => ({ start: 0, end: length, text: text.replaceAll('plant', 'works') }),
  };
  const text = whole.replace(/^---[\s\S]*?\n---\n+/, '');
  const { document, at } = opened(text);
  const rows: string[][] = [];
  for (const [name, change] of Object.entries(edits)) {
    const { longest, all } = await blocksOf(document, change(document.source.length));
    rows.push([name, digits(longest), digits(all)]);
  }
  printTable(`Longest time without a pause, ${size}`, ['edit', 'longest ms', 'all ms'], rows);
}

async function blocksOf(document: BriefingDocument, change: TextChange): Promise<{ longest: number; all: number }> {
  const start = performance.now();
  let last = start;
  let longest = 0;
  const mark = () => {
    longest = Math.max(longest, performance.now() - last);
  };
  const slices = new Slices(async () => {
    mark();
    await setImmediate();
    last = performance.now();
  });
  document.edit(change);
  mark();
  await setImmediate();
  last = performance.now();
  await slices.catchUp(document);
  document.check();
  mark();
  return { longest, all: performance.now() - start };
}

function opened(whole: string): { document: BriefingDocument; at: number } {
  const document = openBriefing(whole, { config: defaultConfiguration });
  document.check();
  return { document, at: whole.indexOf('\n\n', Math.floor(whole.length / 2)) };
}

function checkAfter(document: BriefingDocument, change: TextChange): void {
  document.edit(change);
  document.check();
}

const ratio = (times: readonly number[]) => digits(times.at(-1)! / times[0]!);
