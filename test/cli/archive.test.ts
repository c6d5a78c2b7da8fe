import assert from 'node:assert/strict';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { atDesk, type Called, type Desk } from './call.ts';
import { reported, rulesOf } from './reported.ts';
import { CLEAN_FR, UNSOURCED_EN } from './texts.ts';

const TWICE = UNSOURCED_EN.replace('spring.', 'spring. A bridge cost $2 million.');

/** What a check of the folder finds, as the words that it stands on. */
async function spans(desk: Desk, ...args: string[]): Promise<string[]> {
  const files = reported(await desk.call(['check', '.', '--format', 'json', ...args]));
  const texts = await Promise.all(files.map(({ file }) => readFile(desk.path(file), 'utf8')));
  return files.flatMap(({ diagnostics }, at) => diagnostics.map(({ start, end }) => texts[at]!.slice(start, end)));
}

/** The files that a baseline knows. */
async function filesIn(desk: Desk, baseline: string): Promise<string[]> {
  return Object.keys(JSON.parse(await readFile(desk.path(baseline), 'utf8')).files);
}

describe('--baseline', () => {
  const write = (desk: Desk, name: string) =>
    desk.call(['check', name, '--baseline', 'known.json', '--write-baseline']);

  it(
    'hides what was there when it was written, through edits elsewhere, and nothing else',
    atDesk({ 'x/a.md': UNSOURCED_EN }, async (desk) => {
      assert.deepEqual(await write(desk, '.'), {
        status: 0,
        stdout: '',
        stderr: 'briefing: known.json written: 1 finding.\n',
      });
      assert.deepEqual(await filesIn(desk, 'known.json'), ['x/a.md']);
      assert.deepEqual(await spans(desk, '--baseline', 'known.json'), []);
      await desk.write('x/a.md', TWICE.replace('# Monday', '# Tuesday'));
      assert.deepEqual(await spans(desk, '--baseline', 'known.json'), ['$2 million']);
      assert.deepEqual(await spans(desk), ['$2 million', '$14.3 million']);
    }),
  );

  it(
    'is updated for the files that are checked, and keeps the others',
    atDesk({ 'a.md': UNSOURCED_EN, 'b.md': UNSOURCED_EN }, async (desk) => {
      await write(desk, '.');
      await desk.write('a.md', CLEAN_FR);
      await write(desk, 'a.md');
      assert.deepEqual(await filesIn(desk, 'known.json'), ['b.md']);
    }),
  );

  it(
    'is updated for the rules that are run, and keeps the others',
    atDesk({ 'a.md': `${UNSOURCED_EN}\n# Tuesday review\n` }, async (desk) => {
      await write(desk, '.');
      const rules = async () => Object.keys(JSON.parse(await readFile(desk.path('known.json'), 'utf8')).files['a.md']);
      assert.deepEqual(await rules(), ['figures/unsourced', 'structure/title']);
      await desk.write('a.md', CLEAN_FR);
      await desk.call(['check', '.', '--rule', 'figures/*', '--baseline', 'known.json', '--write-baseline']);
      assert.deepEqual(await rules(), ['structure/title']);
    }),
  );

  it(
    'counts no error that it knows',
    atDesk({ 'a.md': '---\nbriefing: newsletter\nlang: en\n---\n\nNo title.\n' }, async (desk) => {
      assert.equal((await desk.call(['check', 'a.md'])).status, 1);
      await write(desk, 'a.md');
      assert.equal((await desk.call(['check', 'a.md', '--baseline', 'known.json'])).status, 0);
    }),
  );

  it(
    'has to be one',
    atDesk({ 'a.md': CLEAN_FR, 'known.json': '{"files": 3}' }, async (desk) => {
      for (const more of [[], ['--write-baseline']]) {
        const called = await desk.call(['check', 'a.md', '--baseline', 'known.json', ...more]);
        assert.equal(called.status, 2);
        assert.equal(called.stderr, 'briefing: known.json: is no baseline written by briefing.\n');
      }
      assert.equal(await readFile(desk.path('known.json'), 'utf8'), '{"files": 3}');
    }),
  );
});

describe('--cache', () => {
  const check = (desk: Desk, ...args: string[]): Promise<Called> =>
    desk.call(['check', '.', '--cache', '--format', 'json', ...args]);

  it(
    'gives the same as without, and again for unchanged files',
    atDesk({ 'a.md': UNSOURCED_EN, 'b.md': TWICE }, async (desk) => {
      const plain = await desk.call(['check', '.', '--format', 'json']);
      assert.deepEqual(await check(desk), plain);
      const { mtimeMs } = await stat(desk.path('.briefingcache'));
      assert.deepEqual(await check(desk), plain);
      assert.equal((await stat(desk.path('.briefingcache'))).mtimeMs, mtimeMs);
    }),
  );

  it(
    'is what answers for an unchanged file, and for no other',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      await check(desk);
      const path = desk.path('.briefingcache');
      const written = await readFile(path, 'utf8');
      await writeFile(path, written.replace('"rule":"figures/unsourced"', '"rule":"from/cache"'));
      const rules = async (...args: string[]) => rulesOf(await check(desk, ...args));
      assert.deepEqual(await rules(), ['from/cache']);
      assert.deepEqual(await rules('--rule', 'figures/unsourced'), ['figures/unsourced']);
      assert.ok(!(await rules('--lang', 'en-GB')).includes('from/cache'));
      await desk.write('briefing.config.yaml', 'rules: { figures/unsourced: error }');
      assert.deepEqual(await rules(), ['figures/unsourced']);
      await desk.write('a.md', UNSOURCED_EN.replace('$14.3', '$15.3'));
      assert.deepEqual(await rules(), ['figures/unsourced']);
    }),
  );

  it(
    'forgets a result when a file that a link names comes or goes',
    atDesk({ 'a.md': CLEAN_FR.replace('https://example.org/pedalier', 'annexe.md') }, async (desk) => {
      assert.deepEqual(rulesOf(await check(desk)), ['structure/link-target']);
      await desk.write('annexe.md', '# Annexe\n');
      assert.deepEqual(rulesOf(await check(desk)), []);
    }),
  );

  for (const [what, content] of [
    ['no JSON', '{"build":'],
    ['another JSON', '[]'],
    ['binary', Buffer.from([0, 1, 2])],
  ] as const) {
    it(
      `is begun anew, with a note, where it is ${what}`,
      atDesk({ 'a.md': UNSOURCED_EN, '.briefingcache': content }, async (desk) => {
        const called = await check(desk);
        assert.equal(called.stderr, 'briefing: .briefingcache: unreadable cache, begun anew.\n');
        assert.equal(called.status, 0);
        assert.equal((await check(desk)).stderr, '');
      }),
    );
  }

  it(
    'is begun anew, with one note, from a line that is broken',
    atDesk({ 'a.md': UNSOURCED_EN, 'b.md': TWICE, 'c.md': TWICE }, async (desk) => {
      const first = await check(desk);
      const path = desk.path('.briefingcache');
      const written = await readFile(path, 'utf8');
      await writeFile(path, written.replaceAll('"asked"', '"as'));
      const again = await check(desk);
      assert.deepEqual({ ...again, stderr: '' }, first);
      assert.equal(again.stderr, 'briefing: .briefingcache: unreadable cache, begun anew.\n');
      assert.equal(await readFile(path, 'utf8'), written);
    }),
  );

  it(
    'keeps what it knows of files that a call does not check, as long as they are there',
    atDesk({ 'a.md': UNSOURCED_EN, 'b.md': TWICE }, async (desk) => {
      const known = async () =>
        (await readFile(desk.path('.briefingcache'), 'utf8'))
          .split('\n')
          .flatMap((line) => /^"(.*)"\t/.exec(line)?.[1] ?? []);
      await check(desk);
      await desk.write('a.md', TWICE);
      await desk.call(['check', 'a.md', '--cache']);
      assert.deepEqual(await known(), ['a.md', 'b.md']);
      await rm(desk.path('b.md'));
      await desk.write('a.md', UNSOURCED_EN);
      await desk.call(['check', 'a.md', '--cache']);
      assert.deepEqual(await known(), ['a.md']);
    }),
  );

  it(
    'is begun anew without a word where another version wrote it',
    atDesk({ 'a.md': UNSOURCED_EN, '.briefingcache': '{"build":"0.0.0 1","entries":[]}' }, async (desk) => {
      assert.equal((await check(desk)).stderr, '');
    }),
  );
});
