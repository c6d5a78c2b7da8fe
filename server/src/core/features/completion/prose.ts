import type { BriefingDocument } from '../../document.ts';
import { packFor } from '../../language/index.ts';
import type { Language } from '../../language/types.ts';
import { BODY_ROLES } from '../../model/types.ts';
import { spanOfFigure } from '../figure-at.ts';
import { stateOf } from '../figures-of.ts';
import { placeholderSnippet, plainSnippet } from '../snippet.ts';
import { partSpan } from '../spans.ts';
import { sourcesNamedIn } from '../story-sources.ts';
import type { CursorPlace } from './line.ts';
import type { Completion } from './types.ts';

/** Phrases that name a source; `@` stands for it. The first is offered with each source that the story names. */
const PHRASES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['selon @', 'd’après @', 'à en croire @', 'indique @', 'précise @', 'a annoncé @', 'révèle @'],
  en: ['according to @', 'said @', 'citing @', 'per @', '@ said', '@ reported', '@ told reporters'],
};

/** What may follow a number: first as it stands, then after a magnitude. */
const CURRENCIES: Readonly<
  Record<Language, { readonly plain: readonly string[]; readonly scaled: readonly string[] }>
> = {
  fr: {
    plain: [
      'euros',
      'dollars',
      'millions d’euros',
      'milliards d’euros',
      'millions de dollars',
      'milliards de dollars',
      'livres sterling',
      'francs suisses',
      'yuans',
      'yens',
    ],
    scaled: ['d’euros', 'de dollars', 'de livres sterling', 'de francs suisses', 'de yuans', 'de yens'],
  },
  en: {
    plain: [
      'million',
      'billion',
      'trillion',
      'euros',
      'dollars',
      'pounds',
      'million euros',
      'billion euros',
      'Swiss francs',
      'yuan',
      'yen',
    ],
    scaled: ['euros', 'dollars', 'pounds', 'Swiss francs', 'yuan', 'yen'],
  },
};

const AFTER_NUMBER: Readonly<Record<Language, RegExp>> = {
  fr: /\d[ \u00a0\u202f](?<scale>(?:million|milliard|mille)s?[ \u00a0\u202f])?(?<word>[\p{L}’]*)$/iu,
  en: /\d[ \u00a0](?<scale>(?:thousand|million|billion|trillion)[ \u00a0])?(?<word>\p{L}*)$/iu,
};

/** What asks for a source's name right after it. */
const SOURCE_WANTED: Readonly<Record<Language, RegExp>> = {
  fr: /(?:^|[^\p{L}])(?:selon|d[’']après|à en croire)[ \u00a0](?<name>[\p{L}\p{N}’' -]{0,24})$/iu,
  en: /(?:^|[^\p{L}])(?:according to|citing|per)[ \u00a0](?<name>[\p{L}\p{N}’' -]{0,24})$/iu,
};

/**
 * In body prose: currencies after a number, the sources that the story names after words that want one, and after a comma who says so; where nobody asked (`automatic`), that only if a figure of the
 * part still wants a source. Null elsewhere.
 */
export function inProse(document: BriefingDocument, place: CursorPlace, automatic: boolean): Completion[] | null {
  const language = packFor(document.lang)?.language;
  if (!language || !place.part || !BODY_ROLES.has(place.part.role)) return null;
  const number = AFTER_NUMBER[language].exec(place.before);
  if (number) {
    const { scale, word } = number.groups!;
    const span = { start: place.offset - word!.length, end: place.offset };
    const words = CURRENCIES[language][scale ? 'scaled' : 'plain'];
    return words.map((label) => ({ ...span, label, kind: 'currency', text: label }));
  }
  const wanted = SOURCE_WANTED[language].exec(place.before);
  if (wanted) {
    const name = wanted.groups!.name!;
    const span = { start: place.offset - name.length, end: place.offset };
    // What is being written here is taken for a source as well.
    const others = sourcesNamedIn(document, place.story, language).filter((label) => label !== name.trim());
    return others.map((label) => ({ ...span, label, kind: 'phrase', text: label }));
  }
  const incise = /[,(–][ \u00a0](?<words>[\p{L}’' ]{0,24})$/u.exec(place.before);
  if (!incise) return null;
  if (automatic && !wantsSource(document, place)) return [];
  const span = { start: place.offset - incise.groups!.words!.length, end: place.offset };
  const [first] = PHRASES[language];
  const named = sourcesNamedIn(document, place.story, language).map((name): Completion => {
    const text = first!.replace('@', () => name);
    return { ...span, label: text, kind: 'phrase', text };
  });
  const open = PHRASES[language].map(
    (phrase): Completion => ({
      ...span,
      label: phrase.replace('@', '…'),
      kind: 'phrase',
      text: phrase.replace('@', ''),
      snippet: plainSnippet(phrase).replace('@', () => placeholderSnippet(1, 'source')),
    }),
  );
  return [...named, ...open];
}

function wantsSource(document: BriefingDocument, { part, offset }: CursorPlace): boolean {
  const span = part && partSpan(part);
  return document.figures().some((each) => {
    const { start } = spanOfFigure(each);
    return span !== null && start >= span.start && start < offset && stateOf(each) === 'unsourced';
  });
}
