import { isSource } from './acceptance.ts';
import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import { type Source, sourceAfter } from './source.ts';

const FARTHEST = 12;

const isSomebody = (source: Source | null): source is Source =>
  source !== null && source.kind !== 'varies' && source.kind !== 'unknown';

/** “as Ruiz sees it”, “what he calls a…”: the unit at `at` opens a clause in which somebody looks at what the sentence says. */
export function framing(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  for (const { openers, verbs, objects, final } of lexicon.words.framings) {
    if (!openers.includes(units[at]!.lower)) continue;
    for (let verb = at + 2; verb < units.length && verb < at + FARTHEST; verb++) {
      const { kind, lower, name } = units[verb]!;
      if (kind === 'comma' || kind === 'stop' || kind === 'quote') break;
      if (name || !verbs.includes(lower) || !objects.includes(units[verb + 1]?.lower ?? '')) continue;
      const after = units[verb + 2];
      if (final ? after?.kind === 'word' && after.classes === 0 : !holdsNumber(units, verb)) continue;
      if (units.slice(at + 1, verb).some(isSource))
        return { start: at, end: verb + 2, source: { start: at + 1, end: verb, kind: 'name' } };
    }
  }
  return null;
}

/** Whether a number follows within the clause: not “what it calls a living room”. */
function holdsNumber(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + FARTHEST; at++) {
    if (units[at]!.kind === 'number') return true;
    if (units[at]!.kind === 'comma' || units[at]!.kind === 'stop') return false;
  }
  return false;
}

/** “If IDC is right”, “if Ruiz is to be believed”: the unit at `at` opens a condition that only trusts somebody. */
export function condition(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  const { openers, ends } = lexicon.words.conditions;
  if (!openers.includes(units[at]!.lower)) return null;
  const source = sourceAfter(units, at + 1, lexicon);
  if (!isSomebody(source)) return null;
  for (let index = source.end; index < units.length && index < source.end + 5; index++) {
    const { kind, lower, classes } = units[index]!;
    if (ends.includes(lower) && units[index + 1]?.kind !== 'word') return { start: at, end: index + 1, source };
    if (kind !== 'word' || classes & (Class.conjunction | Class.relative)) return null;
  }
  return null;
}

/** “, goes the report,”, “, runs the argument from the bank,”: what is told stands behind a verb of motion at unit `at`. */
export function retold(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (!lexicon.words.retelling.includes(units[at]!.lower) || units[at - 1]?.kind === 'word') return null;
  const told = units[at + 2];
  if (!told || !((units[at + 1]?.classes ?? 0) & Class.determiner)) return null;
  if (!(told.classes & Class.document) && !lexicon.standpoints.has(told.lower)) return null;
  const source = sourceAfter(units, at + 1, lexicon);
  return source && source.kind !== 'unknown' && source.kind !== 'varies'
    ? { start: at, end: source.end, source }
    : null;
}

/** “in Ruiz's telling”, “by Gartner's own estimate”, “on the reckoning of the IEA”: what the preposition at `at` takes the figure from. */
export function accountOf(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  const account = lexicon.words.accounts.get(units[at]!.lower);
  if (!account) return null;
  let owned = false;
  for (let index = at + 1; index < at + 8 && index < units.length; index++) {
    const { kind, lower, classes } = units[index]!;
    if (kind !== 'word' && lower !== "'" && lower !== '’' && lower !== '&') return null;
    if (classes & Class.preposition && !(classes & Class.nounLink && lower === account.link)) return null;
    owned ||= (classes & Class.possessive) !== 0 || account.owners.includes(lower) || lower === '’' || lower === "'";
    if (index === at + 1 || !account.nouns.includes(lower)) continue;
    if (owned || account.bare.includes(lower)) return { start: at, end: index + 1, source: null };
    if (units[index + 1]?.lower !== account.link) continue;
    const source = sourceAfter(units, index + 2, lexicon);
    if (source?.kind === 'name' || source?.kind === 'people') return { start: at, end: source.end, source };
  }
  return null;
}
