import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { atDesk } from './call.ts';
import { buildProgram, callProgram, PROGRAM } from './program.ts';
import { filesOf, reported, rulesOf } from './reported.ts';
import { CLEAN_FR, PERCENT_FIXED_FR, PERCENT_FR, UNSOURCED_EN } from './texts.ts';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.md`, index % 2 ? CLEAN_FR : UNSOURCED_EN]));

describe('the built program', () => {
  before(buildProgram);

  it(
    'reads standard input, writes standard output and ends with its status',
    atDesk({}, async ({ folder }) => {
      assert.deepEqual(callProgram(folder, ['fix', '-'], PERCENT_FR), {
        status: 0,
        stdout: PERCENT_FIXED_FR,
        stderr: 'briefing: -: 1 fix applied, 0 findings left.\n',
      });
      const wrong = callProgram(folder, ['chek']);
      assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
      assert.match(wrong.stderr, /Did you mean “check”\?/);
    }),
  );

  it(
    'has every command',
    atDesk({ 'a.md': UNSOURCED_EN, 'a.txt': 'A title\n\nA text, and no more.\n' }, async ({ folder }) => {
      for (const [args, printed] of [
        [['check', 'a.md'], /1 warning in 1 file\./],
        [['fix', 'a.md', '--dry-run'], /^$/],
        [['figures', 'a.md'], /1 figure in 1 file, 1 unsourced\./],
        [['rules'], /^figures\/unsourced /m],
        [['explain', 'figures/unsourced'], /^# figures\/unsourced/],
        [['import', 'a.txt'], /^# A title$/m],
        [['init'], /^$/],
      ] as const) {
        const { status, stdout } = callProgram(folder, args);
        assert.equal(status, 0, args.join(' '));
        assert.match(stdout, printed);
      }
      assert.deepEqual((await readdir(folder)).sort(), ['a.md', 'a.txt', 'briefing.config.yaml']);
    }),
  );

  it(
    'gives the same, in the same order, on one thread and on several',
    atDesk(
      {
        ...many(12),
        'bad.md': Buffer.from([0xff, 0xff]),
        'briefing.config.yaml': 'rules: { figures/unsourced: hint }',
        'strict/briefing.config.yaml': 'rules: { figures/unsourced: error }',
        'strict/a.md': UNSOURCED_EN,
        'strict/b.md': UNSOURCED_EN,
      },
      async ({ folder }) => {
        const check = (threads: string) =>
          callProgram(folder, ['check', '.', 'bad.md', '--threads', threads, '--format', 'json']);
        const one = check('1');
        assert.equal(one.status, 2);
        assert.equal(reported(one).filter(({ diagnostics }) => diagnostics[0]?.severity === 'hint').length, 6);
        assert.equal(reported(one).filter(({ diagnostics }) => diagnostics[0]?.severity === 'error').length, 2);
        assert.deepEqual(check('3'), one);
      },
    ),
  );

  it(
    'takes threads by itself for many files, and remembers their results',
    atDesk(many(160), async ({ folder }) => {
      const check = () => callProgram(folder, ['check', '.', '--cache', '--format', 'json']);
      const first = check();
      assert.deepEqual([first.status, first.stderr, filesOf(first).length], [0, '', 160]);
      assert.deepEqual(check(), first);
    }),
  );

  it(
    'takes what another call prints',
    atDesk({ 'a.html': '<h1>T</h1><h2>H</h2><p>It cost $14.3 million.</p>' }, async ({ folder }) => {
      const { stdout } = callProgram(folder, ['import', 'a.html', '--lang', 'en']);
      const called = callProgram(folder, ['check', '-', '--rule', 'figures/*', '--format', 'json'], stdout);
      assert.deepEqual(rulesOf(called), ['figures/unsourced']);
    }),
  );

  it(
    'ends quietly when its reader has seen enough',
    atDesk(many(80), async ({ folder }) => {
      const child = spawn(process.execPath, [PROGRAM, 'check', '.', '--format', 'json'], { cwd: folder });
      child.stdout.destroy();
      let told = '';
      child.stderr.on('data', (chunk) => {
        told += String(chunk);
      });
      const status = await new Promise((resolve) => child.on('close', resolve));
      assert.equal(told, '');
      assert.equal(status, 0);
    }),
  );

  it(
    'writes no half of a file, and leaves none beside it',
    atDesk({ 'a.md': PERCENT_FR }, async (desk) => {
      assert.equal(callProgram(desk.folder, ['fix', 'a.md']).status, 0);
      assert.equal(await readFile(desk.path('a.md'), 'utf8'), PERCENT_FIXED_FR);
      assert.deepEqual(await readdir(desk.folder), ['a.md']);
    }),
  );
});
