import { type Token, tokenize } from '../../figures/tokens.ts';
import type { Language } from '../../language/types.ts';
import type { Span } from '../../parse/types.ts';

/** A dash or hyphen that parts a lead from its text. UTF-16 offsets in the passage's text, the spaces around it included. */
export interface LeadDash extends Span {
  readonly mark: '-' | '–' | '—';
  readonly spacedBefore: boolean;
  readonly spacedAfter: boolean;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** As much of a text as a lead of the longest words can take. */
const HEAD = 160;

/** A lead is a label, no sentence. */
const MOST_WORDS = 6;

/** Words that make a sentence of what stands before a dash: subjects and forms of to be and to have. */
const CLAUSE: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set("il elle ils elles on je j' tu nous vous c' ce est sont était étaient sera ont avait a n' ne".split(' ')),
  en: new Set('it he she they we you i is are was were be has have had will not there'.split(' ')),
};

/** Marks that stand in a label. Any other ends the search: what holds a comma or a bracket is a sentence or a dateline. */
const IN_LABEL: ReadonlySet<string> = new Set(["'", '’', '&', '%', '€', '$', '£', '/', '+']);

/**
 * The dash that ends a lead at the head of a paragraph: up to six words before it, none of a clause's, and a capital or a digit after
 * it. Null where the paragraph opens otherwise; hyphens inside words and ranges are no such dash, nor is one after a place in capitals
 * (a dateline). Reads the head of the text only.
 */
export function leadDash(text: string, language: Language): LeadDash | null {
  const head = text.slice(0, HEAD);
  if (!/[-–—]/.test(head)) return null;
  const tokens = tokenize(head, language);
  let words = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!DASHES.has(token.lower)) {
      if (token.spaced) words++;
      if (words > MOST_WORDS || !standsInLabel(token, language)) return null;
      continue;
    }
    const next = tokens[at + 1];
    if (!next || words === 0) return null;
    if (token.spaced || next.spaced) {
      // A line that begins or ends with a dash is a matter of its own.
      if (head.slice(token.start, next.start).includes('\n') || head[token.start - 1] === '\n') return null;
      return opensText(next) && !isDateline(head, tokens.slice(0, at)) ? dashAt(tokens, at) : null;
    }
  }
  return null;
}

function standsInLabel({ kind, lower }: Token, language: Language): boolean {
  if (kind === 'word') return !CLAUSE[language].has(lower);
  return kind === 'digits' || (kind === 'mark' && IN_LABEL.has(lower));
}

function dashAt(tokens: readonly Token[], at: number): LeadDash {
  const { lower, spaced } = tokens[at]!;
  const after = tokens[at + 1]!;
  return {
    mark: lower as LeadDash['mark'],
    spacedBefore: spaced,
    spacedAfter: after.spaced,
    start: tokens[at - 1]!.end,
    end: after.start,
  };
}

function opensText({ kind, capital, lower }: Token): boolean {
  return kind === 'word' ? capital : kind === 'digits' || lower === '«' || lower === '“' || lower === '"';
}

const SHORTEST_PLACE = 4;

function isDateline(text: string, lead: readonly Token[]): boolean {
  return lead.every(({ kind, start, end }) => {
    const word = text.slice(start, end);
    return kind === 'word' && word.length >= SHORTEST_PLACE && word === word.toUpperCase();
  });
}
