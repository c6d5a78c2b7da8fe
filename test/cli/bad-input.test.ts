import assert from 'node:assert/strict';
import { chmod, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { Configurations } from '../../server/src/cli/configurations.ts';
import { collect, eachBriefing } from '../../server/src/cli/each-briefing.ts';
import { inputsOf } from '../../server/src/cli/inputs.ts';
import { Session } from '../../server/src/cli/session.ts';
import { atDesk } from './call.ts';
import { filesOf, reported } from './reported.ts';
import { CLEAN_FR, PERCENT_FIXED_FR, PERCENT_FR } from './texts.ts';

describe('a file that is no text', () => {
  for (const [name, content, why] of [
    ['latin1.md', Buffer.from('# Café\n', 'latin1'), 'is not valid UTF-8'],
    ['utf16.md', Buffer.from('\uFEFF# Titre\n', 'utf16le'), 'is UTF-16; save it as UTF-8'],
    ['binary.md', Buffer.from([137, 80, 78, 71, 0, 0, 1, 2]), 'is a binary file'],
    // What a program writes that takes half of a surrogate pair for a character.
    ['surrogate.md', Buffer.from([35, 32, 0xed, 0xa0, 0x80, 10]), 'is not valid UTF-8'],
  ] as const) {
    for (const command of ['check', 'fix', 'figures']) {
      it(
        `briefing ${command}: ${name} ${why}, and the others are read all the same`,
        atDesk({ [name]: content, 'a.md': CLEAN_FR }, async (desk) => {
          const called = await desk.call([command, name, 'a.md', '--no-config']);
          assert.equal(called.status, 2);
          assert.equal(called.stderr, `briefing: ${name}: ${why}.\n`);
          assert.deepEqual(await readFile(desk.path(name)), content);
        }),
      );
    }
  }
});

describe('a file that cannot be read', () => {
  it(
    'is told with the reason, each in order, and the others are read all the same',
    atDesk({ 'a.md': CLEAN_FR, 'locked.md': CLEAN_FR }, async (desk) => {
      await symlink('nowhere', desk.path('dangling.md'));
      await chmod(desk.path('locked.md'), 0);
      const names = ['gone.md', 'a.md', 'dangling.md', 'locked.md', 'a.md/x.md'];
      const called = await desk.call(['check', ...names, '--format', 'json']);
      // Nothing is locked for the superuser.
      const superuser = process.getuid?.() === 0;
      assert.deepEqual(called.stderr.trimEnd().split('\n'), [
        'briefing: gone.md: no such file or folder.',
        'briefing: dangling.md: no such file or folder.',
        ...(superuser ? [] : ['briefing: locked.md: permission denied.']),
        'briefing: a.md/x.md: no such file or folder.',
      ]);
      assert.equal(called.status, 2);
      assert.deepEqual(filesOf(called), superuser ? ['a.md', 'locked.md'] : ['a.md']);
    }),
  );

  it(
    'may be a folder, where one file is asked for',
    atDesk({}, async (desk) => {
      await mkdir(desk.path('folder'));
      for (const args of [
        ['import', 'folder'],
        ['check', '-', '--config', 'folder', '--rule', 'structure/title', '--format', 'json'],
        ['check', '-', '--baseline', 'folder'],
      ]) {
        const called = await desk.call(args, { stdin: CLEAN_FR });
        assert.equal(called.status, 2);
        assert.match(called.stderr, /^briefing: folder(?::1: Cannot read this file)?: is a folder\.\n$/);
      }
    }),
  );

  it(
    'may vanish during the run',
    atDesk({ 'a.md': CLEAN_FR, 'b.md': CLEAN_FR }, async (desk) => {
      let told = '';
      const stderr = {
        write(text: string) {
          told += text;
        },
      };
      const system = { cwd: desk.folder, env: {}, language: 'en', stdin: Readable.from([]), stdout: stderr, stderr };
      const session = new Session(system);
      const inputs = await inputsOf(['.'], session, new Configurations(session, false), undefined);
      await rm(desk.path('a.md'));
      const read = await collect(eachBriefing(inputs, session, ({ file }) => file));
      assert.deepEqual(read, ['b.md']);
      assert.equal(told, 'briefing: a.md: no such file or folder.\n');
      assert.equal(session.status, 2);
    }),
  );
});

describe('an odd text', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['blanks', ' \n\t\n\u00a0\n'],
    ['one line without a break', '# Un titre'],
    ['a byte order mark alone', '\uFEFF'],
    ['unclosed everything', '---\nbriefing: [\n\n# **a `b ![c](d\n\n```\n<!-- <div\n> - 1. [^x]: [y]:'],
    ['zero-width and right-to-left marks', '# a\u200b\u200d\u202eb\u2066\n\n\u200f12 %\u200e\n'],
    ['Windows line breaks', '# T\r\n\r\n## H\r\n\r\n12 %\r\n'],
    ['old line breaks', '# T\r\r## H\r\r12 %\r'],
  ] as const) {
    it(
      `is read: ${what}`,
      atDesk({ 'a.md': text }, async (desk) => {
        for (const command of ['check', 'figures']) {
          const called = await desk.call([command, 'a.md', '--lang', 'fr', '--format', 'json']);
          assert.equal(called.stderr, '');
          assert.ok(called.status < 2);
          assert.equal(JSON.parse(called.stdout).length, 1);
        }
        assert.ok((await desk.call(['fix', 'a.md', '--lang', 'fr', '--dry-run'])).status < 2);
        assert.equal(await readFile(desk.path('a.md'), 'utf8'), text);
      }),
    );
  }

  it(
    'keeps its byte order mark, from which offsets count, and its line breaks when it is fixed',
    atDesk({ 'a.md': `\uFEFF${PERCENT_FR.replaceAll('\n', '\r\n')}` }, async (desk) => {
      const before = await readFile(desk.path('a.md'), 'utf8');
      const [file] = reported(await desk.call(['check', 'a.md', '--format', 'json']));
      const [diagnostic, ...others] = file!.diagnostics;
      assert.deepEqual(others, []);
      assert.equal(before.slice(diagnostic!.start, diagnostic!.end), 'pourcent');
      await desk.call(['fix', 'a.md']);
      const after = await readFile(desk.path('a.md'), 'utf8');
      assert.equal(after, `\uFEFF${PERCENT_FIXED_FR.replaceAll('\n', '\r\n')}`);
    }),
  );

  it(
    'shows nothing on the terminal that would move its cursor or turn its line around',
    atDesk({ 'a.md': '# T\n\n## \u001b[2J\u202eTODO 12 %\u0007\n' }, async (desk) => {
      const { stdout } = await desk.call(['check', 'a.md', '--lang', 'en']);
      assert.match(stdout, /· *\[2J·TODO/);
      assert.doesNotMatch(stdout, /[\u0007\u001b\u202e]/);
    }),
  );

  it(
    'may be 10 MB long',
    atDesk({ 'a.md': `# T\n\n${'Un mot après un autre. '.repeat(450_000)}\n` }, async (desk) => {
      const called = await desk.call([
        'check',
        'a.md',
        '--rule',
        'structure/title',
        '--lang',
        'fr',
        '--format',
        'json',
      ]);
      assert.deepEqual([called.status, called.stderr], [0, '']);
      assert.deepEqual(reported(called)[0]!.diagnostics, []);
    }),
  );
});
