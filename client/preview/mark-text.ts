import type { BlockMark } from '../../server/src/lsp/protocol.ts';
import { type BlockClusters, type Cluster, kindOf } from './clusters.ts';
import { element } from './elements.ts';
import { filled, words } from './host.ts';

/** What can be focused by itself, and so cannot hold a mark that can. */
const FOCUSABLE = 'a[href], summary, button';

/** The index of a cluster that stands for all of the block. */
export const WHOLE = -1;

/** Puts marks around the text that they stand on. `block` is a block that nobody sees yet. */
export function markText(block: HTMLElement, { inText, onBlock }: BlockClusters): void {
  if (inText.length > 0) wrap(block, inText);
  if (onBlock.length > 0) block.prepend(badge(onBlock));
}

function wrap(block: HTMLElement, clusters: readonly Cluster[]): void {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const begun = new Set<Cluster>();
  let at = 0;
  let index = 0;
  for (const text of texts) {
    const end = at + text.data.length;
    let rest = text;
    let restStart = at;
    for (; index < clusters.length && clusters[index]!.start < end; index++) {
      const cluster = clusters[index]!;
      const from = Math.max(cluster.start, restStart);
      const to = Math.min(cluster.end, end);
      const marked = from > restStart ? rest.splitText(from - restStart) : rest;
      rest = to < end ? marked.splitText(to - from) : marked;
      restStart = to;
      surround(marked, cluster, index, !begun.has(cluster));
      begun.add(cluster);
      if (cluster.end > end) break;
    }
    at = end;
  }
}

function surround(text: Text, { marks }: Cluster, index: number, first: boolean): void {
  // Blanks between the elements of a list or a table are nobody's text.
  if (text.data.trim() === '') return;
  const mark = element('span', { class: `mark ${kindOf(marks)}`, 'data-mark': String(index) });
  if (first && !text.parentElement?.closest(FOCUSABLE)) {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'button');
  }
  text.replaceWith(mark);
  mark.append(text);
}

function badge(marks: readonly BlockMark[]): HTMLElement {
  const label = filled(words.remarks, marks.length);
  const attributes = {
    class: `badge ${kindOf(marks)}`,
    type: 'button',
    'aria-label': label,
    'data-mark': String(WHOLE),
  };
  return element('button', attributes);
}
