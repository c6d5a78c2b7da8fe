import { defaultConfiguration } from '../server/src/core/config/defaults.ts';
import { openBriefing } from '../server/src/core/service.ts';
import { hostileTexts } from '../test/support/hostile-texts.ts';
import { timeOf } from './measure.ts';
import { digits, printTable } from './table.ts';

const LENGTHS = [10_000, 100_000, 1_000_000] as const;

/** The check of text that is nothing but marks: the time for each unit of it has to stay flat. */
export function benchHostile(): void {
  const rows = Object.entries(hostileTexts).map(([name, make]) => {
    const perUnit = LENGTHS.map((length) => {
      const text = make(length);
      const run = () => timeOf(() => openBriefing(text, { config: defaultConfiguration, lang: 'fr' }).check());
      const time = length < 1_000_000 ? Math.min(run(), run(), run()) : run();
      return (time * 1e6) / text.length;
    });
    return [name, ...perUnit.map(digits), digits(perUnit.at(-1)! / perUnit[0]!)];
  });
  printTable('Hostile text, ns per UTF-16 unit', ['text', '10 KB', '100 KB', '1 MB', '1 MB against 10 KB'], rows);
}
