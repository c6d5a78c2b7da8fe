import assert from 'node:assert/strict';
import { type ScanOptions, scanAmounts } from '../../server/src/core/figures/amounts.ts';
import { tokenize } from '../../server/src/core/figures/tokens.ts';
import type { Amount } from '../../server/src/core/figures/types.ts';
import { packFor } from '../../server/src/core/language/index.ts';
import type { Language } from '../../server/src/core/language/types.ts';

/** The amounts of a text. */
export function amountsOf(text: string, language: Language, options: Partial<ScanOptions> = {}): Amount[] {
  return scanAmounts(tokenize(text, language), text, packFor(language)!, {
    dollar: 'USD',
    names: [],
    from: 0,
    ...options,
  });
}

/** The figures among them. */
export function figuresOf(text: string, language: Language, options: Partial<ScanOptions> = {}): Amount[] {
  return amountsOf(text, language, options).filter(({ isFigure }) => isFigure);
}

const MARK = /⟦([^⟦⟧]*?) = ([^⟦⟧]*)⟧/g;

/**
 * Checks the figures of a text in which each is written `⟦words = kind value unit qualifier⟧`: `value` may be a range (`2e8..3e8`), `unit`
 * is `-` where there is none, `qualifier` may be left out. Nothing else may be found.
 */
export function assertFigures(marked: string, language: Language, options: Partial<ScanOptions> = {}): void {
  const expected = [...marked.matchAll(MARK)].map(([, words, meaning]) => `${words} = ${meaning}`);
  const text = marked.replace(MARK, '$1');
  const found = figuresOf(text, language, options).map(
    (amount) => `${text.slice(amount.start, amount.end)} = ${meaningOf(amount)}`,
  );
  assert.deepEqual(found, expected.map(normalize));
}

function meaningOf({ kind, low, high, unit, qualifier }: Amount): string {
  const value = low === high ? String(low) : `${low}..${high}`;
  return [kind, value, unit ?? '-', qualifier].filter(Boolean).join(' ');
}

/** `8.4e9` and `8400000000` are one value. */
function normalize(meaning: string): string {
  return meaning.replace(/(?<= = \w+ )\S+/, (value) => value.split('..').map(Number).join('..'));
}

/** Makes a test of every row of a table. */
export function describeFigures(title: string, language: Language, rows: readonly string[]): void {
  describe(title, () => {
    for (const row of rows) it(row, () => assertFigures(row, language));
  });
}
