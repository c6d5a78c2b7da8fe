import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { atDesk } from './call.ts';

const TEXT = 'Cranes stand still\r\n\r\nThe port of Alder has stopped its cranes, the owner says.\r\n';

describe('briefing import', () => {
  it(
    'writes a briefing from text, in the language given',
    atDesk({ 'mail.txt': TEXT }, async (desk) => {
      const { status } = await desk.call(['import', 'mail.txt', '--lang', 'fr', '-o', 'mail.md']);
      assert.equal(status, 0);
      const written = await readFile(desk.path('mail.md'), 'utf8');
      assert.match(
        written,
        /^---\nbriefing: newsletter\nlang: fr\n---\n\n# Cranes stand still\n\n<!-- import: aucun titre/,
      );
    }),
  );

  it(
    'knows HTML by its name, and on standard input by its looks',
    atDesk({ 'page.HTM': '<h1>Cranes &amp; boats</h1>' }, async (desk) => {
      for (const call of [
        desk.call(['import', 'page.HTM']),
        desk.call(['import', '-'], { stdin: '\n<div><h1>Cranes &amp; boats</h1></div>' }),
      ])
        assert.match((await call).stdout, /^# Cranes & boats$/m);
      assert.match((await desk.call(['import', '-'], { stdin: 'Cranes <b>' })).stdout, /^# Cranes \\?<b>$/m);
    }),
  );

  it(
    'refuses what is no text',
    atDesk({ 'photo.txt': Uint8Array.of(0x89, 0x50, 0, 1) }, async (desk) => {
      for (const name of ['photo.txt', 'missing.txt', '.']) {
        const { status, stdout, stderr } = await desk.call(['import', name]);
        assert.equal(status, 2, name);
        assert.equal(stdout, '');
        assert.notEqual(stderr, '');
      }
    }),
  );

  it(
    'leaves comments that no rule takes for its own',
    atDesk({ 'mail.txt': TEXT.replace('stopped', 'sold 400 of') }, async (desk) => {
      await desk.call(['import', 'mail.txt', '-o', 'mail.md']);
      const { stdout } = await desk.call(['check', 'mail.md', '--format', 'json']);
      assert.doesNotMatch(stdout, /briefing\/unused-directive/);
      assert.match(stdout, /structure\/story-required/);
    }),
  );
});
