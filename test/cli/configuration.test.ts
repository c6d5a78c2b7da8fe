import assert from 'node:assert/strict';
import { atDesk, type Called, type Desk } from './call.ts';
import { reported } from './reported.ts';
import { CLEAN_FR, PERCENT_FR, TWO_TITLES_FR, UNSOURCED_EN } from './texts.ts';

/** Each file with its findings: `[file, 'rule severity', …]`. */
function found(called: Called): string[][] {
  return reported(called).map(({ file, diagnostics }) => [
    file,
    ...diagnostics.map(({ rule, severity }) => `${rule} ${severity}`),
  ]);
}

const checked = async (desk: Desk, ...args: string[]) => found(await desk.call(['check', '--format', 'json', ...args]));

describe('the configuration of a call', () => {
  const OFF = 'rules: { figures/*: off }';

  it(
    'is the nearest file upward from each briefing',
    atDesk(
      { 'en/a.md': UNSOURCED_EN, 'en/quiet/a.md': UNSOURCED_EN, 'en/quiet/briefing.config.yaml': OFF },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'en/a.md', 'en/quiet/a.md'), [
          ['en/a.md', 'figures/unsourced warning'],
          ['en/quiet/a.md'],
        ]);
      },
    ),
  );

  it(
    'is the one that --config names, or none with --no-config',
    atDesk(
      { 'a.md': UNSOURCED_EN, 'briefing.config.json': '{"rules": {"figures/unsourced": "error"}}', 'x.yaml': OFF },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'a.md'), [['a.md', 'figures/unsourced error']]);
        assert.deepEqual(await checked(desk, 'a.md', '--config', 'x.yaml'), [['a.md']]);
        assert.deepEqual(await checked(desk, 'a.md', '--no-config'), [['a.md', 'figures/unsourced warning']]);
      },
    ),
  );

  it(
    'holds for standard input by the name it is given, or by where the call is made',
    atDesk({ 'quiet/briefing.config.yaml': OFF }, async (desk) => {
      const check = async (...args: string[]) =>
        found(await desk.call(['check', '-', '--format', 'json', ...args], { stdin: UNSOURCED_EN }));
      assert.deepEqual(await check(), [['-', 'figures/unsourced warning']]);
      assert.deepEqual(await check('--stdin-filename', 'quiet/a.md'), [['quiet/a.md']]);
    }),
  );

  it(
    'builds on others',
    atDesk(
      { 'desk/a.md': UNSOURCED_EN, 'desk/briefing.config.yaml': 'extends: ../house.yaml', 'house.yaml': OFF },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'desk/a.md'), [['desk/a.md']]);
      },
    ),
  );

  it(
    'names the house style, which the command line may overrule',
    atDesk(
      {
        'a.md': PERCENT_FR.replace(' pourcent', '\u00a0%'),
        'briefing.config.yaml': 'profile: fr-CH\nrules: { typography/*: off }',
      },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'a.md'), [['a.md', 'percent/spacing-fr warning']]);
        assert.deepEqual(await checked(desk, 'a.md', '--profile', 'fr-FR'), [['a.md']]);
      },
    ),
  );

  it(
    'names the language, after the command line and the front matter',
    atDesk(
      { 'fr.md': CLEAN_FR, 'none.md': CLEAN_FR.replace('lang: fr\n', ''), 'briefing.config.yaml': 'lang: en-GB' },
      async (desk) => {
        const langs = async (...args: string[]) =>
          reported(await desk.call(['check', 'fr.md', 'none.md', '--format', 'json', ...args])).map(({ lang }) => lang);
        assert.deepEqual(await langs(), ['fr', 'en-GB']);
        assert.deepEqual(await langs('--lang', 'fr-CA'), ['fr-CA', 'fr-CA']);
      },
    ),
  );

  it(
    'gives rules their options',
    atDesk(
      {
        'a.md': CLEAN_FR,
        'briefing.config.yaml': 'rules: { structure/length: { severity: warning, titleCharacters: 5 } }',
      },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'a.md'), [['a.md', 'structure/length warning']]);
      },
    ),
  );

  it(
    'brings templates, of which the front matter chooses',
    atDesk(
      {
        'flash.md': CLEAN_FR.replace('newsletter', 'flash').replace(/Pour aller.*/s, ''),
        'newsletter.md': CLEAN_FR.replace(/Pour aller.*/s, ''),
        'briefing.config.yaml': 'templates: { flash: { parts: [{ part: title }, { part: story }] } }',
      },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'flash.md', 'newsletter.md'), [
          ['flash.md'],
          ['newsletter.md', 'structure/further-reading warning'],
        ]);
      },
    ),
  );

  it(
    'asks for no part that the template does not have',
    atDesk(
      {
        'column.md': '---\nbriefing: column\nlang: en\n---\n\nA column has neither title nor story.\n',
        'quick.md': '---\nbriefing: quick\nlang: en\n---\n\n# Quick hits\n\n## Corvid\n\n- Orders are up.\n',
        'briefing.config.yaml':
          'templates: { column: { parts: [{ part: section }] }, quick: { parts: [{ part: title }, { part: story }] } }',
      },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'column.md', 'quick.md'), [['column.md'], ['quick.md']]);
      },
    ),
  );

  it(
    'names the sources of the house',
    atDesk(
      {
        'a.md': UNSOURCED_EN.replace('It cost', 'The lookout notes that it cost'),
        'briefing.config.yaml': 'vocabulary: { sources: [the lookout], reportingVerbs: [notes] }',
      },
      async (desk) => {
        assert.deepEqual(await checked(desk, 'a.md'), [['a.md']]);
      },
    ),
  );
});

describe('a broken configuration', () => {
  it(
    'is told: a finding at its line, one line on standard error, status 2; and the rest of it holds',
    atDesk(
      {
        'a.md': TWO_TITLES_FR,
        'briefing.config.yaml': 'lang: en\nrules:\n  figures/unsourced: eror\n  structure/*: off\nprofil: x',
      },
      async (desk) => {
        const called = await desk.call(['check', 'a.md', '--format', 'json']);
        assert.equal(called.status, 2);
        assert.equal(
          called.stderr,
          'briefing: briefing.config.yaml:3: “eror” is none of off, hint, info, warning, error. Did you mean “error”? (and 1 more problem)\n',
        );
        assert.deepEqual(found(called), [
          ['a.md'],
          ['briefing.config.yaml', 'briefing/config error', 'briefing/config error'],
        ]);
        const { diagnostics } = reported(called)[1]!;
        assert.deepEqual(
          diagnostics.map(({ line, column }) => [line, column]),
          [
            [3, 22],
            [5, 1],
          ],
        );
      },
    ),
  );

  it(
    'is told in the order of its lines, with what it builds on',
    atDesk(
      {
        'a.md': CLEAN_FR,
        'briefing.config.yaml': 'extends: [house.yaml, gone.yaml]\nprofil: x',
        'house.yaml': 'extends: briefing.config.yaml',
      },
      async (desk) => {
        const called = await desk.call(['check', 'a.md', '--format', 'json']);
        assert.deepEqual(
          reported(called).map(({ file, diagnostics }) => [file, ...diagnostics.map(({ message }) => message)]),
          [
            ['a.md'],
            [
              'briefing.config.yaml',
              'Cannot read “gone.yaml”: no such file or folder.',
              'Unknown key “profil”. Did you mean “profile”?',
            ],
            ['house.yaml', '“briefing.config.yaml” extends itself by way of this line.'],
          ],
        );
        assert.match(called.stderr, /^briefing: briefing\.config\.yaml:1: Cannot read “gone\.yaml”/);
      },
    ),
  );

  for (const command of ['check', 'figures']) {
    it(
      `is told once for many files, and when it cannot be read (${command})`,
      atDesk({ 'a.md': CLEAN_FR, 'b.md': CLEAN_FR, 'briefing.config.yaml': ': : :' }, async (desk) => {
        const broken = await desk.call([command, 'a.md', 'b.md']);
        assert.equal(broken.status, 2);
        assert.match(broken.stderr, /^briefing: briefing\.config\.yaml:1: [^\n]+\n$/);
        const missing = await desk.call([command, 'a.md', 'b.md', '--config', 'gone.yaml']);
        assert.equal(missing.status, 2);
        assert.equal(missing.stderr, 'briefing: gone.yaml:1: Cannot read this file: no such file or folder.\n');
      }),
    );
  }
});
