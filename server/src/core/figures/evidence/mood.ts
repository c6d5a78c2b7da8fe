import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import { subjectBefore } from './subject.ts';

const LONGEST = 5;

/** “Goodbody is more cautious, at €1.1m”: whose forecast it is, a form of to be at unit `copula`, how they see things, and where that puts them. */
export function mood(units: readonly Unit[], copula: number, lexicon: Lexicon): PhraseMatch | null {
  const { copulas, moods, placing, nobody } = lexicon.words.stances;
  if (!copulas.includes(units[copula]!.lower)) return null;
  let at = copula + 1;
  while (at < copula + LONGEST && units[at]?.kind === 'word' && !moods.includes(units[at]!.lower)) {
    if (units[at]!.classes & Class.negator) return null;
    at++;
  }
  const placed = moods.includes(units[at]?.lower ?? '') && units[at + 1]?.kind === 'comma';
  if (!placed || !placing.includes(units[at + 2]?.lower ?? '') || !holdsNumber(units, at + 3)) return null;
  const { start, kind } = subjectBefore(units, copula, lexicon);
  const somebody =
    kind === 'name' || kind === 'people' || (kind === 'pronoun' && !nobody.includes(units[start]!.lower));
  return somebody ? { start, end: at + 1, source: { start, end: copula, kind: 'name' } } : null;
}

const NEAR = 4;

const holdsNumber = (units: readonly Unit[], from: number) =>
  units.slice(from, from + NEAR).some(({ kind }) => kind === 'number');
