import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import { hasBareClause } from './reported-clause.ts';
import { subjectBefore } from './subject.ts';

const LONGEST = 3;

/**
 * The units of “Ruiz is adamant (that…)”, “the police are aware (of…)”: somebody, a form of to be at unit `copula`, an adjective, and
 * what it is about. Null for anything else, and where the subject is nobody (“it is clear that”) or a result follows (“so wide that”).
 */
export function stance(units: readonly Unit[], copula: number, lexicon: Lexicon): PhraseMatch | null {
  const { copulas, openers, degrees, nobody, knowing, about, adjectives, sure } = lexicon.words.stances;
  if (!copulas.includes(units[copula]!.lower)) return null;
  let adjective = -1;
  for (let at = copula + 1; at < units.length && at <= copula + LONGEST; at++) {
    const { kind, lower, classes, name } = units[at]!;
    if (adjective < 0 && (kind !== 'word' || name || degrees.includes(lower) || classes & Class.negator)) return null;
    if (adjective >= 0) {
      const knows = about.includes(lower) && knowing.includes(units[adjective]!.lower);
      const opens =
        openers.includes(lower) || (sure.includes(units[adjective]!.lower) && hasBareClause(units, at, lexicon));
      if (!knows && !opens) return null;
      const { start, kind: subject } = subjectBefore(units, copula, lexicon);
      const somebody =
        subject === 'name' ||
        subject === 'people' ||
        (subject === 'pronoun' && !nobody.includes(units[start]!.lower)) ||
        (subject === 'unknown' && (units[start]!.classes & Class.determiner) !== 0 && start === 0 && !knows);
      return somebody ? { start, end: adjective + 1, source: { start, end: copula, kind: 'name' } } : null;
    }
    if (classes & Class.adverb) continue;
    if (
      adjectives.length > 0
        ? !adjectives.includes(lower)
        : classes !== 0 || (lexicon.senses.has(lower) && !sure.includes(lower))
    )
      return null;
    adjective = at;
  }
  return null;
}
