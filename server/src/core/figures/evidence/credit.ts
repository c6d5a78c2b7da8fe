import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import { sourceAfter } from './source.ts';

/** “(chiffres du CNC)”, “(Nielsen data)”: a document alone in parentheses, with its author. */
export function documentInParentheses(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  const link = units[at + 2];
  if (units[at + 1]?.name && (link?.classes ?? 0) & Class.document && units[at + 3]?.lower === ')')
    return { start: at, end: at + 4, source: { start: at + 1, end: at + 2, kind: 'name' } };
  if (!((units[at + 1]?.classes ?? 0) & Class.document) || !link || !(link.name || link.classes & Class.nounLink))
    return null;
  const source = sourceAfter(units, link.name ? at + 2 : at + 3, lexicon);
  const named = source && (source.kind === 'name' || source.kind === 'people') && units[source.end]?.lower === ')';
  return named ? { start: at, end: source.end + 1, source } : null;
}

/** “(Bloomberg)”, a dateline “(Reuters) –”: a name alone in parentheses that is no abbreviation of what stands before. */
export function creditInParentheses(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  let end = at + 1;
  while (end < units.length && end < at + 6 && (units[end]!.name || units[end]!.lower === '&')) end++;
  if (end === at + 1) return null;
  const close = endOfDate(units, end, lexicon);
  if (units[close]?.lower !== ')') return null;
  const next = units[close + 1];
  const dateline = next?.lower === '–' || next?.lower === '—' || next?.lower === '-';
  const final = next === undefined || next.lower === '.' || next.lower === '!' || next.kind === 'quote';
  const names = units.slice(at + 1, end);
  if (!dateline && (!final || names.length > 4 || abbreviates(units, at, lexicon))) return null;
  return { start: at, end: close + 1, source: { start: at + 1, end, kind: 'name' } };
}

const LONGEST_DATE = 5;

/** “(Reuters, samedi)”, “(FT, 12 May)”: the unit behind the date that a comma at unit `comma` opens, or `comma`. */
function endOfDate(units: readonly Unit[], comma: number, lexicon: Lexicon): number {
  if (units[comma]?.kind !== 'comma') return comma;
  const { notNames } = lexicon.words;
  let at = comma + 1;
  while (at < comma + LONGEST_DATE && (units[at]?.kind === 'number' || notNames.includes(units[at]?.lower ?? ''))) at++;
  return at > comma + 1 ? at : comma;
}

const FARTHEST_NUMBER = 5;

/** “règlement sur les services numériques (DSA).”: what stands before is no figure, and nobody known for news is named. */
function abbreviates(units: readonly Unit[], open: number, lexicon: Lexicon): boolean {
  const { lower, end, start } = units[open + 1]!;
  if (end - start > 5 || units[open + 2]?.lower !== ')' || lexicon.words.agencies.includes(lower)) return false;
  return !units.slice(Math.max(0, open - FARTHEST_NUMBER), open).some(({ kind }) => kind === 'number');
}

const LONGEST_NEWSROOM = 4;

/** “Reuters: Nvidia to invest $2 billion”: a newsroom alone before a colon at unit `colon`, at the head of the sentence. */
export function dispatch(units: readonly Unit[], colon: number, lexicon: Lexicon): PhraseMatch | null {
  if (colon === 0 || colon > LONGEST_NEWSROOM || units[colon]!.lower !== ':') return null;
  const name = units
    .slice(0, colon)
    .map(({ lower }) => lower)
    .join(' ');
  const { agencies, newsrooms } = lexicon.words;
  if (!agencies.includes(name) && !newsrooms.includes(name)) return null;
  return { start: 0, end: colon, source: { start: 0, end: colon, kind: 'name' } };
}
