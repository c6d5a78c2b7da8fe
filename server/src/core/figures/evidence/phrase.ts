import { accountOf, condition, framing, retold } from './aside.ts';
import { authored } from './authored.ts';
import { isIndefinite, type Unit } from './clause.ts';
import { creditInParentheses, dispatch, documentInParentheses } from './credit.ts';
import { Class, type Lexicon } from './lexicon.ts';
import { mood } from './mood.ts';
import { PERCENT } from './object.ts';
import { opinion, reply } from './opinion.ts';
import type { SourcePhrase } from './phrase-index.ts';
import { type Source, sourceAfter } from './source.ts';
import { stance } from './stance.ts';
import { ownFigure, standpoint } from './standpoint.ts';
import { subjectBefore } from './subject.ts';

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
    } else {
      const credit =
        unit.lower === '('
          ? (creditInParentheses(units, at, lexicon) ?? documentInParentheses(units, at, lexicon))
          : dispatch(units, at, lexicon);
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
    mood(units, at, lexicon) ??
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
  // “ont signé une lettre”: behind its auxiliary a participle is an act
  if (kind === 'strict' && words.length === 1 && (units[at - 1]?.classes ?? 0) & Class.perfect) return null;
  if (kind === 'strict') return isNamed(source) && !isRate(units, at) && !isChannel(units, match) ? match : null;
  return opens(units, after, source, lexicon) ? match : null;
}

const isNamed = ({ kind }: Source) => kind === 'name' || kind === 'people' || kind === 'document' || kind === 'pronoun';

/** Whether an open phrase has a source: none where it tells the cases of a range apart, or an unknown noun has the ending of what varies. */
function opens(units: readonly Unit[], after: number, source: Source, lexicon: Lexicon): boolean {
  if (source.kind === 'varies') return false;
  const article = units[after]!;
  if (lexicon.language === 'en') {
    // “according to schedule”
    const manner = article.classes & Class.varies && !article.name && source.end === after + 1;
    return !manner && (source.kind !== 'unknown' || article.lower !== 'plan');
  }
  const head = units.slice(source.start, source.end).find(({ classes }) => !(classes & Class.determiner))?.lower ?? '';
  const indefinite = isIndefinite(article);
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
  // “Per head, that is $400”
  if (!before && after && !after.name && after.classes & Class.people && !after.lower.endsWith('s')) return true;
  if (!before || before.kind === 'comma' || before.kind === 'bracket' || before.kind === 'stop') return false;
  if (before.lower === '%' || before.lower === 'percent') return false;
  return !after || !(after.classes & Class.determiner);
}

/** “owns 13% via Bpifrance”: only “, via Bloomberg.” and “data via IDC” tell who says so. */
function isChannel(units: readonly Unit[], { start, end }: PhraseMatch): boolean {
  if (units[start]!.lower !== 'via') return false;
  const before = units[start - 1];
  // “Via a shell company, it owns 40%”
  if (!before) return ((units[start + 1]?.classes ?? 0) & Class.determiner) !== 0;
  if (before.kind === 'bracket' || before.classes & Class.document) return false;
  const setOff = before.kind === 'comma' || before.kind === 'stop' || before.kind === 'quote';
  return !setOff || units[end]?.kind === 'comma';
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

/** “YouGov asked 2,200 adults, and 18% said…”, “Ipsos a interrogé 1 000 salariés : 43 %…”: who asked how many, in a sentence of shares. */
function polls(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  if (!lexicon.words.sampled.includes(units[at]!.lower)) return null;
  const subject = (units[at - 1]?.classes ?? 0) & Class.perfect ? at - 2 : at - 1;
  const pollster = units[subject];
  if (!pollster || !(pollster.name || pollster.classes & (Class.people | Class.subjectPronoun))) return null;
  // “polled at 4%”
  const count = units.slice(at + 1, at + 4).findIndex(({ kind }) => kind === 'number');
  const sampled = count >= 0 && !PERCENT.test(units[at + count + 2]?.lower ?? '');
  if (!sampled) return null;
  for (let index = at + 2; index < units.length; index++) {
    const { lower, classes } = units[index]!;
    // “asked 400 staff to leave”
    if (lexicon.language === 'en' && classes & Class.infinitiveMarker && index < at + FARTHEST_TASK) return null;
    if (units[index - 1]!.kind === 'number' && PERCENT.test(lower))
      return { start: subject, end: at + 1, source: { start: subject, end: subject + 1, kind: 'name' } };
  }
  return null;
}

const FARTHEST_TASK = 6;

/** “shoppers that Which? polled”, “adults YouGov surveyed”: people, then the name at unit `pollster` that asked them. */
function isSampleOf(units: readonly Unit[], pollster: number): boolean {
  if (!units[pollster]?.name) return false;
  const before = (units[pollster - 1]?.classes ?? 0) & Class.relative ? pollster - 2 : pollster - 1;
  return ((units[before]?.classes ?? 0) & Class.people) !== 0 && !units[before]!.name;
}

/** A survey named with its sample: “a survey of 1,200 managers”, “un sondage mené en mai auprès de 1 000 salariés”. */
function sample(units: readonly Unit[], at: number, lexicon: Lexicon): PhraseMatch | null {
  // “of the 1,200 people surveyed”
  if (
    lexicon.words.sampled.includes(units[at]!.lower) &&
    ((units[at - 1]?.classes ?? 0) & Class.people ||
      lexicon.nominals.has(units[at - 1]?.lower ?? '') ||
      isSampleOf(units, at - 1)) &&
    !governs(units[at + 1]) &&
    // “Nobody at the station asked about it”
    subjectBefore(units, at, lexicon).kind !== 'void' &&
    // “the party polled at 4%”
    !(units[at + 1]?.lower === 'at' && units[at + 2]?.kind === 'number') &&
    !((units[at + 1]?.classes ?? 0) & Class.infinitiveMarker)
  )
    return { start: at - 1, end: at + 1, source: null };
  const polled = polls(units, at, lexicon);
  if (polled) return polled;
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
  const house = units[at + 1];
  // “le consensus FactSet s'établit à…”
  if (house?.name && before && before.classes & Class.determiner && lexicon.estimates.has(units[at]!.lower)) {
    const opener = units[at - 2];
    return opener && opener.kind === 'word' && !(opener.classes & OPENS)
      ? null
      : { start: at - 1, end: at + 2, source: { start: at + 1, end: at + 2, kind: 'name' } };
  }
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
