import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { runAll } from './report.ts';

/** A regular expression for the names of the tests to be run, put in as the suite is bundled. Empty for all of them. */
declare const ONLY: string;

/** Beside this bundle's folder: who starts VS Code reads it, since not every host shows what is printed in it. */
const REPORT = join(__dirname, '../report.txt');

/** Runs the suite in the extension host; VS Code calls it. Throws where a test fails, is left out, or where there are none. */
export async function run(): Promise<void> {
  // What VS Code does late on a busy machine may be too late for a test: each has a second try, which is told of.
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, retries: 1, reporter: 'min' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suites.ts');
  if (ONLY) mocha.grep(new RegExp(ONLY, 'u'));
  writeFileSync(REPORT, '');
  await runAll(
    (done) => mocha.run(done),
    'VS Code',
    (line) => appendFileSync(REPORT, `${line}\n`),
  );
}
