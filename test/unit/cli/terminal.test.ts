import assert from 'node:assert/strict';
import { colorsFor } from '../../../server/src/cli/colors.ts';
import { uiLanguage } from '../../../server/src/cli/locale.ts';
import { plain } from '../../../server/src/cli/plain.ts';
import { texts } from '../../../server/src/cli/texts/index.ts';

describe('uiLanguage', () => {
  for (const [env, language, expected] of [
    [{ LANG: 'fr_FR.UTF-8' }, 'en', 'fr'],
    [{ LANG: 'fr' }, 'en', 'fr'],
    [{ LANG: 'fr_CA@euro' }, 'en', 'fr'],
    [{ LANG: 'frr_DE' }, 'fr', 'en'],
    [{ LANG: 'C' }, 'fr', 'en'],
    [{ LANG: 'de_DE' }, 'fr', 'en'],
    [{ LC_ALL: 'en_US', LC_MESSAGES: 'fr_FR', LANG: 'fr_FR' }, 'fr', 'en'],
    [{ LC_MESSAGES: 'fr_FR', LANG: 'en_US' }, 'en', 'fr'],
    [{ LC_ALL: '', LANG: 'fr_FR' }, 'en', 'fr'],
    [{}, 'fr-CH', 'fr'],
    [{}, 'en-US', 'en'],
  ] as const) {
    it(`${JSON.stringify(env)}, system ${language} → ${expected}`, () => {
      assert.equal(uiLanguage({ env, language }), expected);
    });
  }
});

describe('colorsFor', () => {
  const painted = (isTTY: boolean, env: Record<string, string>) =>
    colorsFor({ write() {}, isTTY }, env).isColorSupported;
  for (const [isTTY, env, expected] of [
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: 'true', NO_COLOR: '1' }, true],
  ] as const) {
    it(`${isTTY ? 'terminal' : 'pipe'}, ${JSON.stringify(env)} → ${expected}`, () => {
      assert.equal(painted(isTTY, env), expected);
    });
  }
});

describe('plain', () => {
  it('leaves letters, no-break spaces and emoji alone', () => {
    assert.equal(plain('Été\u00a0: «\u202f3\u202f» 👩‍👩‍👧'), 'Été\u00a0: «\u202f3\u202f» 👩‍👩‍👧');
  });

  it('shows what a terminal would obey', () => {
    assert.equal(plain('a\u001b[2J\r\n\t\u009b\u202e\ud800'), 'a·[2J·····\ufffd');
  });
});

describe('the texts', () => {
  /** Every key with the type of its value, so that a text in one language only shows. */
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]))
      : typeof value;

  it('are the same in both languages but for the words', () => {
    assert.deepEqual(shape(texts.fr), shape(texts.en));
  });

  it('set French punctuation off with no-break spaces', () => {
    /** Every text, those that take words given some. */
    const all = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      if (typeof value === 'function') return [String(value('x', 'y', 'z', 0))];
      return Object.values(value as object).flatMap(all);
    };
    // The summary takes counts, and is read below.
    const { summary, ...others } = texts.fr;
    for (const each of all(others)) assert.doesNotMatch(each, / [:;?!»]|« /);
  });

  it('count', () => {
    const none = { error: 0, warning: 0, info: 0, hint: 0 };
    assert.equal(
      texts.en.summary({ ...none, error: 1, warning: 2, hint: 2 }, 1, 0),
      '1 error, 2 warnings, 2 hints in 1 file.',
    );
    assert.equal(
      texts.fr.summary({ ...none, error: 2, info: 3 }, 2, 1),
      '2 erreurs, 3 infos dans 2 fichiers. briefing fix peut en corriger 1.',
    );
    assert.equal(texts.fr.fixed('a.md', 1, 0), 'a.md\u00a0: 1 correction appliquée, 0 signalement restant.');
    assert.equal(texts.en.fixed('a.md', 2, 1), 'a.md: 2 fixes applied, 1 finding left.');
  });
});
