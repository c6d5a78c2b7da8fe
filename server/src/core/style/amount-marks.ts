import type { Amount, CurrencyPart, MagnitudePart, NumberPart, Term } from '../figures/types.ts';
import type { Language } from '../language/types.ts';
import { type Gap, gapOf } from './spaces.ts';
import type { Dollar, MarkUse, StyleVariant } from './types.ts';
import { asVariant } from './variants.ts';

type AmountMark = 'thousands' | 'decimal' | 'amount-space' | 'symbol-space' | 'currency-side' | 'dollar';

/** From this number on, digits are grouped in every house; below it houses differ. */
const ALWAYS_GROUPED = 10_000;

/**
 * How the amounts of a text group their thousands, mark their decimals, part number from unit and place their currencies, amount by
 * amount. What can be read in two ways (`12,500` in French, `12.500` in English) says nothing. `text` is the text that the amounts' offsets count in.
 */
export function amountMarks(text: string, amounts: readonly Amount[], language: Language): MarkUse<AmountMark>[] {
  const uses: MarkUse<AmountMark>[] = [];
  for (const amount of amounts) {
    for (const term of amount.terms) {
      if (term.currency) uses.push(...currencyMarks(term.currency, language));
      if (term.number.form !== 'digits') continue;
      const thousands = thousandsOf(text, term, amount);
      if (thousands) uses.push(thousands);
      const decimal = decimalOf(text, term.number, language);
      if (decimal) uses.push(decimal);
      uses.push(...spacesOf(text, term));
    }
  }
  return uses;
}

const GROUPS: Readonly<Record<string, 'comma' | 'point' | 'apostrophe'>> = {
  ',': 'comma',
  '.': 'point',
  "'": 'apostrophe',
  '’': 'apostrophe',
};

function thousandsOf(text: string, { number }: Term, amount: Amount): MarkUse<'thousands'> | null {
  const { start, end, group } = number;
  const use = (variant: StyleVariant<'thousands'>, gap: Gap) => ({
    mark: 'thousands' as const,
    variant,
    gap,
    start,
    end,
  });
  if (group === null) {
    // A long number that is no figure may be an address or a reference, which nobody groups.
    const bare = number.decimal === null && number.value >= ALWAYS_GROUPED && amount.isFigure;
    return bare && /^[0-9]+$/.test(text.slice(start, end)) ? use('none', 'none') : null;
  }
  const mark = GROUPS[group];
  if (mark) return use(mark, 'none');
  const gap = gapOf(group, 0, group.length);
  return use(asVariant(gap), gap);
}

function decimalOf(text: string, { start, end, decimal }: NumberPart, language: Language): MarkUse<'decimal'> | null {
  if (decimal === null) return null;
  const decimals = end - 1 - text.slice(start, end).lastIndexOf(decimal) - start;
  const usual = language === 'fr' ? ',' : '.';
  if (decimals === 3 && decimal === usual) return null;
  return { mark: 'decimal', variant: decimal === ',' ? 'comma' : 'point', gap: 'none', start, end };
}

function currencyMarks(currency: CurrencyPart, language: Language): MarkUse<'currency-side' | 'dollar'>[] {
  const { start, end, form, code, position } = currency;
  const uses: MarkUse<'currency-side' | 'dollar'>[] = [];
  if (form === 'symbol' || (form === 'code' && language === 'fr')) {
    uses.push({ mark: 'currency-side', variant: position, gap: 'none', start, end });
  }
  const dollar = dollarOf(code);
  if (dollar) uses.push({ mark: 'dollar', variant: dollar, gap: 'none', start, end });
  return uses;
}

const DOLLARS: ReadonlyMap<string, Dollar> = new Map<string, Dollar>([
  ['USD', 'USD'],
  ['CAD', 'CAD'],
  ['AUD', 'AUD'],
  ['HKD', 'HKD'],
  ...['NZD', 'SGD', 'TWD', 'JMD', 'TTD'].map((code): [string, Dollar] => [code, 'other']),
]);

/** The dollar that an ISO 4217 code stands for; null for any other currency. */
export function dollarOf(code: string): Dollar | null {
  return DOLLARS.get(code) ?? null;
}

/** Between the number, its magnitude and its currency, where one follows another in digits' own order. */
function spacesOf(text: string, { number, magnitude, currency }: Term): MarkUse<'amount-space' | 'symbol-space'>[] {
  const uses: MarkUse<'amount-space' | 'symbol-space'>[] = [];
  let from = number.end;
  for (const part of [magnitude, currency]) {
    if (!part || part.start < from) continue;
    const gap = gapOf(text, from, part.start);
    // `M€` is one sign, which is closed up in every house.
    const oneSign = part === currency && magnitude?.form === 'abbreviation' && gap === 'none';
    // “de”, “d'” and the like stand between a magnitude and a currency's name: no space of the amount's own.
    if (!oneSign && isBlank(text, from, part.start)) {
      const mark = isWord(part) ? 'amount-space' : 'symbol-space';
      uses.push({ mark, variant: asVariant(gap), gap, start: from, end: part.start });
    }
    from = part.end;
  }
  return uses;
}

const isWord = ({ form }: MagnitudePart | CurrencyPart) => form === 'word' || form === 'name' || form === 'cents';

function isBlank(text: string, start: number, end: number): boolean {
  return /^[^\S\n]*$/.test(text.slice(start, end));
}
