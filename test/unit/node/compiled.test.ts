import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWithCache } from '../../../server/src/node/compiled.ts';

const COMPILED = new URL('../../../server/src/node/compiled.ts', import.meta.url).href;

const PROGRAM = `
const { basename } = require('node:path');
exports.name = basename(__filename);
globalThis.loads = (globalThis.loads ?? 0) + 1;
globalThis.later = () => import('./later.mjs');
`;

const host = globalThis as { loads?: number; later?: () => Promise<{ word: string }> };

describe('a program that is loaded with its compiled code', () => {
  let folder: string;
  let program: string;
  let cache: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-compiled-'));
    program = join(folder, 'program.cjs');
    cache = join(folder, 'cache');
    writeFileSync(program, PROGRAM);
    writeFileSync(join(folder, 'later.mjs'), 'export const word = "later";');
    host.loads = 0;
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const kept = () => (existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : []);

  async function loaded(where = cache): Promise<void> {
    loadWithCache(program, where, 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('runs, and its code is kept for the next time', async () => {
    await loaded();
    const [file, ...more] = kept();
    assert.ok(file && more.length === 0);
    const before = readFileSync(file);
    await loaded();
    assert.equal(host.loads, 2);
    assert.deepEqual(readFileSync(file), before);
  });

  it('may load more when it needs it', async () => {
    await loaded();
    await loaded();
    assert.equal((await host.later!()).word, 'later');
  });

  it('runs as it is now, though it was another when its code was kept', async () => {
    await loaded();
    writeFileSync(program, PROGRAM.replace('+ 1', '+ 10'));
    await loaded();
    assert.equal(host.loads, 11);
  });

  it('runs where what was kept is broken, which is made anew', async () => {
    await loaded();
    const [file] = kept();
    writeFileSync(file!, 'no code');
    // In a process that has not compiled it yet.
    const source = `import { loadWithCache } from ${JSON.stringify(COMPILED)};
      loadWithCache(${JSON.stringify(program)}, ${JSON.stringify(cache)}, 0);
      setTimeout(() => console.log(globalThis.loads), 100);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
      encoding: 'utf8',
    });
    assert.equal(stdout, '1\n', stderr);
    assert.ok(readFileSync(file!).length > 100);
  });

  it('takes away what is older than a month, as a former version leaves it', async () => {
    mkdirSync(cache);
    for (const [name, days] of [
      ['old.v8', 40],
      ['new.v8', 2],
    ] as const) {
      writeFileSync(join(cache, name), '');
      const time = Date.now() / 1000 - days * 24 * 3600;
      utimesSync(join(cache, name), time, time);
    }
    await loaded();
    assert.equal(kept().length, 2);
    assert.ok(!existsSync(join(cache, 'old.v8')));
  });

  it('runs where nothing can be kept', async () => {
    writeFileSync(cache, 'a file in its place');
    await loaded();
    assert.equal(host.loads, 1);
    assert.equal(readFileSync(cache, 'utf8'), 'a file in its place');
  });

  it('that fails says so', () => {
    writeFileSync(program, 'throw new RangeError("as it must");');
    assert.throws(() => loadWithCache(program, cache), RangeError);
  });
});
