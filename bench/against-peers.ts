import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { openBriefing } from '../server/src/core/service.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { compareLater } from './measure.ts';
import { installPeers, loadCheckers, loadFinders, type Peer } from './peers.ts';
import { digits, printTable } from './table.ts';

/** Few: the slowest take seconds a round. */
const ROUNDS: Readonly<Record<string, number>> = { '7 KB': 15, '70 KB': 3 };
const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** The whole check, and the search for amounts, against programs that do as much or less with the same text; and against floors. */
export async function benchPeers(sizes: readonly string[]): Promise<void> {
  installPeers();
  const checkers = await loadCheckers();
  for (const size of sizes) {
    const check: Peer = (text) => openBriefing(text, { config: defaultConfiguration }).check();
    const floors = {
      'each UTF-16 unit, once': scan,
      'remark-parse + remark-gfm': (text: string) => remark.parse(text),
    };
    await table(`Check of ${size}`, size, 'en', { 'the desk, every default rule': check, ...floors, ...checkers });
  }
  const finders = await loadFinders();
  for (const lang of ['fr', 'en'] as const) {
    const figures: Peer = (text) => openBriefing(text, { config: defaultConfiguration, lang }).figures();
    const size = sizes[0]!;
    const title = `Finding amounts in ${size}, ${lang}`;
    await table(title, size, lang, { 'the desk, figures with their evidence': figures, ...finders[lang] });
  }
}

async function table(title: string, size: string, lang: 'fr' | 'en', peers: Readonly<Record<string, Peer>>) {
  const text = makeBriefing(SIZES[size]!, lang, 1);
  const runs = Object.values(peers).map((peer) => () => peer(text));
  const times = await compareLater(ROUNDS[size]!, runs);
  const rows = Object.keys(peers).map((name, index) => [name, digits(times[index]!.time), digits(times[index]!.ratio)]);
  printTable(title, ['what', 'ms', '× the desk'], rows);
}

/** The floor of all floors. */
function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
