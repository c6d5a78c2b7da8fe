import type { VerbParadigm, Words } from '../../language/verb-words.ts';

/** `base`: an infinitive that looks like a finite form (English); `infinitive`: one that does not (French). */
export type Form = 'finite' | 'base' | 'infinitive' | 'participle' | 'gerund';

/** A form of a verb as it is written. */
export interface Inflected {
  readonly text: string;
  readonly form: Form;
}

/**
 * The third-person and unchanging forms of a verb after the first paradigm whose ending fits it; empty where none does. One text
 * comes once for each form it is (English `reported`: finite and participle).
 */
export function conjugate(lemma: string, paradigms: readonly VerbParadigm[]): Inflected[] {
  const paradigm = paradigms.find(({ ending }) => lemma.endsWith(ending));
  if (!paradigm) return [];
  const stem = lemma.slice(0, lemma.length - paradigm.ending.length);
  const forms: Inflected[] = [];
  const add = (endings: Words, form: Form) => {
    for (const ending of endings) forms.push({ text: stem + ending, form });
  };
  add(paradigm.finite, 'finite');
  if (paradigm.base) add(paradigm.base, 'base');
  else add([paradigm.ending], 'infinitive');
  add(paradigm.participle, 'participle');
  add(paradigm.gerund, 'gerund');
  return forms;
}
