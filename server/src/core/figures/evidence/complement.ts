import type { Unit } from './clause.ts';
import { hasChange } from './finding.ts';
import { holdsView } from './holding.ts';
import { isOwnInfinitive } from './infinitive.ts';
import { isStatement } from './introduction.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { consults, hasQuotation, hasSum, isCounted, NEAR, tellsTale } from './object.ts';
import { hasForecast, hasProspect, isOwn, isReckonedOn, isSeenToCome, isSought } from './prospect.ts';
import { hasClause } from './reported-clause.ts';
import type { SubjectKind } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import { voices } from './voice.ts';

/** Whether what goes with a verb is what its use asks for. `incise`: the clause stands between marks, beside what it reports. */
export function complementFits(
  units: readonly Unit[],
  group: VerbGroup,
  sense: VerbSense,
  subject: SubjectKind,
  incise: boolean,
  lexicon: Lexicon,
): boolean {
  const after = units[group.end];
  const { neverInfinitive } = lexicon.words.grammar;
  // “reports to him”, “said to be”
  if (after && after.classes & Class.infinitiveMarker && neverInfinitive.includes(units[group.verb]!.lower))
    return false;
  switch (sense.use) {
    case 'report':
      return (
        !isCounted(units, group, sense, lexicon) &&
        !isTurned(after, sense, lexicon) &&
        !tellsTale(units, group, sense, subject, lexicon)
      );
    case 'hold':
      // “an agent that has the city talking”
      return (
        !group.passive &&
        !((units[group.start - 1]?.classes ?? 0) & Class.relative) &&
        holdsView(units, group, subject, lexicon)
      );
    case 'consult':
      return consults(units, group.end, subject, lexicon);
    case 'dub':
      return hasQuotation(units, group.end);
    case 'sum':
      return hasSum(units, group.end, lexicon);
    case 'voice':
      return voices(units, group.end, lexicon);
    case 'forecast':
      return (
        !isOwnInfinitive(units, group.end, lexicon) &&
        !isSought(units, group, sense, lexicon) &&
        (incise || after !== undefined) &&
        !(sense.lemma === 'attendre' && isOwn(units, group.end, lexicon))
      );
    case 'prospect':
      if (lexicon.language === 'fr') {
        if (sense.then.length > 0 || sense.lemma === 'imaginer') return isReckonedOn(units, group.end, lexicon);
        return !group.perfect && isSeenToCome(units, group.end, lexicon);
      }
      // “saw sales fall” and “has seen” tell what came.
      return (
        (sense.lemma !== 'see' || !group.perfect) &&
        (sense.lemma !== 'see' || sense.form === 'base' || units[group.verb]!.lower.endsWith('s')) &&
        hasProspect(units, group.end, lexicon)
      );
    case 'clause':
      return incise || hasClause(units, group, sense.lemma, lexicon);
    case 'incise':
      return (
        (incise && !isTurned(after, sense, lexicon)) ||
        opensQuotation(units, group.end) ||
        (opensStatement(units, group.end) &&
          (!lexicon.words.gestures.includes(sense.lemma) || opensThought(units, group.end))) ||
        (lexicon.language === 'fr' && isStatement(units, group.end))
      );
    case 'show':
      return (
        subject === 'document' ||
        (subject === 'unknown' && lexicon.words.textual.includes(sense.lemma)) ||
        (lexicon.language === 'fr' &&
          hasClause(units, group, sense.lemma, lexicon) &&
          !isOwnInfinitive(units, group.end, lexicon))
      );
    case 'revise':
      return hasForecast(units, group.end);
    case 'find':
      return hasChange(units, group.end, lexicon);
    case 'agent':
    case 'origin':
      return false;
  }
}

/** “is thinking of selling”, “whose lawyer had asked for 12 million”: the word after the verb makes an act of it. */
const isTurned = (after: Unit | undefined, { lemma }: VerbSense, { words }: Lexicon) =>
  after !== undefined && (words.turned[lemma]?.includes(after.lower) ?? false);

/** “shouted that it cost…”, “minimise : 300 postes”: what follows is a statement, though the verb is no verb of saying. */
const opensStatement = (units: readonly Unit[], at: number) =>
  (units[at]?.lower === ':' || units[at]?.lower === 'that') && units[at + 1] !== undefined;

/** “shrugged: she had never seen more than 150”: what a gesture means is put into words. */
const opensThought = (units: readonly Unit[], at: number) =>
  units[at]!.lower === ':' && ((units[at + 1]?.classes ?? 0) & Class.clauseSubject) !== 0;

/** “Elle rectifie : « … »”. */
function opensQuotation(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + NEAR; at++) {
    if (units[at]!.lower === ':') return units[at + 1]?.kind === 'quote';
    if (units[at]!.kind !== 'word') return false;
  }
  return false;
}
