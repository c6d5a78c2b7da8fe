import type { Gap } from './spaces.ts';
import type { MarkUse, SpacedMark, StyleMark, StyleTally, StyleVariant } from './types.ts';

/** One place of a tally: a mark written in one way, with one kind of space. */
type Slot = Omit<MarkUse, 'start' | 'end'>;

const space = (mark: SpacedMark | 'thousands'): Slot[] => [
  { mark, variant: 'none', gap: 'none' },
  { mark, variant: 'plain', gap: 'plain' },
  { mark, variant: 'hard', gap: 'no-break' },
  { mark, variant: 'hard', gap: 'narrow' },
];

const SLOTS: readonly Slot[] = [
  ...space('colon'),
  ...space('semicolon'),
  ...space('exclamation'),
  ...space('question'),
  ...space('percent'),
  ...space('amount-space'),
  ...space('symbol-space'),
  ...space('thousands'),
  { mark: 'thousands', variant: 'comma', gap: 'none' },
  { mark: 'thousands', variant: 'point', gap: 'none' },
  { mark: 'thousands', variant: 'apostrophe', gap: 'none' },
  { mark: 'decimal', variant: 'comma', gap: 'none' },
  { mark: 'decimal', variant: 'point', gap: 'none' },
  { mark: 'currency-side', variant: 'before', gap: 'none' },
  { mark: 'currency-side', variant: 'after', gap: 'none' },
  { mark: 'dollar', variant: 'USD', gap: 'none' },
  { mark: 'dollar', variant: 'CAD', gap: 'none' },
  { mark: 'dollar', variant: 'AUD', gap: 'none' },
  { mark: 'dollar', variant: 'HKD', gap: 'none' },
  { mark: 'dollar', variant: 'other', gap: 'none' },
  { mark: 'quotes', variant: 'guillemets-spaced', gap: 'no-break' },
  { mark: 'quotes', variant: 'guillemets-spaced', gap: 'narrow' },
  { mark: 'quotes', variant: 'guillemets-plain', gap: 'plain' },
  { mark: 'quotes', variant: 'guillemets-closed', gap: 'none' },
  { mark: 'quotes', variant: 'curly', gap: 'none' },
  { mark: 'quotes', variant: 'curly-spaced', gap: 'none' },
  { mark: 'quotes', variant: 'straight', gap: 'none' },
  { mark: 'apostrophe', variant: 'curly', gap: 'none' },
  { mark: 'apostrophe', variant: 'straight', gap: 'none' },
  { mark: 'ellipsis', variant: 'character', gap: 'none' },
  { mark: 'ellipsis', variant: 'dots', gap: 'none' },
  { mark: 'magnitude', variant: 'words', gap: 'none' },
  { mark: 'magnitude', variant: 'abbreviations', gap: 'none' },
  { mark: 'magnitude', variant: 'capitals', gap: 'none' },
  { mark: 'compound', variant: 'hyphen', gap: 'none' },
  { mark: 'compound', variant: 'space', gap: 'none' },
];

/** The slots of each mark, by their index. */
const slotsOf = new Map<StyleMark, readonly number[]>();
for (const [index, { mark }] of SLOTS.entries()) slotsOf.set(mark, [...(slotsOf.get(mark) ?? []), index]);

function slotFor({ mark, variant, gap }: Slot): number {
  return slotsOf.get(mark)!.find((index) => SLOTS[index]!.variant === variant && SLOTS[index]!.gap === gap)!;
}

/** How often each way of writing each mark stands among the marks of a text. */
export function tallyOf(uses: readonly MarkUse[]): StyleTally {
  const tally = new Uint32Array(SLOTS.length);
  for (const use of uses) tally[slotFor(use)]!++;
  return tally;
}

/** The tallies of several texts, taken together; all zero for none. As cheap as a few dozen additions for each. */
export function sumTallies(tallies: Iterable<StyleTally>): StyleTally {
  const sum = new TallySum();
  for (const tally of tallies) sum.add(tally);
  return sum.snapshot();
}

/** A sum of tallies that is kept up to date as texts come and go. */
export class TallySum {
  readonly #sum = new Uint32Array(SLOTS.length);

  add(tally: StyleTally): void {
    const sum = this.#sum;
    for (let slot = 0; slot < sum.length; slot++) sum[slot]! += tally[slot]!;
  }

  /** Takes back a tally that was added. */
  subtract(tally: StyleTally): void {
    const sum = this.#sum;
    for (let slot = 0; slot < sum.length; slot++) sum[slot]! -= tally[slot]!;
  }

  equals(tally: StyleTally): boolean {
    const sum = this.#sum;
    for (let slot = 0; slot < sum.length; slot++) if (sum[slot] !== tally[slot]) return false;
    return true;
  }

  /** The sum as it is now; stays so. */
  snapshot(): StyleTally {
    return this.#sum.slice();
  }
}

/** How often each way of writing a mark stands in a text; ways that do not occur are left out. */
export function countsOf<Mark extends StyleMark>(tally: StyleTally, mark: Mark): Map<StyleVariant<Mark>, number> {
  const counts = new Map<StyleVariant<Mark>, number>();
  SLOTS.forEach((slot, index) => {
    const count = tally[index]!;
    if (slot.mark !== mark || count === 0) return;
    const variant = slot.variant as StyleVariant<Mark>;
    counts.set(variant, (counts.get(variant) ?? 0) + count);
  });
  return counts;
}

/** How often one kind of space is written with any of `marks`. */
export function gapCount(tally: StyleTally, marks: readonly StyleMark[], gap: Gap): number {
  return SLOTS.reduce(
    (sum, slot, index) => (slot.gap === gap && marks.includes(slot.mark) ? sum + tally[index]! : sum),
    0,
  );
}
