import type { Amount, Term } from '../../figures/types.ts';
import type { Language } from '../../language/types.ts';
import type { Span } from '../../parse/types.ts';
import type { PassageContext } from '../define.ts';

/** One end of a change: its value, and its unit as the amount has it. */
export interface ChangeEnd {
  readonly value: number;
  readonly unit: string | null;
  /** As the text has it: “$436 million”. */
  readonly written: string;
}

/** A change that a sentence states by both its ends and by how much it is. */
export interface StatedChange {
  readonly from: ChangeEnd;
  readonly to: ChangeEnd;
  /** The percentage that is given for it, and where it stands. */
  readonly change: Span & { readonly kind: Amount['kind']; readonly unit: string | null; readonly amount: Amount };
}

/** What leads from the two ends to how much it is: a word near by in the sentence, or a sign right after a comma or bracket. */
const CUES: Readonly<Record<Language, RegExp>> = {
  fr: /^[^.;!?]{0,40}(?<!\p{L})(?:soit|hausse|baisse|recul|progression|bond|chute)(?!\p{L})[^.;!?]{0,25}$|^(?:, |\s?\()[+−-]$/iu,
  en: /^[^.;!?]{0,40}(?<!\p{L})(?:up|down|rise|fall|increase|decrease|jump|drop|gain|or)(?!\p{L})[^.;!?]{0,25}$|^(?:, |\s?\()[+−-]$/iu,
};
const BEFORE: Readonly<Record<Language, RegExp>> = { fr: /^\s(?:en passant\s)?de\s$/i, en: /^\sfrom\s$/i };
const OPENER: Readonly<Record<Language, RegExp>> = { fr: /(?<!\p{L})(?:de|d['’])\s?$/iu, en: /(?<!\p{L})from\s$/iu };
/** Further than this no cue belongs to the ends. */
const FAR = 70;

/** The changes in a passage whose ends and size all stand near one another. Linear in the amounts. */
export function changesIn({ text, amounts, pack }: PassageContext<unknown>): StatedChange[] {
  const { language } = pack;
  return amounts.flatMap((range, index): StatedChange[] => {
    if (range.terms.length !== 2 || !OPENER[language].test(text.slice(Math.max(0, range.start - 8), range.start)))
      return [];
    const [first, second] = range.terms;
    const ends = { from: endOf(text, range, first, second), to: endOf(text, range, second, first) };
    const next = amounts[index + 1];
    if (
      next &&
      next.start - range.end <= FAR &&
      next.kind === 'percent' &&
      CUES[language].test(text.slice(range.end, next.start))
    ) {
      return [{ ...ends, change: changeOf(next) }];
    }
    const before = amounts[index - 1];
    if (
      before?.kind === 'percent' &&
      range.start - before.end <= FAR &&
      BEFORE[language].test(text.slice(before.end, range.start))
    ) {
      return [{ ...ends, change: changeOf(before) }];
    }
    return [];
  });
}

function changeOf(amount: Amount): StatedChange['change'] {
  const { start, end, kind, unit } = amount;
  return { start, end, kind, unit, amount };
}

/** A magnitude that the other end alone carries serves both. */
function endOf(text: string, { unit }: Amount, term: Term, other: Term): ChangeEnd {
  const factor = term.magnitude?.factor ?? (term.number.value < 1000 ? other.magnitude?.factor : null) ?? 1;
  const parts = [term.number, term.magnitude, term.currency].filter((part) => part !== null);
  const written = text.slice(Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end)));
  return { value: term.number.value * factor, unit, written };
}
