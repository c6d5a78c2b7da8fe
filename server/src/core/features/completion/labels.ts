import type { BriefingDocument } from '../../document.ts';
import type { Language } from '../../language/types.ts';
import { placeholderSnippet, plainSnippet } from '../snippet.ts';
import type { CursorPlace } from './line.ts';
import type { Completion } from './types.ts';

const TEXTS: Readonly<Record<Language, { label: string; text: string; title: string; source: string; runIn: string }>> =
  {
    en: { label: 'Label', text: 'text', title: 'title', source: 'credit', runIn: 'Run-in label' },
    fr: { label: 'Libellé', text: 'texte', title: 'titre', source: 'crédit', runIn: 'Intertitre' },
  };

/** At the start of a line: the labels of the template in the briefing's language, and a run-in label. */
export function atLineStart(document: BriefingDocument, place: CursorPlace, locale: Language): Completion[] {
  if (!/^[\p{L}*][\p{L} *’']*$|^$/u.test(place.before) || place.after.trim() !== '') return [];
  const { language, template } = document.house;
  const texts = TEXTS[locale];
  const span = { start: place.offset - place.before.length, end: place.offset };
  const before = place.story === null;
  const labels = template.parts.flatMap(({ part, labels }): Completion[] => {
    const label = labels?.[language]?.[0];
    const rest = RESTS[part]?.(texts);
    if (label === undefined || !rest || (part === 'teaser') !== before) return [];
    return [
      {
        ...span,
        label: `${label}:`,
        kind: 'label',
        text: `${label}:${rest.text}`,
        snippet: `${plainSnippet(label)}:${rest.snippet}`,
      },
    ];
  });
  if (before) return labels;
  const section: Completion = {
    ...span,
    label: `**${texts.label}** –`,
    kind: 'label',
    text: `**${texts.label}** – `,
    snippet: `**${placeholderSnippet(1, texts.label)}** – ${placeholderSnippet(2, texts.text)}`,
    detail: texts.runIn,
  };
  return [...labels, section];
}

type Rest = (texts: (typeof TEXTS)['en']) => { readonly text: string; readonly snippet: string };

/** What follows the label of a part. */
const RESTS: Readonly<Partial<Record<string, Rest>>> = {
  teaser: () => ({ text: ' ', snippet: ' ' }),
  'further-reading': ({ title }) => ({
    text: '\n\n- ',
    snippet: `\n\n- [${placeholderSnippet(1, title)}](${placeholderSnippet(2, 'https://')})`,
  }),
  credits: ({ source }) => ({ text: ' ', snippet: ` ${placeholderSnippet(1, source)}` }),
};
