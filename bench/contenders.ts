import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { scanAmounts } from '../server/src/core/figures/amounts.ts';
import { tokenize } from '../server/src/core/figures/tokens.ts';
import { packFor } from '../server/src/core/language/index.ts';
import type { Language } from '../server/src/core/language/types.ts';
import { type BriefingService, createBriefingService } from '../server/src/core/service.ts';
import { expectShortLives } from '../server/src/node/short-lives.ts';

/** Does its work on a text, at once or later. */
export type Contender = (text: string) => unknown;

/** Programs that do the same work, by name; each is loaded when it is called for. */
export type Contenders = Readonly<Record<string, () => Contender | Promise<Contender>>>;

/** What is compared: the check of a whole text, or finding the amounts in it. */
export type Contest = 'check' | 'amounts';

/** The desk first, then floors, then peers. Their modules have no types here: their packages are not the project's. */
export async function contendersFor(contest: Contest, lang: Language): Promise<Contenders> {
  const peers = (name: string) => import(new URL(`peers/${name}.mjs`, import.meta.url).href);
  return contest === 'check'
    ? { ...ownCheck(), ...(await peers('checkers')).checkers }
    : { ...ownAmounts(lang), ...(await peers('finders')).finders[lang] };
}

function ownCheck(): Contenders {
  return {
    'the desk, every default rule': () => {
      const service = asRun();
      return (text) => service.open(text, { config: defaultConfiguration }).check();
    },
    'each UTF-16 unit, once': () => sumOfUnits,
    'remark-parse + remark-gfm': () => {
      const remark = unified().use(remarkParse).use(remarkGfm).freeze();
      return (text) => remark.parse(text);
    },
  };
}

/** The engine in a process of its own, set up as those of our programs are. */
function asRun(): BriefingService {
  expectShortLives();
  return createBriefingService();
}

function ownAmounts(lang: Language): Contenders {
  return {
    'the desk, amounts': () => {
      expectShortLives();
      return (text) => amountsIn(text, lang);
    },
    'the desk, figures with their evidence': () => {
      const service = asRun();
      return (text) => service.open(text, { config: defaultConfiguration, lang }).figures();
    },
  };
}

/** What the peers do too: the amounts of a text, paragraph by paragraph. */
function amountsIn(text: string, lang: Language): void {
  const pack = packFor(lang)!;
  for (const paragraph of text.split('\n\n')) {
    scanAmounts(tokenize(paragraph, lang), paragraph, pack, { dollar: 'USD', names: [], from: 0 });
  }
}

/** The floor of all floors. */
function sumOfUnits(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
