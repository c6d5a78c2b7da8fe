import type { Briefing } from './briefing.ts';
import type { Anchor, Places } from './line-map.ts';

/** Measures where the blocks of a briefing stand on the page, as far as it is asked. */
export function placesIn(briefing: Briefing): Places {
  const { body } = briefing;
  const topOf = (index: number) => body[index]!.element.getBoundingClientRect().top + window.scrollY;
  return {
    count: body.length,
    lineOf: (index) => briefing.lineOf(index),
    topOf,
    anchorsOf(index) {
      const { element, content } = body[index]!;
      const line = briefing.lineOf(index);
      const anchors: Anchor[] = [{ line, top: topOf(index) }];
      for (const inner of element.querySelectorAll<HTMLElement>('[data-line]')) {
        anchors.push({
          line: line + Number(inner.dataset.line),
          top: inner.getBoundingClientRect().top + window.scrollY,
        });
      }
      anchors.push({
        line: line + content.lineCount,
        top: element.getBoundingClientRect().bottom + window.scrollY,
      });
      return anchors;
    },
    end: { line: briefing.endLine + 1, top: document.documentElement.scrollHeight },
  };
}

/** The element that shows a line of the source: the innermost that starts on it or before, in the last block that does. */
export function elementAtLine(line: number, briefing: Briefing): HTMLElement | null {
  let found = -1;
  for (let index = 0; index < briefing.body.length && briefing.lineOf(index) <= line; index++) found = index;
  const block = briefing.body[found];
  if (!block || line >= briefing.lineOf(found) + block.content.lineCount) return null;
  const inner = [...block.element.querySelectorAll<HTMLElement>('[data-line]')];
  const within = inner.filter(({ dataset }) => briefing.lineOf(found) + Number(dataset.line) <= line);
  return within.at(-1) ?? block.element;
}
