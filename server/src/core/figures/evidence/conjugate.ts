import type { VerbParadigm, Words } from '../../language/verb-words.ts';

/** `base`: an infinitive that looks like a finite form (English); `infinitive`: one that does not (French). */
export type Form = 'finite' | 'base' | 'infinitive' | 'participle' | 'gerund';

/** How one form of a verb is written, in each way it may be. */
export interface Inflected {
  readonly form: Form;
  readonly texts: Words;
}

/**
 * The third-person and unchanging forms of a verb after the first paradigm whose ending fits it; empty where none does. One text
 * comes once for each form it is (English `reported`: finite and participle).
 */
export function conjugate(lemma: string, paradigms: readonly VerbParadigm[]): Inflected[] {
  const paradigm = paradigmsFor(lemma, paradigms).find(({ ending }) => lemma.endsWith(ending));
  if (!paradigm) return [];
  const { ending, finite, base, participle, gerund } = paradigm;
  const stem = lemma.slice(0, lemma.length - ending.length);
  const inflected = (form: Form, endings: Words): Inflected => ({ form, texts: endings.map((each) => stem + each) });
  return [
    inflected('finite', finite),
    base ? inflected('base', base) : inflected('infinitive', [ending]),
    inflected('participle', participle),
    inflected('gerund', gerund),
  ];
}

const byLastLetter = new WeakMap<readonly VerbParadigm[], Map<string, readonly VerbParadigm[]>>();

/** Those paradigms that may fit a verb, in their order: a start has hundreds of verbs to look them up for. */
function paradigmsFor(lemma: string, paradigms: readonly VerbParadigm[]): readonly VerbParadigm[] {
  let ofLetter = byLastLetter.get(paradigms);
  if (!ofLetter) {
    ofLetter = new Map();
    byLastLetter.set(paradigms, ofLetter);
  }
  const letter = lemma.slice(-1);
  let found = ofLetter.get(letter);
  if (!found) {
    found = paradigms.filter(({ ending }) => ending === '' || ending.endsWith(letter));
    ofLetter.set(letter, found);
  }
  return found;
}
