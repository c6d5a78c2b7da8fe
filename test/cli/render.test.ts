import assert from 'node:assert/strict';
import { atDesk } from './call.ts';
import { UNSOURCED_EN } from './texts.ts';

describe('briefing render', () => {
  it(
    'prints a page unless told otherwise, counts open problems and ends well',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const { status, stdout, stderr } = await desk.call(['render', 'a.md']);
      assert.equal(status, 0);
      assert.match(stdout, /^<!doctype html><html lang="en">/);
      assert.match(stderr, /^briefing: a\.md: \d+ problems? still open; briefing check lists (?:it|them)\.\n$/);
    }),
  );

  it(
    'renders standard input in every format, into a file where asked',
    atDesk({}, async (desk) => {
      const stdin = '# Boats\n\nFive left. <!-- source: secret -->\n';
      const starts = {
        html: /^<!doctype/,
        email: /^<!doctype/,
        text: /^Boats\n\nFive left\.\n$/,
        markdown: /^# Boats\n\nFive left\.\n$/,
      };
      for (const [format, start] of Object.entries(starts)) {
        const { status, stdout } = await desk.call(['render', '-', '--format', format], { stdin });
        assert.equal(status, 0);
        assert.match(stdout, start);
        assert.doesNotMatch(stdout, /secret/);
        const filed = await desk.call(['render', '-', '--format', format, '-o', 'out'], { stdin });
        assert.deepEqual([filed.stdout, await desk.read('out')], ['', stdout]);
      }
    }),
  );

  it(
    'warns of a mail that would be clipped, and of that alone',
    atDesk(
      { 'long.md': `# T\n\n${'A paragraph with some words in it.\n\n'.repeat(3000)}`, 'short.md': '# T\n' },
      async (desk) => {
        const call = (name: string, format: string, env = {}) =>
          desk.call(['render', name, '--format', format], { env });
        const { status, stderr } = await call('long.md', 'email');
        assert.equal(status, 0);
        assert.match(stderr, /long\.md: the e-mail takes \d{3} KB; Gmail hides what is beyond 102 KB/);
        assert.match((await call('long.md', 'email', { LANG: 'fr_FR.UTF-8' })).stderr, /au-delà de 102\u00a0Ko/);
        assert.doesNotMatch((await call('short.md', 'email')).stderr, /Gmail/);
        assert.doesNotMatch((await call('long.md', 'html')).stderr, /Gmail/);
      },
    ),
  );

  it(
    'writes the images beside a briefing into its page, and leaves what it cannot read',
    atDesk(
      { 'd/a.md': '# A\n\n![b](../i/b%20c.svg) ![no](none.png) ![no](a.md)\n', 'i/b c.svg': '<svg/>' },
      async (desk) => {
        const { status, stdout } = await desk.call(['render', 'd/a.md']);
        assert.equal(status, 0);
        assert.match(stdout, /<img src="data:image\/svg\+xml;base64,PHN2Zy8\+" alt="b">/);
        assert.match(stdout, /src="none.png".*src="a.md"/);
        // Nothing from outside of the folder, whoever wrote the briefing.
        const inside = await desk.call(['render', 'a.md'], { cwd: desk.path('d') });
        assert.match(inside.stdout, /src="\.\.\/i\/b%20c\.svg"/);
        assert.match((await desk.call(['render', 'd/a.md', '--format', 'email'])).stdout, /src="..\/i\/b%20c.svg"/);
      },
    ),
  );

  it(
    'refuses what it cannot render',
    atDesk({ 'd/a.briefing.md': '# A\n', 'd/b.briefing.md': '# B\n' }, async (desk) => {
      for (const [args, message] of [
        [['d'], /one file is rendered at a time/],
        [['missing.md'], /missing\.md: no such file/],
        [['d/a.briefing.md', '--format', 'markdow'], /Did you mean “markdown”\?/],
        [[], /FILE is missing/],
      ] as const) {
        const { status, stdout, stderr } = await desk.call(['render', ...args]);
        assert.deepEqual([status, stdout], [2, '']);
        assert.match(stderr, message);
      }
    }),
  );
});
