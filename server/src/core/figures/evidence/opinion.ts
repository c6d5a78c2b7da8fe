import { isIndefinite, type Unit } from './clause.ts';
import { isStatement } from './introduction.ts';
import { Class, type Lexicon } from './lexicon.ts';
import type { PhraseMatch } from './phrase.ts';
import { isFiniteVerb, type Source, sourceAfter } from './source.ts';

const startsClause = (before: Unit | undefined) =>
  before === undefined || before.kind !== 'word' || (before.classes & Class.conjunction) !== 0;

/** “Pour l'économiste Daron Acemoglu, …”: in the opinion of somebody who judges by trade; “pour Apple, …” is a case. */
export function opinion(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (!lexicon.words.phrases.opinion.includes(units[at]!.lower) || !startsClause(units[at - 1])) return null;
  const whose = relativeOpinion(units, at, lexicon);
  if (whose) return whose;
  const source = sourceAfter(units, at + 1, lexicon);
  if (!source || (source.kind !== 'people' && source.kind !== 'name')) return null;
  const head = units.slice(source.start, source.end).find(({ name, classes }) => name || classes & Class.people);
  if (!head) return null;
  // “Pour une banque, c'est dix fois plus”: any of a kind, but where one speaks
  if (isAnyBody(units, source, head, lexicon)) return null;
  const judges =
    lexicon.judges.has(head.lower) ||
    (source.kind === 'name' && !head.name && lexicon.words.tradeEndings.some((ending) => head.lower.endsWith(ending)));
  const comma = units[source.end]?.kind === 'comma';
  return comma && (judges || isJudgeBehind(units, source.end + 1, lexicon) || isQuotedBehind(units, source.end + 1))
    ? { start: at, end: source.end, source }
    : null;
}

const FARTHEST_JUDGE = 7;

/** “l'économiste, pour qui la taxe coûterait…”: somebody who judges by trade stands before the relative. */
function relativeOpinion(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (units[at + 1]?.lower !== 'qui' || units[at - 1]?.kind !== 'comma') return null;
  for (let judge = at - 2; judge >= 0 && judge > at - FARTHEST_JUDGE && units[judge]!.kind === 'word'; judge--) {
    if (!lexicon.judges.has(units[judge]!.lower)) continue;
    return { start: judge, end: at + 2, source: { start: judge, end: at - 1, kind: 'people' } };
  }
  return null;
}

/** “une banque”, “un cabinet”: an indefinite body; a person by trade (“un analyste”) is one who was asked. */
const isAnyBody = (units: readonly Unit[], { start }: Source, { lower }: Unit, { words }: Lexicon) =>
  isIndefinite(units[start]!) && words.bodies.includes(lower);

/** “Pour Ana Ruiz, analyste chez Oddo, …”: the trade stands behind the name. */
function isJudgeBehind(units: readonly Unit[], from: number, lexicon: Lexicon): boolean {
  const at = (units[from]?.classes ?? 0) & Class.determiner ? from + 1 : from;
  return lexicon.judges.has(units[at]?.lower ?? '');
}

const LONGEST_TRADE = 8;

/** “Pour Ana Ruiz, à la tête d'Oddo, « … »”: whatever the trade, a statement of his follows. */
function isQuotedBehind(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at < from + LONGEST_TRADE; at++) {
    const { kind } = units[at]!;
    if (kind === 'quote') return isStatement(units, at) && (at === from || units[at - 1]!.kind === 'comma');
    if (kind !== 'word' && kind !== 'comma') return false;
  }
  return false;
}

const LONGEST_REPLY = 10;

/** What joins a noun at unit `at` with its author, over an adjective or a participle: “de”, “avancé par”. Its unit, or -1. */
function linkBehind(units: readonly Unit[], at: number, lexicon: Lexicon): number {
  const next = units[at + 1];
  if (!next || next.classes & Class.nounLink) return next ? at + 1 : -1;
  const behind = units[at + 2];
  const describes = next.kind === 'word' && !next.name && next.classes === 0;
  const joins = behind && behind.classes & (Class.nounLink | Class.agent);
  return describes && joins && !isFiniteVerb(next, lexicon) ? at + 2 : -1;
}

/** “Verdict du cabinet : …”: what somebody says, as a heading of it. */
export function reply(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (!lexicon.replies.has(units[at]!.lower)) return null;
  const start = (units[at - 1]?.classes ?? 0) & Class.determiner ? at - 1 : at;
  const before = units[start - 1];
  const link = linkBehind(units, at, lexicon);
  // “C'est le constat de l'Insee : …”
  const opens = startsClause(before) || ((before?.classes ?? 0) & Class.passive) !== 0;
  if (!opens || link < 0) return null;
  const source = sourceAfter(units, link + 1, lexicon);
  if (!source || source.kind === 'varies' || source.kind === 'unknown') return null;
  for (let end = source.end; end < units.length && end < at + LONGEST_REPLY; end++) {
    if (units[end]!.lower === ':') return { start, end, source };
    if (units[end]!.kind !== 'word') return null;
  }
  return null;
}
