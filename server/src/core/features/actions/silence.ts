import type { Language } from '../../language/types.ts';
import { PagedList } from '../../parse/paged-list.ts';
import { positionAt } from '../../parse/positions.ts';
import { lineBreakOf } from '../line-break.ts';
import type { Action, ActionContext, ActionEdit } from './types.ts';

const TEXTS: Readonly<Record<Language, { here(rule: string): string; file(rule: string): string }>> = {
  en: { here: (rule) => `Silence ${rule} here`, file: (rule) => `Silence ${rule} in this file` },
  fr: { here: (rule) => `Taire ${rule} ici`, file: (rule) => `Taire ${rule} dans ce fichier` },
};

/** Comments that silence the rule of a finding. What the engine itself reports cannot be silenced. */
export function silenceActions({ document, finding, locale }: ActionContext): Action[] {
  const { rule } = finding;
  if (/^briefing\/(?:config|front-matter|unread|unused-directive)$/.test(rule)) return [];
  const texts = TEXTS[locale];
  const here = silenceHere(finding);
  return [
    ...(here ? [{ id: 'silence-here', title: texts.here(rule), edits: () => ({ document: [here] }) }] : []),
    { id: 'silence-file', title: texts.file(rule), edits: () => ({ document: [silenceFile({ document, finding })] }) },
  ];
}

/**
 * A comment on the line before; in the middle of a block, where a line of its own would cut it in two, at the end of the line before.
 * Null where a comment would be read as something else: in code, in a table, in front matter.
 */
function silenceHere({ location, rule }: ActionContext['finding']): ActionEdit | null {
  const { chunk, start } = location;
  const block = chunk.blocks.find((each) => start >= each.start && start <= each.end);
  if (!block || ['code', 'table', 'yaml', 'html'].includes(block.node.type)) return null;
  const comment = `<!-- briefing-disable-next-line ${rule} -->`;
  const line = start - positionAt(PagedList.of([chunk]), chunk.start + start).character;
  const eol = lineBreakOf(chunk.text);
  if (line <= block.start) {
    const at = chunk.start + line;
    return { start: at, end: at, text: `${comment}${eol}` };
  }
  const at = chunk.start + chunk.text.slice(0, line).replace(/(?:\r\n|\r|\n)$/, '').length;
  return { start: at, end: at, text: ` ${comment}` };
}

/** A comment under the front matter, or at the head of the text. */
function silenceFile({ document, finding }: Pick<ActionContext, 'document' | 'finding'>): ActionEdit {
  const comment = `<!-- briefing-disable-file ${finding.rule} -->`;
  const { chunks, frontMatter } = document.source;
  const first = chunks.at(0);
  const eol = lineBreakOf(first?.text ?? '');
  const head = frontMatter?.location.chunk ?? (first?.text === '\uFEFF' ? first : null);
  if (!head) return { start: 0, end: 0, text: `${comment}${eol}${eol}` };
  const at = head.start + head.text.length;
  const gap = /[\r\n]$/.test(head.text) || head.text === '\uFEFF' ? '' : eol;
  return { start: at, end: at, text: `${gap}${comment}${eol}${eol}` };
}
