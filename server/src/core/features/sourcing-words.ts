import type { StoryFigure } from '../document.ts';
import { sentencesIn } from '../figures/sentences.ts';
import { packFor } from '../language/index.ts';

/**
 * The words that source a figure, as they are shown to somebody who checks it: where a sentence carries on the source of the one before,
 * that one, since the word that shows it (“would”, “also”) names nobody. Null where nothing sources it.
 *
 * @param lang of the document, BCP 47
 */
export function sourcingWords({ figure }: StoryFigure, lang: string): string | null {
  const { evidence, passage, amount } = figure;
  const pack = packFor(lang);
  if (evidence?.type !== 'carried' || !pack) return evidence?.text ?? null;
  const sentences = sentencesIn(passage, pack);
  const own = sentences.findIndex(({ start, end }) => amount.start >= start && amount.start < end);
  const before = sentences[own - 1];
  return before ? passage.text.slice(before.start, before.end) : evidence.text;
}
