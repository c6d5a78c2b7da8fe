import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { scanAmounts } from '../server/src/core/figures/amounts.ts';
import { tokenize } from '../server/src/core/figures/tokens.ts';
import { packFor } from '../server/src/core/language/index.ts';
import { createBriefingService } from '../server/src/core/service.ts';
import { makeBriefing, SIZES } from './briefings.ts';
import { compare } from './measure.ts';
import { installPeers, loadCheckers, loadFinders, type Peer } from './peers.ts';
import { digits, printTable } from './table.ts';

/** Few: the slowest take seconds a round. */
const ROUNDS: Readonly<Record<string, number>> = { '7 KB': 15, '70 KB': 3 };
const service = createBriefingService();
const remark = unified().use(remarkParse).use(remarkGfm).freeze();

/** The whole check, and the search for amounts, against programs that do as much or less with the same text; and against floors. */
export async function benchPeers(sizes: readonly string[]): Promise<void> {
  installPeers();
  const checkers = await loadCheckers();
  for (const size of sizes) {
    const check: Peer = (text) => service.open(text, { config: defaultConfiguration }).check();
    const floors = {
      'each UTF-16 unit, once': scan,
      'remark-parse + remark-gfm': (text: string) => remark.parse(text),
    };
    await table(`Check of ${size}`, size, 'en', { 'the desk, every default rule': check, ...floors, ...checkers });
  }
  const finders = await loadFinders();
  for (const lang of ['fr', 'en'] as const) {
    const amounts: Peer = (text) => amountsIn(text, lang);
    const figures: Peer = (text) => service.open(text, { config: defaultConfiguration, lang }).figures();
    const size = sizes[0]!;
    const title = `Finding amounts in ${size}, ${lang}`;
    const ours = { 'the desk, amounts': amounts, 'the desk, figures with their evidence': figures };
    await table(title, size, lang, { ...ours, ...finders[lang] });
  }
}

async function table(title: string, size: string, lang: 'fr' | 'en', peers: Readonly<Record<string, Peer>>) {
  const text = makeBriefing(SIZES[size]!, lang, 1);
  const runs = Object.values(peers).map((peer) => () => peer(text));
  const times = await compare(ROUNDS[size]!, runs);
  const rows = Object.keys(peers).map((name, index) => [name, digits(times[index]!.time), digits(times[index]!.ratio)]);
  printTable(title, ['what', 'ms', '× the desk'], rows);
}

/** What the peers do too: the amounts of a text, paragraph by paragraph. */
function amountsIn(text: string, lang: 'fr' | 'en'): void {
  const pack = packFor(lang)!;
  for (const paragraph of text.split('\n\n')) {
    scanAmounts(tokenize(paragraph, lang), paragraph, pack, { dollar: 'USD', names: [], from: 0 });
  }
}

/** The floor of all floors. */
function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
