import { isUpper } from '../../language/letters.ts';
import type { Span } from '../../parse/types.ts';
import type { Token } from '../tokens.ts';
import { Class, type Lexicon } from './lexicon.ts';

/** A token, or several that are written together as one word: `porte-parole`, `9to5Mac`, `S-1`. Offsets are in the passage's text. */
export interface Unit extends Span {
  /** `quote`: a quotation mark; `stop`: a mark that parts clauses. */
  readonly kind: 'word' | 'number' | 'comma' | 'stop' | 'quote' | 'bracket' | 'mark' | 'object';
  readonly lower: string;
  readonly capital: boolean;
  readonly spaced: boolean;
  /** Bits of `Class`. */
  readonly classes: number;
  /** A capital that no sentence start, day or month explains. */
  readonly name: boolean;
}

const QUOTE = /[“”«»"]/;

/**
 * The units of one sentence: the tokens from index `first` up to `last` (exclusive) of its passage. A capital at the start, or after
 * an opening quotation mark, makes a name only of a word that the lexicon does not know.
 */
export function unitsOf(tokens: readonly Token[], first: number, last: number, text: string, lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  let opens = true;
  for (let index = first; index < last; ) {
    const head = tokens[index]!;
    const fixed = fixedPhraseAt(tokens, index, last, lexicon);
    const end = fixed ? index + fixed.words.length : endOfCompound(tokens, index, last, lexicon);
    const single = end === index + 1;
    const lower = single
      ? head.lower
      : text
          .slice(head.start, tokens[end - 1]!.end)
          .toLowerCase()
          .replaceAll('’', "'");
    const word = head.kind === 'word' || !single;
    let classes = fixed
      ? CLASS_OF_PHRASE[fixed.kind]
      : word
        ? classOf(lower, lexicon)
        : (lexicon.classes.get(lower) ?? 0);
    const capital = anyCapital(tokens, index, end) || (word && isCamelCase(text, head));
    const name =
      word &&
      capital &&
      fixed?.kind !== 'adverb' &&
      fixed?.kind !== 'compound' &&
      isName(lower, classes, opens && !isHouseName(tokens, index, end, lower, lexicon), lexicon);
    if (name && capital && !opens) classes &= ~(Class.preposition | Class.determiner);
    // “in May”
    if (capital && !opens) classes &= ~Class.modal;
    const amount = !single && head.kind === 'digits' && isAmount(lower, lexicon);
    const kind = amount ? 'number' : word ? 'word' : kindOf(head, tokens[index + 1]);
    units.push({
      start: head.start,
      end: tokens[end - 1]!.end,
      kind,
      lower,
      capital,
      spaced: head.spaced,
      classes,
      name,
    });
    opens = kind === 'quote' || (kind === 'stop' && lower !== ';') || (opens && kind === 'mark');
    index = end;
  }
  return units;
}

/** `Test-Achats`: a second capital, which no sentence start explains. */
const isHouseName = (tokens: readonly Token[], index: number, end: number, lower: string, lexicon: Lexicon) =>
  end > index + 2 &&
  tokens[index]!.kind === 'word' &&
  tokens[end - 1]!.kind === 'word' &&
  tokens[end - 1]!.capital &&
  !lexicon.classes.has(lower);

const CLASS_OF_PHRASE = { adverb: Class.adverb, document: Class.document, compound: 0 } as const;

/** The phrase of several words, one unit to the grammar, that starts at `index`. */
function fixedPhraseAt(tokens: readonly Token[], index: number, last: number, lexicon: Lexicon) {
  return lexicon.fixedPhrases
    .get(tokens[index]!.lower)
    ?.find(
      ({ words }) => index + words.length <= last && words.every((word, at) => tokens[index + at]!.lower === word),
    );
}

/** `eMarketer`, `iPhone`. */
const isCamelCase = (text: string, { start, end }: Token) => end > start + 2 && isUpper(text.charCodeAt(start + 1));

function anyCapital(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (tokens[index]!.capital) return true;
  return false;
}

/** The que of French, before a vowel too. */
export const isQue = (unit: Unit | undefined) => unit?.lower === 'que' || unit?.lower === "qu'";

/** The indefinite article of French in the singular. */
export const isIndefinite = ({ lower }: Unit) => lower === 'un' || lower === 'une';

/** The bits of a word: its own, those of its last part where it is a compound, or those that its ending tells. */
export function classOf(lower: string, lexicon: Lexicon): number {
  const own = lexicon.classes.get(lower);
  if (own !== undefined) return own;
  const { grammar, peopleEndings } = lexicon.words;
  if (lower.length > 5 && grammar.adverbEndings.some((ending) => lower.endsWith(ending))) return Class.adverb;
  if (lower.length > 5 && peopleEndings.some((ending) => lower.endsWith(ending))) return Class.people;
  if (lower.length > 4 && lower.endsWith('s')) {
    const singular = (lexicon.classes.get(lower.slice(0, -1)) ?? 0) & (Class.people | Class.document);
    if (singular) return singular;
  }
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 0) return 0;
  const part = lexicon.language === 'fr' ? lower.slice(0, lower.indexOf('-')) : lower.slice(hyphen + 1);
  return (lexicon.classes.get(part) ?? 0) & (Class.people | Class.document);
}

function isName(lower: string, classes: number, opens: boolean, lexicon: Lexicon): boolean {
  if (classes & Class.notName) return false;
  // “selon Il Sole 24 Ore”
  if (classes & Class.subjectPronoun) return !opens;
  return !opens || (classes === 0 && !lexicon.functionWords.has(lower) && !lexicon.senses.has(lower));
}

/** The index after the tokens that are written with the one at `index` as one word. Inverted pronouns stay apart. */
function endOfCompound(tokens: readonly Token[], index: number, last: number, lexicon: Lexicon): number {
  let end = index + 1;
  const head = tokens[index]!;
  if (head.kind !== 'word' && head.kind !== 'digits') return end;
  if (head.lower.endsWith("'")) return end;
  while (end < last) {
    const token = tokens[end]!;
    if (token.spaced) break;
    if (token.lower === '.' && isSite(tokens, end, last)) end += 2;
    else if (token.kind === 'word' && tokens[end - 1]!.kind === 'digits' && head.kind === 'word') end++;
    else if (token.kind === 'digits' && tokens[end - 1]!.kind === 'word') end++;
    else if (
      token.kind === 'word' &&
      head.kind === 'digits' &&
      token.lower !== 'x' &&
      end + 1 < last &&
      gluedDigits(tokens, end)
    )
      end++;
    else if (isForm(head, token, lexicon) || isMarkedName(head, token, lexicon)) end++;
    else if (token.lower === '-' && joins(tokens[end + 1], end + 1 < last, lexicon)) end += 2;
    else break;
  }
  return end;
}

/** `Levels.fyi`: words around a full stop without a space. */
function isSite(tokens: readonly Token[], stop: number, last: number): boolean {
  const before = tokens[stop - 1]!;
  const after = tokens[stop + 1];
  if (!after || stop + 1 >= last || after.spaced || after.kind !== 'word' || before.kind !== 'word') return false;
  return before.end - before.start > 1 && after.end - after.start > 1 && !after.capital;
}

/** `13F`: a form that is known by its number and letter. */
const isForm = (head: Token, token: Token, lexicon: Lexicon) =>
  head.kind === 'digits' &&
  token.kind === 'word' &&
  token.end === token.start + 1 &&
  ((lexicon.classes.get(head.lower + token.lower) ?? 0) & Class.document) !== 0;

/** `90-million`: an amount, though a hyphen joins it; `90-day` only describes. */
const isAmount = (lower: string, { words }: Lexicon) =>
  words.magnitudes.includes(lower.slice(lower.lastIndexOf('-') + 1));

/** `Which?`: a mark that belongs to the name of a house. */
const isMarkedName = (head: Token, { lower }: Token, lexicon: Lexicon) =>
  (lower === '?' || lower === '!') && head.capital && lexicon.words.markedNames.includes(head.lower + lower);

/** `9to5Mac`: letters between digits. */
function gluedDigits(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]!;
  return !next.spaced && next.kind === 'digits';
}

function joins(token: Token | undefined, inside: boolean, lexicon: Lexicon): boolean {
  if (!token || !inside || token.spaced || (token.kind !== 'word' && token.kind !== 'digits')) return false;
  if (lexicon.language !== 'fr') return true;
  return (
    token.lower !== 't' && token.lower !== 'on' && !((lexicon.classes.get(token.lower) ?? 0) & Class.invertedPronoun)
  );
}

/** Inside a sentence a full stop only abbreviates, and a comma before a digit is a decimal or grouping mark. */
function kindOf(token: Token, next: Token | undefined): Unit['kind'] {
  if (token.kind === 'digits') return 'number';
  if (token.kind === 'object') return 'object';
  const mark = token.lower;
  if (mark === ',') return next?.kind === 'digits' && !next.spaced && !token.spaced ? 'mark' : 'comma';
  if (QUOTE.test(mark)) return 'quote';
  if (mark === '(' || mark === ')' || mark === '[' || mark === ']') return 'bracket';
  if (mark === ';' || mark === ':' || mark === '!' || mark === '?') return 'stop';
  if (mark === '–' || mark === '—') return 'stop';
  return 'mark';
}
