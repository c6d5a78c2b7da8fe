import type { Template, TemplatePartName } from '../config/types.ts';
import type { PartLabel } from './types.ts';

type LabelledPart = PartLabel['part'];

/** The labels of a template, compiled once for matching. */
export interface LabelMatcher {
  /**
   * The label that opens a paragraph's text, whatever its letter case, its apostrophes and the space before its colon. Without a colon
   * only a further-reading label that is the whole text matches, or any label where `heading` says that the text is a heading.
   * Null where none does.
   */
  match(text: string, heading?: boolean): PartLabel | null;
  /** How the house writes the label of a part in a language; null where the template names none. */
  canonical(part: LabelledPart, language: string): string | null;
}

const LABELLED: readonly LabelledPart[] = ['teaser', 'further-reading', 'credits'];
const COLON = /^[ \u00a0\u202f]?:[ \u00a0\u202f]?\s*/;

const fold = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[\u00a0\u202f]/g, ' ');

/** Compiles the labels of every language of a template. */
export function compileLabels(template: Template): LabelMatcher {
  const spellings: { part: LabelledPart; canonical: string; folded: string }[] = [];
  for (const part of LABELLED) {
    for (const labels of Object.values(labelsOf(template, part))) {
      for (const canonical of labels) spellings.push({ part, canonical, folded: fold(canonical) });
    }
  }
  spellings.sort((a, b) => b.folded.length - a.folded.length);
  const longest = spellings[0]?.folded.length ?? 0;

  return {
    match(text, heading = false) {
      const head = fold(text.slice(0, longest));
      for (const { part, canonical, folded } of spellings) {
        if (!head.startsWith(folded)) continue;
        const end = folded.length;
        const colon = COLON.exec(text.slice(end, end + 16));
        if (colon)
          return { part, canonical, start: 0, end: end + colon[0].trimEnd().length, bodyStart: end + colon[0].length };
        const alone = text.slice(end).trim() === '';
        if (alone && (part === 'further-reading' || heading))
          return { part, canonical, start: 0, end, bodyStart: text.length };
      }
      return null;
    },
    canonical: (part, language) => labelsOf(template, part)[language]?.[0] ?? null,
  };
}

function labelsOf(template: Template, name: TemplatePartName): Readonly<Record<string, readonly string[]>> {
  return template.parts.find((part) => part.part === name)?.labels ?? {};
}
