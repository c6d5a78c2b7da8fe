import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseTable } from '../../../server/src/core/figures/amounts/phrases.ts';
import { tokenize } from '../../../server/src/core/figures/tokens.ts';
import type { Language } from '../../../server/src/core/language/types.ts';

/** Whether a table that has but the phrase finds it in a text, as a whole. */
function found(phrase: string, text: string, language: Language, exact = false): boolean {
  const table = new PhraseTable<true>('forward', exact);
  table.add(phrase, true, language);
  const tokens = tokenize(text, language);
  return table.match(tokens, text, 0, 0, tokens.length)?.next === tokens.length;
}

describe('a phrase in a table', () => {
  const word = fc.stringMatching(/^[a-zß-öø-ÿ]{1,6}$/);
  const mark = fc.constantFrom("d'", 'co-', '€/', 'R$', 'US', '2', '’s', 'œ', 'É');
  // An elided word is one only before another, so a phrase that ends with one has a test of its own.
  const phrase = fc
    .array(fc.oneof(word, mark), { maxLength: 3 })
    .chain((words) => word.map((last) => [...words, last].join(' ')));

  for (const language of ['en', 'fr'] as const) {
    it(`is found where it stands as it was added, ${language}`, () => {
      fc.assert(fc.property(phrase, (one) => found(one, one, language)));
    });

    it(`is found in capitals too, unless it has to be as written, ${language}`, () => {
      fc.assert(
        fc.property(
          word.filter((one) => one.toUpperCase().toLowerCase() === one),
          (one) =>
            found(one, one.toUpperCase(), language) &&
            found(one, one, language, true) &&
            !found(one, one.toUpperCase(), language, true),
        ),
      );
    });
  }

  it('is found backward by its last word', () => {
    const table = new PhraseTable<true>('backward');
    table.add('plus de', true, 'fr');
    const tokens = tokenize('plus de deux', 'fr');
    assert.deepEqual(table.match(tokens, 'plus de deux', 1, 0, 3), { value: true, next: -1 });
    assert.equal(table.match(tokens, 'plus de deux', 0, 0, 3), null);
  });

  it('ends with an elided word, which is one before another', () => {
    const table = new PhraseTable<true>();
    table.add("près d'", true, 'fr');
    const text = "près d'un";
    assert.equal(table.match(tokenize(text, 'fr'), text, 0, 0, 3)?.next, 2);
  });
});
