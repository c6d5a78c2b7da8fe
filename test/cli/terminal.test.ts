import assert from 'node:assert/strict';
import { atDesk } from './call.ts';
import { CLEAN_FR, PERCENT_FR, TWO_TITLES_FR, UNSOURCED_EN } from './texts.ts';

const ESCAPE = '\u001b[';

describe('the report for people', () => {
  it(
    'goes file by file: what is wrong, the line, what it stands on, and a summary',
    atDesk({ 'a.md': UNSOURCED_EN, 'b.md': CLEAN_FR, 'c.md': PERCENT_FR }, async (desk) => {
      const { stdout } = await desk.call(['check', '.']);
      assert.equal(
        stdout,
        `a.md
  10:53  warning  No source for “$14.3 million”: name one, link one, or sign the figure off.  figures/unsourced
    10 │ The workshop of Pedalworks opens in spring. It cost $14.3 million.
       │                                                     ^^^^^^^^^^^^^

c.md
  10:69  warning  Write “%”, or “pour cent” in two words.  percent/spacing-fr
    10 │ …du groupe Pédalier ouvrira au printemps, plus grand de 12 pourcent, selon son communiqué.
       │                                                            ^^^^^^^^

2 warnings in 3 files. 1 can be fixed with briefing fix.
`,
      );
    }),
  );

  it(
    'is in French where French is spoken',
    atDesk({ 'a.md': TWO_TITLES_FR, 'b.md': PERCENT_FR }, async (desk) => {
      const { stdout } = await desk.call(['check', '.'], { env: { LANG: 'fr_FR.UTF-8' } });
      assert.match(stdout, /^ {2}8:3 {2}erreur {2}/m);
      assert.match(stdout, /^1 erreur, 1 avertissement dans 2 fichiers\. briefing fix peut en corriger 1\.$/m);
    }),
  );

  it(
    'is painted on a terminal alone, unless FORCE_COLOR or NO_COLOR says otherwise',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const painted = async (surroundings: Parameters<typeof desk.call>[1]) =>
        (await desk.call(['check', 'a.md'], surroundings)).stdout.includes(ESCAPE);
      assert.equal(await painted({ terminal: 80 }), true);
      assert.equal(await painted({}), false);
      assert.equal(await painted({ terminal: 80, env: { NO_COLOR: '1' } }), false);
      assert.equal(await painted({ terminal: 80, env: { TERM: 'dumb' } }), false);
      assert.equal(await painted({ env: { FORCE_COLOR: '1' } }), true);
      assert.equal(await painted({ terminal: 80, env: { FORCE_COLOR: '0' } }), false);
    }),
  );

  it(
    'shows as much of a long line as the terminal is wide',
    atDesk({ 'a.md': UNSOURCED_EN.replace('spring.', `spring.${' More of the same.'.repeat(20)}`) }, async (desk) => {
      const { stdout } = await desk.call(['check', 'a.md'], { terminal: 60, env: { NO_COLOR: '1' } });
      const excerpt = stdout.split('\n').filter((line) => line.includes('│'));
      assert.ok(excerpt.length > 0 && excerpt.every((line) => line.length <= 60), excerpt.join('\n'));
    }),
  );
});

describe('the progress of a long run', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.md`, CLEAN_FR]));

  it(
    'is a bar on the terminal that is gone at the end',
    atDesk(many, async (desk) => {
      const { stdout, stderr } = await desk.call(['check', '.'], { terminal: 80, env: { NO_COLOR: '1' } });
      assert.match(stderr, /Checking .* 0\/60/);
      assert.equal(stdout, 'Nothing to report in 60 files.\n');
    }),
  );

  it(
    'is not told where nobody reads along, or a few files are done in no time',
    atDesk(many, async (desk) => {
      assert.equal((await desk.call(['check', '.'])).stderr, '');
      assert.equal((await desk.call(['check', '1*.md'], { terminal: 80 })).stderr, '');
    }),
  );
});
