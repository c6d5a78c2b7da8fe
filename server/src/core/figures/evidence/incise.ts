import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { followsQuotation } from './parenthesis.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** A word that may be a verb, since it is nothing else: “has agreed to sell”, not “wrote to employees”. */
const isPlain = (unit: Unit | undefined) => unit?.kind === 'word' && unit.classes === 0 && !unit.name && !unit.capital;

/**
 * True for “…, she added.”, “…, a minister wrote in El Diario”: the clause starts after a comma or a quotation and ends at a mark, the
 * end of the sentence or an adverbial.
 */
export function isIncise(units: readonly Unit[], group: VerbGroup, subject: Subject, lexicon: Lexicon): boolean {
  let before = units[subject.start - 1];
  // “as Bloomberg notes”
  if (lexicon.language === 'en' && before?.lower === 'as') {
    before = units[subject.start - 2];
    if (!before) return true;
  }
  if (
    !before ||
    (before.kind !== 'comma' && before.kind !== 'quote' && before.kind !== 'stop' && before.kind !== 'object')
  )
    return false;
  // In French the subject stands behind the verb, but beside a quotation
  const quoted = before.kind === 'quote' || units[subject.start - 2]?.kind === 'quote';
  if (lexicon.language === 'fr' && subject.end === subject.start && !quoted) return false;
  const after = units[group.end];
  if (
    !after ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'quote' ||
    after.lower === '.' ||
    after.lower === '…'
  )
    return true;
  return (
    before.kind === 'quote' ||
    units[subject.start - 2]?.kind === 'quote' ||
    (subject.end === subject.start && followsQuotation(units, subject.start - 1, lexicon)) ||
    (lexicon.language === 'en' &&
      subject.end > subject.start &&
      (after.classes & (Class.preposition | Class.adverb)) !== 0 &&
      // “AMD holds just 12%”
      !(after.classes & Class.adverb && units[group.end + 1]?.kind === 'number') &&
      !(after.classes & Class.infinitiveMarker && isPlain(units[group.end + 1])))
  );
}
