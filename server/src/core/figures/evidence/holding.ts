import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { isSumAlone, NEAR, PERCENT } from './object.ts';
import type { SubjectKind } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** “has it at 4%”, “have demand growing 4%”, a memo that “has the two sides $48m apart”, a pollster that “has 40% for the tax”. */
export function holdsView(units: readonly Unit[], group: VerbGroup, subject: SubjectKind, lexicon: Lexicon): boolean {
  const from = group.end;
  const first = units[from];
  const polls = isPollster(units[group.start - 1], lexicon);
  const reads = subject === 'document' || polls;
  if (first?.kind === 'number' && reads) return hasShare(units, from, lexicon) || (polls && isOpinion(units, from));
  // “A slide had £900,000.”
  if (subject === 'document' && isSumAlone(units, from, lexicon)) return isReport(units, group.start);
  if (first?.kind !== 'word') return false;
  if (hasOwnSum(units, from, lexicon)) return true;
  const definite = first.name || (first.classes & (Class.determiner | Class.prospect | Class.clauseSubject)) !== 0;
  if (!definite && !reads) return false;
  if (lexicon.words.indefinite.includes(first.lower)) return false;
  const limit = from + (reads ? 2 * NEAR : NEAR);
  for (let at = from + 1; at < units.length && at < limit; at++) {
    const { kind, classes, lower, name } = units[at]!;
    if (kind === 'stop' || (kind === 'comma' && !reads)) return false;
    if (lower === 'at' || (polls && lower === 'on')) {
      if (!(first.classes & Class.prospect) || reads) return opensAmount(units, at + 1);
      return at === from + 1 && units.slice(at, at + NEAR).some((unit) => PERCENT.test(unit.lower));
    }
    if (classes & (Class.relative | Class.conjunction | Class.infinitiveMarker)) return false;
    // “the cooking app”
    const attributive = at === from + 1 && !(first.classes & (Class.prospect | Class.clauseSubject));
    if (!attributive && !name && lower.length > 4 && endsProspect(lower, lexicon))
      return definite && units[at + 1]?.lower !== 'of';
    if (reads && lower === 'apart') return true;
  }
  return false;
}

/** “The memo”, “A slide shown to investors”: what reports stands before unit `verb`; accounts may hold the money. */
const isReport = (units: readonly Unit[], verb: number) =>
  units.slice(Math.max(0, verb - NEAR), verb).some(({ classes }) => classes & Class.report);

const endsProspect = (lower: string, { words }: Lexicon) =>
  words.prospectEndings.some((ending) => lower.endsWith(ending));

/** “YouGov”, “Its pollster”: who asks people what they think, and has nothing but their answers. */
const isPollster = (unit: Unit | undefined, { words }: Lexicon) =>
  unit !== undefined && words.pollsters.includes(unit.lower);

/** “have a different figure: £160 million” */
function hasOwnSum(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  for (let at = from + 1; at < units.length && at < from + NEAR; at++) {
    if (units[at]!.lower === ':') return lexicon.words.sums.includes(units[at - 1]!.lower);
    if (units[at]!.kind !== 'word') return false;
  }
  return false;
}

/** “a poll has 62% of them marking by hand”: a share, and what it does. */
function hasShare(units: readonly Unit[], number: number, lexicon: Lexicon): boolean {
  const limit = Math.min(units.length, number + 2 * NEAR);
  if (percentBehind(units, number) < 0) return false;
  for (let at = number + 2; at < limit; at++) {
    const { kind, lower, name } = units[at]!;
    if (kind === 'comma' || kind === 'stop') return false;
    if (!name && lower.length > 5 && endsProspect(lower, lexicon)) return true;
  }
  return false;
}

/** “40% for Labour”, “40% of voters in favour”; not “40% of the market”, which a pollster may have too. */
function isOpinion(units: readonly Unit[], number: number): boolean {
  const percent = percentBehind(units, number);
  if (percent < 0) return false;
  return units[percent + 1]?.lower !== 'of' || !((units[percent + 2]?.classes ?? 0) & Class.determiner);
}

function percentBehind(units: readonly Unit[], number: number): number {
  for (let at = number; at < number + 4; at++) if (PERCENT.test(units[at]?.lower ?? '')) return at;
  return -1;
}

const opensAmount = (units: readonly Unit[], at: number) =>
  units
    .slice(at, at + 3)
    .some(({ kind }, index, near) => kind === 'number' && near.slice(0, index).every((unit) => unit.kind !== 'comma'));
