import type { Forms, Meanings } from '../../language/amount-words.ts';
import type { Language, LanguagePack } from '../../language/types.ts';
import type { Qualifier } from '../types.ts';
import { PhraseTable } from './phrases.ts';
import { UNIT_SYMBOLS } from './unit-symbols.ts';

/** A currency's name: the code, or how to find it out. */
export interface CurrencyName {
  /** ISO 4217 code, `$` for the house's dollar, empty for the currency last spoken of. */
  readonly code: string;
  readonly byCountry: Readonly<Record<string, string>> | null;
  readonly cents: boolean;
}

/** A pack's words about amounts, ready for look-ups. */
export interface Lexicon {
  readonly language: Language;
  readonly decimal: ',' | '.';
  readonly numerals: PhraseTable<number>;
  readonly longTens: ReadonlySet<number>;
  readonly hundred: ReadonlySet<string>;
  readonly bareHundred: boolean;
  readonly bareThousand: ReadonlySet<string>;
  readonly mostHundreds: number;
  readonly articles: ReadonlySet<string>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly borrowedMagnitudes: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly of: ReadonlySet<string>;
  readonly decimalWords: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly vagueBefore: ReadonlySet<string>;
  readonly idioms: PhraseTable<true>;
  /** Words that a number may start with. */
  readonly starts: ReadonlySet<string>;
  /** Words that may stand right after a number word and go on with it: a quick look that spares most uses of `un` and `a`. */
  readonly follows: ReadonlySet<string>;
  readonly currencies: PhraseTable<CurrencyName>;
  readonly closedCents: ReadonlyMap<string, string>;
  readonly countries: PhraseTable<string>;
  readonly notCurrencyAfter: ReadonlySet<string>;
  readonly notCurrencyNear: ReadonlySet<string>;
  readonly moneyNouns: ReadonlySet<string>;
  readonly moneyCues: PhraseTable<true>;
  readonly percent: PhraseTable<'%' | 'pp' | 'bp' | 'point'>;
  readonly shares: PhraseTable<true>;
  readonly indexes: PhraseTable<true>;
  readonly places: PhraseTable<true>;
  readonly times: ReadonlySet<string>;
  readonly fold: ReadonlySet<string>;
  readonly foldWords: ReadonlyMap<string, number>;
  readonly factorAfter: ReadonlySet<string>;
  readonly frequencyAfter: PhraseTable<true>;
  readonly factorBefore: PhraseTable<true>;
  readonly countedActs: ReadonlySet<string>;
  readonly unitNames: PhraseTable<true>;
  readonly unitSymbols: PhraseTable<true>;
  readonly lengths: ReadonlySet<string>;
  readonly durations: PhraseTable<true>;
  readonly otherMeasures: PhraseTable<true>;
  readonly qualifiersBefore: PhraseTable<Qualifier>;
  readonly qualifiersAfter: PhraseTable<Qualifier>;
  readonly determiners: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly rangeNouns: ReadonlySet<string>;
  readonly changeWords: ReadonlySet<string>;
  readonly notNouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly countNouns: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly verbLabels: ReadonlySet<string>;
  readonly partitives: ReadonlySet<string>;
  readonly serialNouns: ReadonlySet<string>;
  readonly yearBefore: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly shortNumbers: ReadonlySet<string>;
  readonly shortNumberNouns: ReadonlySet<string>;
  readonly countedPronouns: ReadonlySet<string>;
  readonly countingVerbs: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly votes: ReadonlySet<string>;
  readonly ownNames: PhraseTable<true>;
  /** Every form of every currency's name, in lower case. */
  readonly currencyForms: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

const lexicons = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack, compiled when it is first asked for and forgotten with the pack. */
export function amountLexicon(pack: LanguagePack): Lexicon {
  let lexicon = lexicons.get(pack);
  if (!lexicon) {
    lexicon = compile(pack);
    lexicons.set(pack, lexicon);
  }
  return lexicon;
}

const formsOf = (forms: Forms) =>
  forms
    .split(/[,\n]/)
    .map((form) => form.trim())
    .filter(Boolean);
const setOf = (forms: Forms): ReadonlySet<string> => new Set(formsOf(forms));
const mapOf = <Value>(meanings: Meanings<Value>): ReadonlyMap<string, Value> =>
  new Map(meanings.flatMap(([value, forms]) => formsOf(forms).map((form): [string, Value] => [form, value])));

function compile(pack: LanguagePack): Lexicon {
  const { language, functionWords } = pack;
  const { numbers, money, measures, settings, counts } = pack.amounts;
  const phrases = (forms: Forms) => table(language, [[true, forms]]) as PhraseTable<true>;
  const numerals = table(language, numbers.numerals);
  const hundred = setOf(numbers.hundred);
  const articles = setOf(numbers.articles);
  const half = setOf(numbers.half);
  const foldWords = mapOf(measures.foldWords);
  const magnitudes = mapOf(numbers.magnitudes);
  const bareThousand = setOf(numbers.bareThousand);
  const collectives = mapOf(numbers.collectives);
  const fractions = mapOf(numbers.fractions);
  const and = setOf(numbers.and);
  const to = setOf(settings.to);
  const or = setOf(settings.or);
  const currencies = currencyNames(pack);
  const percent = table(language, measures.percent);
  const times = setOf(measures.times);
  const unitNames = phrases(measures.unitNames);
  return {
    language,
    decimal: numbers.decimal,
    numerals,
    longTens: new Set(numbers.longTens),
    hundred,
    bareHundred: numbers.bareHundred,
    bareThousand,
    mostHundreds: numbers.mostHundreds,
    articles,
    collectives,
    magnitudes,
    borrowedMagnitudes: mapOf(numbers.borrowedMagnitudes),
    and,
    half,
    fractions,
    of: setOf(numbers.of),
    decimalWords: setOf(numbers.decimalWords),
    ordinalEndings: setOf(numbers.ordinalEndings),
    vagueBefore: setOf(numbers.vagueBefore),
    idioms: phrases(numbers.idioms),
    starts: new Set([
      ...numerals.heads(),
      ...articles,
      ...half,
      ...foldWords.keys(),
      ...(numbers.bareHundred ? hundred : []),
      ...bareThousand,
    ]),
    follows: new Set([
      ...numerals.heads(),
      ...hundred,
      ...articles,
      ...half,
      ...collectives.keys(),
      ...magnitudes.keys(),
      ...fractions.keys(),
      ...and,
      ...to,
      ...or,
      ...setOf(numbers.of),
      ...setOf(numbers.decimalWords),
      ...currencies.heads(),
      ...percent.heads(),
      ...times,
      ...setOf(measures.fold),
      ...unitNames.heads(),
    ]),
    currencies,
    closedCents: mapOf(money.closedCents),
    countries: table(language, money.countries),
    notCurrencyAfter: setOf(money.notAfter),
    notCurrencyNear: setOf(money.notNear),
    moneyNouns: setOf(money.nouns),
    moneyCues: phrases(money.cues),
    percent,
    shares: phrases(measures.shares),
    indexes: phrases(measures.indexes),
    places: phrases(measures.places),
    times,
    fold: setOf(measures.fold),
    foldWords,
    factorAfter: setOf(measures.factorAfter),
    frequencyAfter: phrases(measures.frequencyAfter),
    factorBefore: phrases(measures.factorBefore),
    countedActs: setOf(measures.countedActs),
    unitNames,
    unitSymbols: symbols(language, [...UNIT_SYMBOLS, ...formsOf(measures.unitSymbols)]),
    lengths: setOf(measures.lengths),
    durations: phrases(measures.durations),
    otherMeasures: phrases(measures.otherMeasures),
    qualifiersBefore: table(language, settings.qualifiersBefore, 'backward'),
    qualifiersAfter: table(language, settings.qualifiersAfter),
    determiners: setOf(settings.determiners),
    adverbs: setOf(settings.adverbs),
    between: setOf(settings.between),
    to,
    or,
    rangeNouns: setOf(settings.rangeNouns),
    changeWords: setOf(settings.changeWords),
    notNouns: setOf(counts.notNouns),
    adjectives: setOf(counts.adjectives),
    countNouns: setOf(counts.countNouns),
    labels: setOf(counts.labels),
    verbLabels: setOf(counts.verbLabels),
    partitives: setOf(counts.partitives),
    serialNouns: setOf(counts.serialNouns),
    yearBefore: setOf(counts.yearBefore),
    months: setOf(counts.months),
    streets: setOf(counts.streets),
    phones: setOf(counts.phones),
    shortNumbers: setOf(counts.shortNumbers),
    shortNumberNouns: setOf(counts.shortNumberNouns),
    countedPronouns: setOf(counts.countedPronouns),
    countingVerbs: setOf(counts.countingVerbs),
    placePrepositions: setOf(counts.placePrepositions),
    votes: setOf(counts.votes),
    ownNames: phrases(counts.names),
    currencyForms: new Set(money.names.flatMap(([, forms]) => formsOf(forms))),
    functionWords,
  };
}

function table<Value>(
  language: Language,
  meanings: Meanings<Value>,
  direction: 'forward' | 'backward' = 'forward',
): PhraseTable<Value> {
  const result = new PhraseTable<Value>(direction);
  for (const [value, forms] of meanings) for (const form of formsOf(forms)) result.add(form, value, language);
  return result;
}

function symbols(language: Language, forms: readonly string[]): PhraseTable<true> {
  const result = new PhraseTable<true>('forward', true);
  for (const form of forms) result.add(form, true, language);
  return result;
}

function currencyNames({ language, amounts: { money } }: LanguagePack): PhraseTable<CurrencyName> {
  const result = new PhraseTable<CurrencyName>();
  const add = (forms: Forms, name: CurrencyName) => {
    for (const form of formsOf(forms)) result.add(form, name, language);
  };
  for (const [code, forms] of money.names) add(forms, { code, byCountry: null, cents: false });
  for (const { code, forms, byCountry } of money.shared) add(forms, { code, byCountry, cents: false });
  for (const [code, forms] of money.cents) add(forms, { code, byCountry: null, cents: true });
  return result;
}
