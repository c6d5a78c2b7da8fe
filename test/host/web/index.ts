import 'mocha/mocha.js';
import { runAll } from '../suite/report.ts';

/** Mocha's build for browsers, which is a global object. */
declare const mocha: {
  setup(options: { ui: string; timeout: number; reporter: unknown }): void;
  run(
    done: (failures: number) => void,
  ): Parameters<typeof runAll>[0] extends (done: never) => infer Runner ? Runner : never;
};

/** Runs the smoke test in the extension host of VS Code for the Web, a worker in a browser; VS Code calls it. */
export async function run(): Promise<void> {
  // Its own reporter writes into a page, which a worker has not.
  mocha.setup({ ui: 'bdd', timeout: 60_000, reporter: class {} });
  await import('./smoke.test.ts');
  await runAll(
    (done) => mocha.run(done),
    'VS Code for the Web',
    (line) => console.log(line),
  );
}
