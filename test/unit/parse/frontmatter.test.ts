import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isScalar, parseDocument, visit } from 'yaml';
import { readFrontMatter } from '../../../server/src/core/parse/frontmatter.ts';

/** Keys, words and dates, and what makes a line something else than these. */
const PIECES = [
  'lang', 'briefing', 'date', 'constructor', 'true', 'on', 'fr', 'fr-FR', 'newsletter', 'No', '2026-11-27', '2026-13-99', '12', '1e3',
  ': ', ': ', ':', '\n', '\n', '\r\n', ' ', '-', '#', '"', '~', 'é', '\t', '- ',
]; // biome-ignore format: one row a kind

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((parts) => parts.join(''));
const lines = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.slice(0, 5)), fc.constantFrom(...PIECES.slice(4, 14))), { maxLength: 4 })
  .map((pairs) => pairs.map(([key, word]) => `${key}: ${word}`).join('\n'));

describe('front matter', () => {
  it('says what YAML makes of it, whether the parser was asked or not', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, lines), (value) => {
        const found = readFrontMatter(value);
        const document = parseDocument(value, { logLevel: 'silent', prettyErrors: false });
        if (document.errors.length > 0) return assert.notEqual(found.errors.length, 0);
        const expected: unknown = document.toJS();
        if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return;
        assert.deepEqual({ ...found.values }, expected);
        visit(document, {
          Pair(_, { key }, path) {
            if (path.length > 2 || !isScalar(key) || !key.range) return;
            const [start, end] = key.range;
            assert.deepEqual(found.keyAt(String(key.value)), { start, end });
          },
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('reads keys with a word or a date each, and says where the keys stand', () => {
    const found = readFrontMatter('briefing: newsletter\nlang: fr-FR\ndate: 2026-11-27');
    assert.deepEqual(found.values, { briefing: 'newsletter', lang: 'fr-FR', date: '2026-11-27' });
    assert.deepEqual(found.keyAt('lang'), { start: 21, end: 25 });
    assert.equal(found.keyAt('title'), null);
  });

  for (const [value, code] of [
    ['lang: fr\nlang: en', 'DUPLICATE_KEY'],
    ['lang', 'MAPPING'],
    ['lang: "fr', 'MISSING_CHAR'],
  ] as const) {
    it(`tells of ${JSON.stringify(value)}`, () => assert.equal(readFrontMatter(value).errors[0]?.code, code));
  }
});
