import type { Amount, Term } from '../figures/types.ts';
import type { Language } from '../language/types.ts';
import type { Part, Passage } from '../model/types.ts';
import { isWithin } from '../parse/spans.ts';
import type { Span } from '../parse/types.ts';
import type { MarkUse, StyleVariant } from './types.ts';

/** `irregular`: an abbreviation that no house takes, as in `$4 B`, `$1trn`, `70 Mds$`. */
export type MagnitudeForm = StyleVariant<'magnitude'> | 'irregular';

/** The magnitudes that houses differ about; a thousand is written in digits. */
const LARGE: ReadonlySet<number> = new Set([1e6, 1e9, 1e12]);

const REGULAR: Readonly<Record<Language, ReadonlyMap<string, StyleVariant<'magnitude'>>>> = {
  fr: new Map((['M', 'Md', 'G', 'Mrd'] as const).map((written) => [written, 'abbreviations'])),
  en: new Map([
    ...(['m', 'bn', 'tn'] as const).map((written) => [written, 'abbreviations'] as const),
    ...(['M', 'B', 'T'] as const).map((written) => [written, 'capitals'] as const),
  ]),
};

/** How the magnitude of a term is written; null without one from a million up, and for a number in words. `text` is the passage's. */
export function magnitudeForm(text: string, { number, magnitude }: Term, language: Language): MagnitudeForm | null {
  if (!magnitude || number.form === 'words' || !LARGE.has(magnitude.factor)) return null;
  if (magnitude.form === 'word') return 'words';
  if (language === 'en' && magnitude.start > number.end) return 'irregular';
  return REGULAR[language].get(text.slice(magnitude.start, magnitude.end)) ?? 'irregular';
}

/** False in titles, headings, teasers and tables, where short forms are at home, and for the words of others in a block quote. */
export function isPlainProse({ role }: Pick<Part, 'role'>, { kind, inQuote }: Passage): boolean {
  return kind === 'paragraph' && !inQuote && role !== 'teaser' && role !== 'further-reading';
}

/**
 * How the sums of money in a passage's prose write their magnitudes, and in English join them, in text order; nothing in `foreign` spans (lists of quotations, of runs in the other
 * language), and no irregular forms.
 */
export function magnitudeMarks(
  text: string,
  amounts: readonly Amount[],
  foreign: readonly (readonly Span[])[],
  language: Language,
): MarkUse<'magnitude' | 'compound'>[] {
  const uses: MarkUse<'magnitude' | 'compound'>[] = [];
  for (const amount of amounts) {
    if (amount.kind !== 'money' || !namesCurrency(amount, language)) continue;
    if (foreign.some((spans) => isWithin(amount, spans))) continue;
    for (const term of amount.terms) {
      const variant = magnitudeForm(text, term, language);
      if (variant === null || variant === 'irregular') continue;
      const use = { gap: 'none', start: amount.start, end: amount.end } as const;
      uses.push({ mark: 'magnitude', variant, ...use });
      if (variant === 'words' && term.currency?.position === 'before')
        uses.push({ mark: 'compound', variant: isHyphened(text, term) ? 'hyphen' : 'space', ...use });
    }
  }
  return uses;
}

/**
 * True where a sum's currency stands in it so that the magnitude may be written either way; in English that takes a sign: “19 trillion won” and
 * `CHF 85m` are at home beside anything.
 */
export function namesCurrency({ terms }: Amount, language: Language): boolean {
  return terms.some(({ currency }) => currency !== null && (language === 'fr' || currency.form === 'symbol'));
}

/** True for `$4-billion`: a hyphen between a term's number and its magnitude. */
export function isHyphened(text: string, { number, magnitude }: Term): boolean {
  return magnitude !== null && /^[-‑]$/.test(text.slice(number.end, magnitude.start));
}
