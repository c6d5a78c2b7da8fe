import { declaredSource } from '../../model/comments.ts';
import { locate } from '../../model/locate.ts';
import type { Passage } from '../../model/types.ts';
import type { Definitions, Span } from '../../parse/types.ts';
import { defineRule } from '../define.ts';

/** A footnote call in text that Markdown left as it is, since nothing defines its label. */
const CALL = /\[\^([^\]\s[]+)\]/g;

export const danglingSource = defineRule({
  id: 'figures/dangling-source',
  scope: 'block',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      footnote: 'Footnote “{label}” has no text: write its definition, `[^{label}]: …`.',
      comment: 'This source comment is empty: say where the figures come from.',
    },
    fr: {
      footnote: 'La note « {label} » n’a pas de texte : écrivez sa définition, `[^{label}]: …`.',
      comment: 'Ce commentaire source est vide : dites d’où viennent les chiffres.',
    },
  },
  docs: {
    en: {
      title: 'A source that is promised is there',
      what: 'Reports a footnote reference whose definition is missing or empty, and a `<!-- source: -->` comment that names nothing.',
      why: 'It looks like a source and is none: the figure beside it passes for checked.',
      remedy: 'Write the footnote’s definition or the source’s name, or take the mark out.',
    },
    fr: {
      title: 'Une source annoncée existe',
      what: 'Signale un appel de note dont la définition manque ou est vide, et un commentaire `<!-- source: -->` qui ne nomme rien.',
      why: 'Cela ressemble à une source et n’en est pas une : le chiffre voisin passe pour vérifié.',
      remedy: 'Écrivez la définition de la note ou le nom de la source, ou retirez la marque.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'The lease costs $14 million a year.⟦[^lease]⟧' },
      { lang: 'en', text: 'The lease costs $14 million a year. ⟦<!-- source: -->⟧' },
      { lang: 'fr', text: 'Le bail coûte 14 millions d’euros par an⟦[^bail]⟧.' },
      { lang: 'fr', text: 'Le bail coûte 14 millions d’euros par an.\n\n⟦<!-- source : -->⟧' },
    ],
    good: [
      { lang: 'en', text: 'The lease costs $14 million a year.[^lease]\n\n[^lease]: Annual report, page 31.' },
      { lang: 'en', text: 'Write `[^1]` for a footnote, or `<!-- source: -->`.' },
      { lang: 'fr', text: 'Le bail coûte 14 millions d’euros. <!-- source: rapport annuel, p. 31 -->' },
      { lang: 'fr', text: 'Le bail coûte 14 millions d’euros[^b].\n\n[^b]: Rapport annuel.' },
    ],
  },
  check({ part, block, definitions, report }) {
    for (const { value, location } of part.comments) {
      if (declaredSource(value) === '') report({ ...location, messageId: 'comment' });
    }
    for (const passage of part.passages) {
      for (const { label, start, end } of danglingCalls(passage, definitions)) {
        report({ chunk: block.chunk, start, end, messageId: 'footnote', data: { label } });
      }
    }
  },
});

/** Calls without a definition, and calls whose definition is empty. Spans are in the chunk. */
function danglingCalls(passage: Passage, definitions: Definitions): (Span & { label: string })[] {
  const calls: (Span & { label: string })[] = [];
  if (passage.text.includes('[^')) {
    for (const match of passage.text.matchAll(CALL)) {
      calls.push({ label: match[1]!, ...locate(passage, match.index, match.index + match[0].length) });
    }
  }
  for (const mark of passage.marks) {
    if (mark.type !== 'footnote' || definitions.hasFootnote(mark.label)) continue;
    calls.push({
      label: mark.label,
      start: passage.toSource(mark.start, 'before'),
      end: passage.toSource(mark.end, 'after'),
    });
  }
  return calls;
}
