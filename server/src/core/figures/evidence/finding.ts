import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { NEAR } from './object.ts';
import type { Subject } from './subject.ts';

/** “A team at MIT”, “une étude”: those who find by trade. */
export const observes = (units: readonly Unit[], { start, end }: Subject, lexicon: Lexicon): boolean =>
  // In French the head stands first: “la piste d'essai” is none
  units
    .slice(start, lexicon.language === 'fr' ? Math.min(end, start + 3) : end)
    .some(({ lower, classes }) => lexicon.observers.has(lower) || classes & Class.survey);

/** “a rise of 4%”, “une baisse de 40 %”: what follows is a change that somebody has measured. */
export function hasChange(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    const { kind, lower, classes } = units[at]!;
    if (lexicon.changes.has(lower)) return true;
    if (kind === 'comma' || kind === 'stop' || classes & (Class.relative | Class.conjunction)) return false;
  }
  return false;
}

/** “The number comes from Gartner”: the subject of a verb of origin is a figure. */
export const isFigure = (units: readonly Unit[], { start, end }: Subject, lexicon: Lexicon): boolean =>
  units
    .slice(start, end)
    .some(
      ({ lower }) => lexicon.words.sums.includes(lower) || lexicon.authored.has(lower) || lexicon.estimates.has(lower),
    );

/** “a figure (that) the union disputes”, “un chiffre que le groupe conteste”: the object stands before the subject. */
export function relatesToSum(units: readonly Unit[], { start, end }: Subject, lexicon: Lexicon): boolean {
  const before = (units[start - 1]?.classes ?? 0) & Class.clauseOpener ? start - 2 : start - 1;
  return end > start && lexicon.words.sums.includes(units[before]?.lower ?? '');
}

/** “A notice it sent to the regulator…”, “accounts filed last week…”: a clause or participle at unit `at` only describes a document. */
export function followsDocument(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const { lower, classes, name } = units[at]!;
  if (name || !((units[at - 1]?.classes ?? 0) & Class.document)) return false;
  return (
    (classes & Class.subjectPronoun) !== 0 ||
    (lexicon.language === 'en' && classes === 0 && lower.endsWith('ed')) ||
    (lexicon.senses.get(lower)?.some(({ form }) => form === 'participle') ?? false)
  );
}
