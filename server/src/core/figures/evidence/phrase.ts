import { accountOf, condition, framing, retold } from './aside.ts';
import { authored } from './authored.ts';
import type { Unit } from './clause.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { PERCENT } from './object.ts';
import { opinion, reply } from './opinion.ts';
import type { SourcePhrase } from './phrase-index.ts';
import { type Source, sourceAfter } from './source.ts';
import { stance } from './stance.ts';
import { ownFigure, standpoint } from './standpoint.ts';

/** A source named without a verb: unit indexes, `end` exclusive. */
export interface PhraseMatch {
  readonly start: number;
  readonly end: number;
  readonly source: Source | null;
}

/** The first source phrase of a sentence (selon X, according to X, in a filing, “(Reuters)”), or null. */
export function sourcePhrase(units: readonly Unit[], lexicon: Lexicon): PhraseMatch | null {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'word') {
      for (const phrase of lexicon.phrases.get(unit.lower) ?? []) {
        const match = matchPhrase(units, at, phrase, lexicon);
        if (match) return match;
      }
      const account = lexicon.leads.has(unit.lower) ? nounPhraseSource(units, at, lexicon) : null;
      if (account) return account;
    } else if (unit.lower === '(') {
      const credit = creditInParentheses(units, at, lexicon) ?? documentInParentheses(units, at, lexicon);
      if (credit) return credit;
    }
  }
  return null;
}

/** What names a source without a listed phrase, where the unit at `at` may lead to one. */
function nounPhraseSource(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  return (
    accountOf(units, at, lexicon) ??
    framing(units, at, lexicon) ??
    condition(units, at, lexicon) ??
    retold(units, at, lexicon) ??
    authored(units, at, lexicon) ??
    ownFigure(units, at, lexicon) ??
    standpoint(units, at, lexicon) ??
    stance(units, at, lexicon) ??
    sample(units, at, lexicon) ??
    estimate(units, at, lexicon) ??
    learnt(units, at, lexicon) ??
    label(units, at, lexicon) ??
    opinion(units, at, lexicon) ??
    reply(units, at, lexicon)
  );
}

function matchPhrase(
  units: readonly Unit[],
  at: number,
  { words, kind }: SourcePhrase,
  lexicon: Lexicon,
): PhraseMatch | null {
  for (let index = 1; index < words.length; index++) if (units[at + index]?.lower !== words[index]) return null;
  const after = at + words.length;
  if (kind === 'complete') return { start: at, end: sourceAfter(units, after, lexicon)?.end ?? after, source: null };
  const source = sourceAfter(units, after, lexicon);
  if (!source) return null;
  const match = { start: at, end: source.end, source };
  if (kind === 'document') return isInDocument(units, after, lexicon) || isSetOff(units, match) ? match : null;
  if (kind === 'strict') return isNamed(source) && !isRate(units, at) ? match : null;
  return opens(units, after, source, lexicon) ? match : null;
}

const isNamed = ({ kind }: Source) => kind === 'name' || kind === 'people' || kind === 'document' || kind === 'pronoun';

/** Whether an open phrase has a source: none where it tells the cases of a range apart, or an unknown noun has the ending of what varies. */
function opens(units: readonly Unit[], after: number, source: Source, lexicon: Lexicon): boolean {
  if (source.kind === 'varies') return false;
  const article = units[after]!;
  if (lexicon.language === 'en') return source.kind !== 'unknown' || article.lower !== 'plan';
  const head = units.slice(source.start, source.end).find(({ classes }) => !(classes & Class.determiner))?.lower ?? '';
  const indefinite = article.lower === 'un' || article.lower === 'une';
  if (source.kind === 'unknown') {
    if (indefinite) return true;
    if (endsRange(units, after - 1) || !(article.classes & Class.determiner)) return false;
    return !lexicon.words.caseEndings.some((ending) => head.endsWith(ending));
  }
  return !(
    source.kind === 'people' &&
    article.lower === 'les' &&
    !lexicon.judges.has(head) &&
    units[after - 2]?.kind !== 'comma' &&
    endsRange(units, after - 1)
  );
}

/** “de 4 à 7 % selon les ateliers”. */
function endsRange(units: readonly Unit[], phrase: number): boolean {
  const before = units.slice(Math.max(0, phrase - 8), phrase);
  const numbers = before.filter(({ kind }) => kind === 'number');
  return numbers.length > 1 && before.some(({ lower }) => lower === 'à' || lower === 'et' || lower === '–');
}

/** “$99 per Mac”: after money or a count, per and its like give a rate. */
function isRate(units: readonly Unit[], at: number): boolean {
  if (units[at]!.lower !== 'per') return false;
  const before = units[at - 1];
  const after = units[at + 1];
  if (!before || before.kind === 'comma' || before.kind === 'bracket' || before.kind === 'stop') return false;
  if (before.lower === '%' || before.lower === 'percent') return false;
  return !after || !(after.classes & Class.determiner);
}

/** in/dans + determiner + … + document. */
function isInDocument(units: readonly Unit[], after: number, lexicon: Lexicon): boolean {
  const article = units[after]!;
  const bare = lexicon.language === 'en' && article.kind === 'word' && !(article.classes & Class.determiner);
  if (!bare && !(article.classes & Class.determiner)) return false;
  const limit = after + 5;
  for (let at = bare ? after : after + 1; at < units.length && at < limit; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word' && unit.kind !== 'number') return false;
    if (lexicon.announcing.has(unit.lower)) return true;
    if (unit.classes & (Class.preposition | Class.conjunction | Class.relative)) return false;
  }
  return false;
}

/** “, dans son dernier rapport,”: between commas, or at the start, any document is where somebody says it. */
function isSetOff(units: readonly Unit[], { start, end, source }: PhraseMatch): boolean {
  const before = units[start - 1];
  const parted = units[endOfAside(units, end)]?.kind === 'comma' && (before === undefined || before.kind === 'comma');
  // “In the footnotes is a loss of…”
  const last = units[end - 1]!;
  const fronted =
    start <= 2 &&
    (((units[end]?.classes ?? 0) & Class.passive) !== 0 || units[end]?.lower === ':') &&
    (last.name || last.classes & Class.document);
  if (!parted && !fronted) return false;
  return source?.kind === 'document' || units.slice(start, end).some(({ classes }) => classes & Class.document);
}

const LONGEST_COMPLEMENT = 6;

/** “In an email to staff,”: the unit behind what completes a document that ends at unit `end`. */
function endOfAside(units: readonly Unit[], end: number): number {
  if (!((units[end]?.classes ?? 0) & Class.preposition)) return end;
  let at = end;
  while (at < end + LONGEST_COMPLEMENT && (units[at]?.kind === 'word' || units[at]?.kind === 'number')) at++;
  return at;
}

const FARTHEST_SAMPLE = 14;

/** What follows an active verb and no participle: “judges questioned whether”, “staff surveyed the site”. */
const governs = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.name || unit.kind === 'number' || (unit.classes & (Class.determiner | Class.clauseOpener)) !== 0);

/** A survey named with its sample: “a survey of 1,200 managers”, “un sondage mené en mai auprès de 1 000 salariés”. */
function sample(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  // “of the 1,200 people surveyed”
  if (
    lexicon.words.sampled.includes(units[at]!.lower) &&
    ((units[at - 1]?.classes ?? 0) & Class.people || lexicon.nominals.has(units[at - 1]?.lower ?? '')) &&
    !governs(units[at + 1])
  )
    return { start: at - 1, end: at + 1, source: null };
  // “40 % des sondés”
  if (lexicon.words.respondents.includes(units[at]!.lower) && PERCENT.test(units[at - 2]?.lower ?? ''))
    return { start: at, end: at + 1, source: null };
  if (!(units[at]!.classes & Class.survey)) return null;
  for (let index = at + 1; index < at + FARTHEST_SAMPLE && index < units.length; index++) {
    const unit = units[index]!;
    if (unit.kind === 'stop') return null;
    if (!(unit.classes & Class.sample)) continue;
    const near = units.slice(index + 1, index + 6);
    const counted = near.findIndex(({ kind, classes }) => kind === 'number' || classes & Class.people);
    // “a study of bats got $4 million”
    const apart =
      lexicon.language === 'en' &&
      near[counted]?.kind === 'number' &&
      near.slice(0, counted).some(({ kind, classes, name }) => kind === 'word' && classes === 0 && !name);
    if (counted >= 0 && !apart) return { start: at, end: index + 1, source: null };
  }
  return null;
}

/** “Les projections de BCG s'arrêtent à…”: an estimate as subject, with its author. */
function estimate(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  const before = units[at - 1];
  // “l'estimation moyenne des analystes”
  const plain = units[at + 1]?.kind === 'word' && units[at + 1]!.classes === 0 && !units[at + 1]!.name;
  const behind = plain ? at + 2 : at + 1;
  const link = units[behind];
  if (!lexicon.estimates.has(units[at]!.lower) || !before || !link || !(link.classes & Class.nounLink)) return null;
  const opener = units[at - 2];
  if (!(before.classes & Class.determiner) || (opener && opener.kind === 'word' && !(opener.classes & OPENS)))
    return null;
  const source = sourceAfter(units, behind + 1, lexicon);
  return source && (source.kind === 'name' || source.kind === 'people') && units[source.start]!.kind !== 'number'
    ? { start: at - 1, end: source.end, source }
    : null;
}

const OPENS = Class.conjunction | Class.clauseOpener | Class.relative;

/** “apprenait-on lundi dans le Guardian”, “lit-on dans le prospectus”: nobody reports, but the place is named. */
function learnt(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (!(units[at]!.classes & Class.voidSubject) || at < 2 || units[at - 1]!.lower !== '-') return null;
  let place = at + 1;
  while (units[place] && (units[place]!.classes & Class.adverb || lexicon.senses.has(units[place]!.lower))) place++;
  const { inDocument, onSite, sites } = lexicon.words.phrases;
  const shown = onSite.includes(units[place]?.lower ?? '');
  if (!shown && !inDocument.includes(units[place]?.lower ?? '')) return null;
  const source = sourceAfter(units, place + 1, lexicon);
  if (!source) return null;
  const words = units.slice(source.start, source.end);
  const named = words.some(
    ({ name, classes, lower }) => classes & Class.document || (shown ? sites.includes(lower) : name),
  );
  return named ? { start: at - 2, end: source.end, source } : null;
}

/** “(source : EY)”, “Source: EY”. */
function label(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (!lexicon.words.phrases.labels.includes(units[at]!.lower) || units[at + 1]?.lower !== ':') return null;
  const source = sourceAfter(units, at + 2, lexicon);
  return source ? { start: at, end: source.end, source } : null;
}

/** “(chiffres du CNC)”: a document alone in parentheses, with its author. */
function documentInParentheses(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  const link = units[at + 2];
  if (!((units[at + 1]?.classes ?? 0) & Class.document) || !link || !(link.name || link.classes & Class.nounLink))
    return null;
  const source = sourceAfter(units, link.name ? at + 2 : at + 3, lexicon);
  const named = source && (source.kind === 'name' || source.kind === 'people') && units[source.end]?.lower === ')';
  return named ? { start: at, end: source.end + 1, source } : null;
}

/** “(Bloomberg)”, a dateline “(Reuters) –”: a name alone in parentheses that is no abbreviation of what stands before. */
function creditInParentheses(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  let end = at + 1;
  while (end < units.length && end < at + 6 && (units[end]!.name || units[end]!.lower === '&')) end++;
  if (end === at + 1 || units[end]?.lower !== ')') return null;
  const next = units[end + 1];
  const dateline = next?.lower === '–' || next?.lower === '—' || next?.lower === '-';
  const final = next === undefined || next.lower === '.' || next.lower === '!' || next.kind === 'quote';
  const names = units.slice(at + 1, end);
  if (!dateline && (!final || names.length > 4 || abbreviates(units, at, lexicon))) return null;
  return { start: at, end: end + 1, source: { start: at + 1, end, kind: 'name' } };
}

const FARTHEST_NUMBER = 5;

/** “règlement sur les services numériques (DSA).”: what stands before is no figure, and nobody known for news is named. */
function abbreviates(units: readonly Unit[], open: number, lexicon: Lexicon): boolean {
  const { lower, end, start } = units[open + 1]!;
  if (end - start > 5 || units[open + 2]?.lower !== ')' || lexicon.words.agencies.includes(lower)) return false;
  return !units.slice(Math.max(0, open - FARTHEST_NUMBER), open).some(({ kind }) => kind === 'number');
}
