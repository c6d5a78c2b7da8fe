import { isQue, type Unit } from './clause.ts';
import { followsDocument } from './finding.ts';
import { Class, type Lexicon, type VerbSense } from './lexicon.ts';
import { endOfHead, headOf, isPerson } from './noun-head.ts';
import { UNKNOWN } from './open-verb.ts';
import { closesParenthesis, FARTHEST, openingKind } from './parenthesis.ts';
import { speaksForHouse } from './place.ts';
import { followsNoun, type Subject, type SubjectKind, subjectBefore } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** Whether a word can stand for somebody, or something, that reports. */
export function isSource({ name, classes }: Unit): boolean {
  return name || (classes & (Class.people | Class.document | Class.subjectPronoun)) !== 0;
}

/** Whether what stands before a reporting verb, in that sense of it, is a subject that reports. */
export function acceptsSubject(
  units: readonly Unit[],
  group: VerbGroup,
  sense: VerbSense,
  subject: Subject,
  lexicon: Lexicon,
): boolean {
  const { lower } = units[group.verb]!;
  const likeNoun =
    !group.perfect &&
    !group.factual &&
    sense.form !== 'participle' &&
    lexicon.nounForms.has(lower) &&
    // “une étude de l'école montre que”
    !opensFact(units, group, lexicon) &&
    // “fait valoir”
    (lexicon.language === 'en' || sense.apart || sense.then.length === 0) &&
    !followsPronoun(units, group);
  if (isSomebodyWho(units, group, sense, lexicon)) return true;
  switch (subject.kind) {
    case 'pronoun':
      return !likeNoun || subject.end - subject.start === 1;
    case 'name':
    case 'people':
    case 'document':
      if (likeNoun && sense.form === 'base' && isSingular(units, subject, lexicon)) return false;
      return !likeNoun || standsAsSubject(units, group, sense, subject, lexicon);
    case 'relative':
      if (subject.start === 0 || (units[subject.start]!.lower === 'that' && !followsSource(units, subject.start)))
        return false;
      // “the sale, which values Corvid at…”
      return (
        !(lexicon.language === 'fr' ? sense.use === 'forecast' : lexicon.impersonal.has(sense.lemma)) ||
        kindBehind(units, subject, lexicon) !== 'unknown'
      );
    case 'conjunction':
      return (
        (!likeNoun || sense.apart) &&
        sense.form !== 'base' &&
        units.slice(Math.max(0, group.start - FARTHEST), group.start).some(isSource)
      );
    case 'mark':
      return closesParenthesis(units, group, sense, lexicon);
    case 'unknown':
      if (lexicon.language === 'fr') {
        if (
          sense.lemma === UNKNOWN ||
          sense.use === 'prospect' ||
          (sense.use === 'forecast' && lexicon.impersonal.has(sense.lemma))
        )
          return false;
        // “ces départs n'expliquent que 9 %”
        if (restricts(units, group)) return false;
        return !likeNoun || isNounAndVerb(units, group, subject, lexicon);
      }
      if (lexicon.impersonal.has(sense.lemma) && !isPerson(headOf(units, subject, lexicon), lexicon)) return false;
      if (group.factual) return true;
      if (isPlainVerb(units, group, sense, subject, likeNoun, lexicon)) return true;
      if (sense.use === 'forecast') return false;
      if (lexicon.sureVerbs.has(lower) || sense.form === 'participle') return true;
      if (sense.use === 'report' && isSiteAlone(units, group, subject)) return true;
      return opensReport(units, group, sense) && startsClause(units, subject, lexicon);
    case 'void':
      return speaksForHouse(units, group.start - 1, lexicon);
    default:
      return false;
  }
}

/** A form behind a noun is no noun itself where que follows, unless what follows is a relative (“la note que X a vue”). */
const opensFact = (units: readonly Unit[], { start, verb }: VerbGroup, lexicon: Lexicon) =>
  lexicon.language === 'fr' &&
  start === verb &&
  isQue(units[verb + 1]) &&
  !((units[verb - 1]?.classes ?? 0) & (Class.determiner | Class.preposition));

/** “n'expliquent que”: the que of a restriction, behind the verb that its ne stands before. */
const restricts = (units: readonly Unit[], { start, verb }: VerbGroup) =>
  isQue(units[verb + 1]) && units.slice(start, verb).some(({ lower }) => lower === 'ne' || lower === "n'");

/** “lui reproche”, “en annonce”: after a pronoun that is no article a form is no noun. */
function followsPronoun(units: readonly Unit[], { start, verb }: VerbGroup): boolean {
  const { classes } = units[verb - 1] ?? { classes: 0 };
  return start < verb && (classes & Class.clitic) !== 0 && !(classes & Class.determiner);
}

/** “L'horloger annonce 300 postes”: a noun, then a form that is no noun, since an object follows it and no adjective stands before it. */
function isNounAndVerb(units: readonly Unit[], group: VerbGroup, subject: Subject, lexicon: Lexicon): boolean {
  const after = units[group.end];
  const object =
    after?.kind === 'number' ||
    ((after?.classes ?? 0) & (Class.determiner | Class.clauseOpener) && !(after!.classes & Class.preposition));
  const noun = units[subject.end - 1]!;
  return (
    Boolean(object) &&
    subject.end - subject.start > 1 &&
    startsClause(units, subject, lexicon) &&
    !(noun.classes & Class.determiner) &&
    !lexicon.words.grammar.leadingAdjectives.includes(noun.lower)
  );
}

/** “a 70B-parameter model”, “the lab's computer model”: no subject of a base form. */
function isSingular(units: readonly Unit[], subject: Subject, lexicon: Lexicon): boolean {
  // “Ruiz and a colleague”
  const joined = units
    .slice(Math.max(0, subject.start - 1), subject.end)
    .some(({ classes, name }) => !name && classes & Class.conjunction);
  if (lexicon.words.grammar.singulars.includes(units[subject.start]!.lower)) return !joined;
  const head = headOf(units, subject, lexicon);
  // “accounts filed at Companies House”
  const participle =
    head.lower.endsWith('ed') || lexicon.senses.get(head.lower)?.some(({ form }) => form === 'participle');
  return !isSource(head) && head.classes === 0 && !head.lower.endsWith('s') && !participle;
}

/** “The street expects”, “punters say”: a form that is the present of a verb and nothing else, with the number of its subject. */
function isPlainVerb(
  units: readonly Unit[],
  group: VerbGroup,
  { form, use }: VerbSense,
  subject: Subject,
  likeNoun: boolean,
  lexicon: Lexicon,
): boolean {
  if (likeNoun || use === 'revise' || use === 'incise' || group.perfect || !startsClause(units, subject, lexicon))
    return false;
  const { lower } = units[group.verb]!;
  if (lexicon.senses.get(lower)!.some((sense) => sense.form === 'participle')) return false;
  const plural = /[^s]s$/.test(headOf(units, subject, lexicon).lower) || isMany(units[subject.start]!.lower, lexicon);
  return form === 'base' ? plural : form === 'finite' && lower.endsWith('s') && !plural;
}

const LONGEST_RELATIVE = 12;

/** “those who have made the switch speak of…”, “an executive who declined to be named put the bill at…”: a form that only a verb has. */
function isSomebodyWho(units: readonly Unit[], group: VerbGroup, sense: VerbSense, lexicon: Lexicon): boolean {
  const { lower } = units[group.verb]!;
  const { whom } = lexicon.words.grammar;
  if (sense.form !== 'finite' && sense.form !== 'base') return false;
  const ambiguous =
    lexicon.nounForms.has(lower) || lexicon.senses.get(lower)?.some(({ form }) => form === 'participle');
  const after = units[group.end];
  const governs = after !== undefined && (after.kind === 'number' || (after.classes & Class.determiner) !== 0);
  if (ambiguous && !governs && !sense.apart && !group.perfect && !lexicon.sureVerbs.has(lower)) return false;
  for (let at = group.start - 2; at > 0 && at > group.start - LONGEST_RELATIVE; at--) {
    const unit = units[at]!;
    if (unit.kind !== 'word' && unit.kind !== 'number') return false;
    if (whom.includes(unit.lower)) return units[at - 1]!.kind === 'word';
    if (followsDocument(units, at, lexicon)) return true;
    if (unit.classes & (Class.relative | Class.clauseOpener | Class.conjunction)) return false;
  }
  return false;
}

/** “some of them”, “two of those involved”. */
function isMany(lower: string, { words: { grammar }, nominals }: Lexicon): boolean {
  return grammar.plurals.includes(lower) || (nominals.has(lower) && !grammar.singles.includes(lower));
}

/** “a study that”: not the “that” of a clause. */
function followsSource(units: readonly Unit[], relative: number): boolean {
  return ((units[relative - 1]?.classes ?? 0) & (Class.people | Class.document)) !== 0;
}

/** “, e27 reports.”: a name that has no capital but a digit, alone between a comma and the end. */
function isSiteAlone(units: readonly Unit[], { end }: VerbGroup, { start, end: verb }: Subject): boolean {
  const after = units[end];
  return (
    verb === start + 1 && /\d/.test(units[start]!.lower) && units[start - 1]?.kind === 'comma' && after?.kind !== 'word'
  );
}

/** What follows a verb and not the noun or participle that looks like it: “announced 400 layoffs”, “claims that”; not “announced in May”. */
function opensReport(units: readonly Unit[], { end }: VerbGroup, { form, use }: VerbSense): boolean {
  const after = units[end];
  if (form !== 'finite' || !after) return false;
  if (after.lower === 'that' || after.classes & Class.clauseSubject) return true;
  return (
    use === 'report' &&
    (after.name ||
      after.kind === 'number' ||
      (after.kind === 'mark' && after.lower !== '.') ||
      (after.classes & Class.determiner) !== 0)
  );
}

/** The kind of subject behind a relative, or behind the parenthesis that a comma closes: “the prospectus, which shows”. */
export function kindBehind(units: readonly Unit[], subject: Subject, lexicon: Lexicon): SubjectKind {
  if (subject.kind === 'relative') {
    const comma = units[subject.start - 1]?.kind === 'comma';
    return subjectBefore(units, comma ? subject.start - 1 : subject.start, lexicon).kind;
  }
  return subject.kind === 'mark' ? (openingKind(units, subject.start - 1, lexicon) ?? 'mark') : subject.kind;
}

/** A form that may be a noun is a verb where its subject opens a clause and no object of a preposition. */
function standsAsSubject(
  units: readonly Unit[],
  group: VerbGroup,
  { then }: VerbSense,
  subject: Subject,
  lexicon: Lexicon,
): boolean {
  const after = units[group.verb + 1];
  const own = after !== undefined && then[0] === after.lower;
  if (after && !own && lexicon.words.grammar.nounComplements.includes(after.lower)) return false;
  if ((own || !takesObject(after)) && endsObject(units, subject, lexicon)) return false;
  const head = headOf(units, subject, lexicon);
  if (lexicon.language === 'en' && !head.name) {
    const plural = head.lower.endsWith('s') || lexicon.words.grammar.pluralNouns.includes(head.lower);
    const phrase = units.slice(subject.start, subject.end);
    // “New research puts it at…”
    const agrees =
      units[group.verb]!.lower.endsWith('s') && (head.classes & Class.document) !== 0 && takesObject(after);
    if (!plural && !agrees && !phrase.some(({ name, classes }) => name || classes & Class.determiner)) return false;
  }
  return startsClause(units, subject, lexicon);
}

function startsClause(units: readonly Unit[], subject: Subject, lexicon: Lexicon): boolean {
  const before = units[subject.start - 1];
  if (!before) return true;
  if (before.kind !== 'word') return before.kind !== 'number';
  if (units[0]!.classes & Class.preposition && followsNoun(units, subject.start, lexicon)) return true;
  return before.lower === 'as' || (before.classes & (Class.conjunction | Class.clauseOpener | Class.relative)) !== 0;
}

const takesObject = (after: Unit | undefined) =>
  after !== undefined &&
  (after.kind === 'word' ? !(after.classes & (Class.preposition | Class.conjunction)) : /[^.,;!?…)]/.test(after.lower));

/**
 * “topped analyst estimates”: the nouns right before the form follow a word that may well be the verb. After a determiner it is an
 * adjective (“its annual report shows”).
 */
function endsObject(units: readonly Unit[], subject: Subject, lexicon: Lexicon): boolean {
  // “the ministry's first survey of the sector shows”
  const head = lexicon.language === 'en' ? endOfHead(units, subject, lexicon) : subject.end;
  if (
    head < subject.end &&
    units[head - 1]!.classes & Class.document &&
    units[subject.start]!.classes & Class.determiner
  )
    return false;
  let at = subject.end - 1;
  while (at > 0 && (units[at]!.name || units[at]!.classes & (Class.people | Class.document | Class.determiner))) at--;
  const before = units[at]!;
  return before.kind === 'word' && !before.capital && before.classes === 0 && !isDescription(units, subject.start, at);
}

/**
 * Whether the words from unit `first` to `last` only describe a noun behind them, after a determiner or whose it is: “the watchdog's
 * final”; not “the company beat”, nor “sales beat the latest”.
 */
function isDescription(units: readonly Unit[], first: number, last: number): boolean {
  let open = true;
  for (let at = last; at >= first; at--) {
    const { name, classes } = units[at]!;
    if (classes & (Class.determiner | Class.possessive)) {
      open = false;
      // “the airport's own procurement”: over the owner
      if (classes & Class.possessive) at--;
    } else if (classes === 0 && !name && !open) return false;
    else if (open && classes !== 0) return false;
  }
  return !open;
}
