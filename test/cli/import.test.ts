import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { atDesk } from './call.ts';
import { rulesOf } from './reported.ts';

const TEXT = 'La revue du mardi\n\nUn atelier ferme\n\nL’atelier ferme ses portes cet hiver, annonce la mairie.\n';
const HTML = '<h1>La revue du mardi</h1><h2>Un atelier ferme</h2><p>L’atelier <b>ferme</b> cet hiver.</p>';

describe('briefing import', () => {
  it(
    'prints pasted text and HTML as a briefing, by the name of the file',
    atDesk({ 'a.txt': TEXT, 'b.HTML': HTML }, async (desk) => {
      const text = await desk.call(['import', 'a.txt', '--lang', 'fr-CH']);
      assert.equal(text.status, 0);
      assert.match(text.stdout, /^---\nbriefing: newsletter\nlang: fr-CH\n---\n/);
      assert.match(text.stdout, /^# La revue du mardi$/m);
      const html = await desk.call(['import', 'b.HTML', '-o', 'b.md']);
      assert.equal(html.stdout, '');
      assert.match(await readFile(desk.path('b.md'), 'utf8'), /^## Un atelier ferme$/m);
    }),
  );

  it(
    'reads standard input, by the name it is given or by what it looks like',
    atDesk({}, async (desk) => {
      const imported = async (stdin: string, ...args: string[]) =>
        (await desk.call(['import', '-', ...args], { stdin })).stdout;
      assert.match(await imported(TEXT), /^# La revue du mardi$/m);
      assert.match(await imported(HTML), /^## Un atelier ferme$/m);
      assert.match(await imported(HTML, '--stdin-filename', 'a.txt'), /h1/);
    }),
  );

  it(
    'prints what check takes: a title and a story are there',
    atDesk({}, async (desk) => {
      const { stdout } = await desk.call(['import', '-'], { stdin: HTML });
      const called = await desk.call(['check', '-', '--format', 'json'], { stdin: stdout });
      assert.deepEqual(rulesOf(called), ['structure/further-reading']);
    }),
  );

  it(
    'says what it cannot read',
    atDesk({ 'a.txt': Buffer.from([0, 1]) }, async (desk) => {
      assert.deepEqual(await desk.call(['import', 'a.txt']), {
        status: 2,
        stdout: '',
        stderr: 'briefing: a.txt: is a binary file.\n',
      });
      assert.equal((await desk.call(['import', 'gone.txt'])).stderr, 'briefing: gone.txt: no such file or folder.\n');
    }),
  );
});
