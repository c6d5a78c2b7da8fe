import assert from 'node:assert/strict';
import { chmod, chown, lstat, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { FileError } from '../../../server/src/node/problems.ts';
import { writeText } from '../../../server/src/node/write.ts';
import { atDesk } from '../../cli/call.ts';

const troubleOf = (path: string) =>
  writeText(path, 'x').then(
    () => null,
    (error) => (error instanceof FileError ? error.trouble : error),
  );

const NOBODY = 65534;

/** Does something without the rights of the superuser, who may write everything. */
async function asAnybody<T>(act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  process.seteuid!(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid!(0);
  }
}

describe('writeText', () => {
  it(
    'writes a new file and replaces one',
    atDesk({}, async (desk) => {
      await writeText(desk.path('a.md'), 'un');
      await writeText(desk.path('a.md'), '\uFEFFdeux');
      assert.equal(await readFile(desk.path('a.md'), 'utf8'), '\uFEFFdeux');
      assert.deepEqual(await readdir(desk.folder), ['a.md']);
    }),
  );

  it(
    'keeps the mode',
    atDesk({ 'a.md': 'un' }, async (desk) => {
      await chmod(desk.path('a.md'), 0o640);
      await writeText(desk.path('a.md'), 'deux');
      assert.equal((await stat(desk.path('a.md'))).mode & 0o7777, 0o640);
    }),
  );

  it(
    'keeps the owner, where the superuser writes',
    atDesk({ 'a.md': 'un' }, async (desk) => {
      if (process.getuid?.() === 0) await chown(desk.path('a.md'), 12345, 12345);
      const before = await stat(desk.path('a.md'));
      await writeText(desk.path('a.md'), 'deux');
      const after = await stat(desk.path('a.md'));
      assert.deepEqual([after.uid, after.gid], [before.uid, before.gid]);
    }),
  );

  it(
    'writes what a symbolic link points at, and leaves the link',
    atDesk({ 'real/a.md': 'un' }, async (desk) => {
      await symlink('real/a.md', desk.path('link.md'));
      await writeText(desk.path('link.md'), 'deux');
      assert.ok((await lstat(desk.path('link.md'))).isSymbolicLink());
      assert.equal(await readFile(desk.path('real/a.md'), 'utf8'), 'deux');
      assert.deepEqual(await readdir(desk.folder), ['link.md', 'real']);
    }),
  );

  it(
    'never shows half a file: what was open before goes on reading the old one',
    atDesk({ 'a.md': 'un' }, async (desk) => {
      const before = await stat(desk.path('a.md'));
      await writeText(desk.path('a.md'), 'deux');
      assert.notEqual((await stat(desk.path('a.md'))).ino, before.ino);
    }),
  );

  it(
    'refuses a folder and a folder that is not there, and leaves nothing behind',
    atDesk({}, async (desk) => {
      await mkdir(desk.path('folder'));
      assert.equal(await troubleOf(desk.path('folder')), 'directory');
      assert.equal(await troubleOf(desk.path('none/a.md')), 'missing');
      assert.deepEqual(await readdir(desk.folder), ['folder']);
    }),
  );

  it(
    'refuses a file that may not be written, though its folder may',
    atDesk({ 'a.md': 'un' }, async (desk) => {
      await chmod(desk.folder, 0o777);
      await chmod(desk.path('a.md'), 0o444);
      assert.equal(await asAnybody(() => troubleOf(desk.path('a.md'))), 'denied');
      assert.equal(await readFile(desk.path('a.md'), 'utf8'), 'un');
    }),
  );

  it('writes through to a device', async () => {
    assert.equal(await troubleOf('/dev/null'), null);
    assert.ok((await stat('/dev/null')).isCharacterDevice());
  });
});
