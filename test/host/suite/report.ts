/** What of a Mocha run is asked here: the kinds of Node and of the browser have no types in common. */
interface Runner {
  on(event: string, listener: (test: Test, error: Error) => void): unknown;
}

interface Test {
  readonly duration?: number;
  fullTitle(): string;
}

/** Runs Mocha, and says of each test how it went. Throws where one fails, is left out, or where there are none. */
export async function runAll(
  run: (done: (failures: number) => void) => Runner,
  where: string,
  say: (line: string) => void,
): Promise<void> {
  let passed = 0;
  let leftOut = 0;
  const failures = await new Promise<number>((resolve) => {
    const runner = run(resolve);
    runner.on('pass', (test) => {
      passed++;
      say(`  ✔ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('retry', (test, error) => say(`  ↻ ${test.fullTitle()}, once more\n${error.stack ?? error.message}`));
    runner.on('fail', (test, error) => say(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on('pending', (test) => {
      leftOut++;
      say(`  - ${test.fullTitle()}`);
    });
  });
  say(`\n  ${passed} passed, ${failures} failed, ${leftOut} left out in ${where}`);
  if (failures > 0 || passed === 0 || leftOut > 0) throw new Error('The suite failed.');
}
