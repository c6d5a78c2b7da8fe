import type { BriefingDocument } from '../../document.ts';
import { packFor } from '../../language/index.ts';
import type { Language } from '../../language/types.ts';
import { allRules } from '../../rules/registry.ts';
import { placeholderSnippet, plainSnippet } from '../snippet.ts';
import { sourcesNamedIn } from '../story-sources.ts';
import type { CursorPlace } from './line.ts';
import type { Completion } from './types.ts';

const DIRECTIVES = ['briefing-disable-next-line', 'briefing-disable', 'briefing-enable', 'briefing-disable-file'];

/** In a comment: what may be silenced, the words that silence, and sources. Null outside comments. */
export function inComment(document: BriefingDocument, place: CursorPlace, locale: Language): Completion[] | null {
  const open = place.before.lastIndexOf('<!--');
  if (open < 0 || place.before.indexOf('-->', open) >= 0) return null;
  const written = place.before.slice(open + 4);
  const word = /[^\s,]*$/.exec(written)![0];
  const span = { start: place.offset - word.length, end: place.offset };
  if (/^\s*briefing-[a-z-]+\s/.test(written)) return /\s--\s/.test(written) ? [] : ruleNames(span, locale);
  const source = /^\s*source[ \u00a0\u202f]?:\s*(?<name>.*)$/.exec(written);
  if (source) {
    const from = { start: place.offset - source.groups!.name!.length, end: place.offset };
    return sourceNames(document, place).map((name) => ({ ...from, label: name, kind: 'phrase', text: name }));
  }
  if (!/^\s*\S*$/.test(written)) return [];
  const close = /^\s*-->/.test(place.after) ? '' : ' -->';
  return [
    ...DIRECTIVES.map((name): Completion => ({ ...span, label: name, kind: 'directive', text: `${name} ` })),
    {
      ...span,
      label: 'source:',
      kind: 'directive',
      text: `source: ${close}`,
      snippet: `source: ${placeholderSnippet(1, 'source')}${plainSnippet(close)}`,
    },
  ];
}

function ruleNames(span: Pick<Completion, 'start' | 'end'>, locale: Language): Completion[] {
  const groups = new Set(allRules.map(({ id }) => `${id.slice(0, id.indexOf('/'))}/*`));
  return [
    ...allRules.map(
      ({ id, docs }): Completion => ({
        ...span,
        label: id,
        kind: 'rule',
        text: id,
        detail: docs[locale].title,
        documentation: docs[locale].what,
      }),
    ),
    ...[...groups].map((group): Completion => ({ ...span, label: group, kind: 'rule', text: group })),
  ];
}

function sourceNames(document: BriefingDocument, { story }: CursorPlace): string[] {
  const pack = packFor(document.lang);
  return pack ? sourcesNamedIn(document, story, pack.language) : [];
}
