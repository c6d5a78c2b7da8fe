import assert from 'node:assert/strict';
import { chmod, lstat, readdir, readFile, stat, symlink, utimes } from 'node:fs/promises';
import { atDesk, type Desk } from './call.ts';
import { CLEAN_FR, PERCENT_FIXED_FR, PERCENT_FR, TWO_TITLES_FR } from './texts.ts';

const read = (desk: Desk, name: string) => readFile(desk.path(name), 'utf8');

describe('briefing fix', () => {
  it(
    'applies safe fixes in place and says how many',
    atDesk({ 'a.md': PERCENT_FR }, async (desk) => {
      const called = await desk.call(['fix', 'a.md']);
      assert.deepEqual(called, { status: 0, stdout: '', stderr: 'briefing: a.md: 1 fix applied, 0 findings left.\n' });
      assert.equal(await read(desk, 'a.md'), PERCENT_FIXED_FR);
      assert.deepEqual(await desk.call(['fix', 'a.md']), { status: 0, stdout: '', stderr: '' });
      assert.deepEqual(await readdir(desk.folder), ['a.md']);
    }),
  );

  it(
    'does not touch a file in which there is nothing to fix',
    atDesk({ 'a.md': CLEAN_FR }, async (desk) => {
      const old = new Date('2020-01-01');
      await utimes(desk.path('a.md'), old, old);
      await desk.call(['fix', 'a.md']);
      assert.deepEqual((await stat(desk.path('a.md'))).mtime, old);
    }),
  );

  it(
    'keeps the mode, and the symbolic link',
    atDesk({ 'real.md': PERCENT_FR }, async (desk) => {
      await chmod(desk.path('real.md'), 0o600);
      await symlink('real.md', desk.path('link.md'));
      await desk.call(['fix', 'link.md']);
      assert.ok((await lstat(desk.path('link.md'))).isSymbolicLink());
      assert.equal(await read(desk, 'real.md'), PERCENT_FIXED_FR);
      assert.equal((await stat(desk.path('real.md'))).mode & 0o777, 0o600);
    }),
  );

  it(
    'ends by what remains, and says so',
    atDesk({ 'a.md': TWO_TITLES_FR }, async (desk) => {
      const called = await desk.call(['fix', 'a.md']);
      assert.deepEqual(called, { status: 1, stdout: '', stderr: 'briefing: a.md: 0 fixes applied, 1 finding left.\n' });
    }),
  );

  it(
    'prints a diff that patch takes, and writes nothing, on --dry-run',
    atDesk({ 'sub/a.md': PERCENT_FR, 'b.md': CLEAN_FR }, async (desk) => {
      const { stdout, stderr, status } = await desk.call(['fix', 'sub/a.md', 'b.md', '--dry-run']);
      assert.equal(status, 0);
      assert.equal(stderr, 'briefing: sub/a.md: 1 fix to apply, 0 findings would be left.\n');
      const lines = stdout.split('\n');
      assert.deepEqual(lines.slice(0, 2), ['--- a/sub/a.md', '+++ b/sub/a.md']);
      assert.match(lines[2]!, /^@@ -\d+,\d+ \+\d+,\d+ @@$/);
      const changed = lines.slice(3).filter((line) => /^[-+]/.test(line));
      assert.deepEqual(
        changed.map((line) => [line[0], /12[^,]+/.exec(line)?.[0]]),
        [
          ['-', '12 pourcent'],
          ['+', '12\u00a0%'],
        ],
      );
      assert.equal(await read(desk, 'sub/a.md'), PERCENT_FR);
    }),
  );

  it(
    'filters standard input to standard output, clean or not',
    atDesk({}, async (desk) => {
      const filtered = async (stdin: string) => (await desk.call(['fix', '-'], { stdin })).stdout;
      assert.equal(await filtered(PERCENT_FR), PERCENT_FIXED_FR);
      assert.equal(await filtered(CLEAN_FR), CLEAN_FR);
      assert.equal(await filtered(''), '');
    }),
  );

  it(
    'writes the fixed text of one file to another with -o, and leaves the first',
    atDesk({ 'a.md': PERCENT_FR, 'b.md': CLEAN_FR }, async (desk) => {
      assert.equal((await desk.call(['fix', 'a.md', '-o', 'new.md'])).stdout, '');
      assert.equal(await read(desk, 'new.md'), PERCENT_FIXED_FR);
      assert.equal(await read(desk, 'a.md'), PERCENT_FR);
      const several = await desk.call(['fix', 'a.md', 'b.md', '-o', 'new.md']);
      assert.equal(several.status, 2);
      assert.match(several.stderr, /^briefing: -o takes the text of one file only/);
    }),
  );

  it(
    'writes nothing with -o for a file that it cannot read, be it the same',
    atDesk({ 'a.md': Buffer.from([0xff, 10]), 'b.md': CLEAN_FR }, async (desk) => {
      for (const args of [
        ['a.md', '-o', 'a.md'],
        ['a.md', '-o', 'b.md'],
        ['gone.md', '-o', 'b.md'],
        ['.', '-o', 'b.md', '--no-config'],
      ]) {
        await desk.call(['fix', ...args]);
        assert.deepEqual(await readFile(desk.path('a.md')), Buffer.from([0xff, 10]));
        assert.equal(await read(desk, 'b.md'), CLEAN_FR);
      }
    }),
  );

  it(
    'applies suggestions only on --unsafe',
    atDesk({}, async (desk) => {
      const stdin = CLEAN_FR.replace('selon', 'pour 12000 clients, selon');
      const fixed = async (...args: string[]) =>
        (await desk.call(['fix', '-', '--rule', 'number/thousands', ...args], { stdin })).stdout;
      assert.equal(await fixed(), stdin);
      assert.match(await fixed('--unsafe'), /pour 12\s000 clients/);
    }),
  );

  it(
    'applies the fixes of --rule alone',
    atDesk({}, async (desk) => {
      const stdin = PERCENT_FR.replace('selon', "selon (l’un ou l'autre)");
      const fixed = async (rule: string) => (await desk.call(['fix', '-', '--rule', rule], { stdin })).stdout;
      assert.equal(await fixed('percent/spacing-fr'), stdin.replace('12 pourcent', '12\u00a0%'));
      assert.equal(await fixed('typography/apostrophe'), stdin.replace("l'autre", 'l’autre'));
    }),
  );

  it(
    'leaves a file whose configuration is broken as it is',
    atDesk({ 'a.md': PERCENT_FR, 'briefing.config.yaml': 'profil: fr-FR' }, async (desk) => {
      const called = await desk.call(['fix', 'a.md']);
      assert.equal(called.status, 2);
      assert.deepEqual(called.stderr.trimEnd().split('\n'), [
        'briefing: briefing.config.yaml:1: Unknown key “profil”. Did you mean “profile”?',
        'briefing: a.md: left as it is, because its configuration is broken.',
      ]);
      assert.equal(await read(desk, 'a.md'), PERCENT_FR);
      assert.equal((await desk.call(['fix', '-'], { stdin: PERCENT_FR })).stdout, PERCENT_FR);
      await desk.call(['fix', 'a.md', '--no-config']);
      assert.equal(await read(desk, 'a.md'), PERCENT_FIXED_FR);
    }),
  );
});
