import { authorBefore } from './authored.ts';
import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import { sourceAfter } from './source.ts';

const FARTHEST = 6;

/** “The agency's figure is 400”, “the union's count for May came to 400”: a figure at unit `at`, whose it is, and what it comes to. */
export function ownFigure(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (!lexicon.ownFigures.has(units[at]!.lower)) return null;
  const start = authorBefore(units, at, lexicon);
  if (start < 0) return null;
  const { copulas } = lexicon.words.stances;
  let verb = at + 1;
  // “for the year”
  if (units[verb]?.lower === 'for' || units[verb]?.lower === 'on')
    while (verb < at + FARTHEST && units[verb] && !copulas.includes(units[verb]!.lower) && units[verb]!.lower !== ':')
      verb++;
  // “has come to”, not “has 400”
  if ((units[verb]?.classes ?? 0) & Class.perfect && units[verb + 1]?.kind !== 'number') verb++;
  const states = copulas.includes(units[verb]?.lower ?? '') || units[verb]?.lower === ':';
  if (!states && !lexicon.words.amounting.includes(units[verb]?.lower ?? '')) return null;
  for (let index = verb + 1; index < units.length && index < verb + FARTHEST; index++) {
    const { kind, lower } = units[index]!;
    if (kind === 'number' || (index === verb + 1 && lower === 'that'))
      return { start, end: verb + 1, source: { start, end: at, kind: 'name' } };
    if (kind === 'comma' || lower === '.' || (kind === 'stop' && lower !== ':')) return null;
  }
  return null;
}

/** “The view at Barclays is that…”, “word from the company is that…”, “the message from the bank: …”: what is thought at unit `at`, and where. */
export function standpoint(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  const { places } = lexicon.words.standpoints;
  if (!lexicon.standpoints.has(units[at]!.lower) || !places.includes(units[at + 1]?.lower ?? '')) return null;
  const start = (units[at - 1]?.classes ?? 0) & Class.determiner ? at - 1 : at;
  const before = units[start - 1];
  if (before?.kind === 'word' && !(before.classes & (Class.conjunction | Class.clauseOpener))) return null;
  const source = sourceAfter(units, at + 2, lexicon);
  if (!source || source.kind === 'varies' || source.kind === 'unknown') return null;
  const copula = units[source.end];
  const opener = units[source.end + 1]?.lower ?? '';
  const states =
    copula?.lower === ':' ||
    (copula !== undefined &&
      lexicon.words.stances.copulas.includes(copula.lower) &&
      (lexicon.words.stances.openers.includes(opener) || opener === 'for' || opener === ':'));
  return states ? { start, end: source.end, source } : null;
}
