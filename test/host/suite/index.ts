import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Beside this bundle's folder: who starts VS Code reads it, since not every host shows what is printed in it. */
const REPORT = join(__dirname, '../report.txt');

/** Runs the suite in the extension host; VS Code calls it. Throws where a test fails, is left out, or where there are none. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'min' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suites.ts');

  const lines: string[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => lines.push(`  ✔ ${test.fullTitle()} (${test.duration} ms)`));
    runner.on('fail', (test, error) => lines.push(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on('pending', (test) => lines.push(`  - ${test.fullTitle()}`));
    runner.on('end', () => {
      const { passes = 0, failures: failed = 0, pending = 0 } = runner.stats ?? {};
      lines.push(`\n  ${passes} passed, ${failed} failed, ${pending} left out in VS Code`);
      if (passes === 0 || pending > 0) lines.push('  A suite that leaves tests out counts as failed.');
    });
  });
  writeFileSync(REPORT, `${lines.join('\n')}\n`);
  const passed = lines.filter((line) => line.startsWith('  ✔')).length;
  if (failures > 0 || passed === 0 || lines.some((line) => line.startsWith('  - ')))
    throw new Error('The suite failed.');
}
