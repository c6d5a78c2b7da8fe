import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost } from './install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What Mocha's command starts: that is a process of its own, which would stay behind when the command is ended. */
const mocha = join(root, 'node_modules/mocha/bin/_mocha');

/** A test has several waits in it, each of which says itself what has not come; after so long, in milliseconds, it has hung. */
const PATIENCE = 600_000;

/** Tests the preview from outside: in the workbench and in a browser alone. Throws where that fails. */
export async function testPreview() {
  installHost();
  const tests = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', mocha, '--timeout', String(PATIENCE), '--forbid-pending'],
      // A busy machine may keep a workbench from hearing a key: each test has a second try, which is told of.
      ...['--retries', '1', '--reporter', join(root, 'test/host/reporter.cjs')],
      'test/host/preview/*.test.mjs',
    ],
    { cwd: root, stdio: 'inherit' },
  );
  // Whatever ends this process ends the tests.
  const end = () => tests.kill();
  process.on('exit', end);
  const [status, signal] = await once(tests, 'exit');
  process.off('exit', end);
  if (status !== 0) throw new Error(`The tests of the preview ended with ${signal ?? `status ${status}`}.`);
}
