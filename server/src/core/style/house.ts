import type { Profile } from '../config/profiles.ts';
import { NARROW, NO_BREAK } from './spaces.ts';
import { countsOf, gapCount } from './tally.ts';
import type { HouseStyle, QuoteVariant, StyleMark, StyleTally, StyleVariant } from './types.ts';

const MARKS: readonly StyleMark[] = [
  'colon',
  'semicolon',
  'exclamation',
  'question',
  'percent',
  'quotes',
  'apostrophe',
  'ellipsis',
  'thousands',
  'decimal',
  'amount-space',
  'symbol-space',
  'currency-side',
  'magnitude',
  'compound',
];

/** The marks that part a number from what follows. */
const NUMBER_MARKS: readonly StyleMark[] = ['percent', 'amount-space', 'symbol-space'];

type Counts = ReadonlyMap<StyleVariant, number>;

/**
 * The style that a document is held to. `total` counts its marks; `profile` is the one that it is held to, if any: what a profile leaves
 * open, and everything without one, the majority decides, mark by mark. A tie decides nothing.
 */
export function houseStyle(total: StyleTally, profile: Profile | null): HouseStyle {
  const variants = new Map(MARKS.map((mark) => [mark, decide(mark, total, profile)]));
  const number = hardSpace(NUMBER_MARKS, total) ?? (profile ? NO_BREAK : (hardSpace(MARKS, total) ?? NO_BREAK));
  const spaces = new Map(
    MARKS.map((mark) => [mark, spaceFor(mark, variants.get(mark) ?? null, total, profile) ?? number]),
  );
  const decimal = (variants.get('decimal') ?? null) as StyleVariant<'decimal'> | null;
  const moneyDecimal = profile ? profile.moneyDecimal : decimal;
  const nestedQuotes = profile?.nestedQuotes ?? null;
  const commaGroups = countsOf(total, 'thousands').has('comma');
  const severalDollars = countsOf(total, 'dollar').size > 1;
  const apostrophe = majority(countsOf(total, 'apostrophe')) === 'curly' ? '’' : "'";
  return {
    profile: profile?.id ?? null,
    variant: <Mark extends StyleMark>(mark: Mark) => (variants.get(mark) ?? null) as StyleVariant<Mark> | null,
    spaceFor: (mark) => spaces.get(mark)!,
    nestedQuotes,
    moneyDecimal,
    severalDollars,
    commaGroups,
    apostrophe,
    space: number,
    key: JSON.stringify([
      profile?.id,
      nestedQuotes,
      moneyDecimal,
      severalDollars,
      commaGroups,
      apostrophe,
      number,
      [...variants],
      [...spaces],
    ]),
  };
}

/**
 * Whether a mark written as `variant` departs from the house's way. A no-break space never does where the house writes a
 * plain one: a reader sees the same, and only the line break is safer. `guillemets` stands for guillemets with any space.
 */
export function departs<Mark extends StyleMark>(style: HouseStyle, mark: Mark, variant: StyleVariant<Mark>): boolean {
  const wanted = style.variant(mark);
  return wanted !== null && !satisfies(variant, wanted);
}

/** Whether a mark written as `variant` is what a house asks for that wants `wanted`. */
export function satisfies(variant: StyleVariant, wanted: StyleVariant): boolean {
  if (variant === wanted) return true;
  if (wanted === 'plain') return variant === 'hard';
  if (wanted === 'guillemets-plain') return variant === 'guillemets-spaced';
  if (wanted === 'curly-spaced') return variant === 'curly';
  return wanted === 'guillemets' && variant.startsWith('guillemets');
}

function decide(mark: StyleMark, total: StyleTally, profile: Profile | null): StyleVariant | null {
  const chosen: StyleVariant | readonly StyleVariant[] | undefined = profile?.marks[mark];
  if (typeof chosen === 'string') return chosen;
  const counts = together(profile?.alike.includes(mark) ? profile.alike : [mark], total);
  if (!chosen) return mark === 'quotes' ? majorityOfQuotes(counts) : majority(counts);
  const among = new Map([...counts].filter(([variant]) => chosen.includes(variant)));
  return majority(among) ?? chosen[0]!;
}

function together(marks: readonly StyleMark[], total: StyleTally): Counts {
  const sum = new Map<StyleVariant, number>();
  for (const mark of marks) {
    for (const [variant, count] of countsOf(total, mark)) sum.set(variant, (sum.get(variant) ?? 0) + count);
  }
  return sum;
}

/** The most frequent; null where two are equally so, or there is none. */
function majority<Variant>(counts: ReadonlyMap<Variant, number>): Variant | null {
  let best: Variant | null = null;
  let most = 0;
  for (const [variant, count] of counts) {
    if (count === most) best = null;
    else if (count > most) {
      best = variant;
      most = count;
    }
  }
  return best;
}

/** First the kind of mark, whatever the spaces inside it; then the spaces. */
function majorityOfQuotes(counts: Counts): QuoteVariant | null {
  const kinds = QUOTE_KINDS.map(
    (kind) => [kind, new Map([...counts].filter(([variant]) => variant.startsWith(kind)))] as const,
  );
  const kind = majority(new Map(kinds.map(([name, ways]) => [name, sumOf(ways)])));
  const ways = kind && new Map(kinds).get(kind);
  return ways ? ((majority(ways) as QuoteVariant | null) ?? kind) : null;
}

const QUOTE_KINDS = ['guillemets', 'curly', 'straight'] as const;

const sumOf = (counts: Counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);

const HARD: ReadonlySet<StyleVariant> = new Set<StyleVariant>(['hard', 'guillemets-spaced', 'guillemets']);

/** The space that is written with a mark; null where nothing about the mark itself decides. */
function spaceFor(
  mark: StyleMark,
  variant: StyleVariant | null,
  total: StyleTally,
  profile: Profile | null,
): string | null {
  if (variant === null) return null;
  if (variant === 'plain' || variant === 'guillemets-plain') return ' ';
  if (!HARD.has(variant)) return '';
  return hardSpace([mark], total) ?? profile?.spaces[mark] ?? (profile ? NO_BREAK : null);
}

/** Which of the two no-break spaces the document writes more often with those marks; null for neither. */
function hardSpace(marks: readonly StyleMark[], total: StyleTally): string | null {
  const wide = gapCount(total, marks, 'no-break');
  const narrow = gapCount(total, marks, 'narrow');
  if (wide === narrow) return null;
  return wide > narrow ? NO_BREAK : NARROW;
}
