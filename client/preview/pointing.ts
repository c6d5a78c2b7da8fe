import { tell } from './host.ts';
import { WHOLE } from './mark-text.ts';
import { blockAround } from './note.ts';

/** Follows links as far as they may lead, and takes the reader to the source of what is pointed at. */
export function installPointing(): void {
  // Before VS Code's own listener, which would open addresses that we do not.
  document.addEventListener('click', onClick, true);
  document.addEventListener('auxclick', onClick, true);
  document.addEventListener('dblclick', onDoubleClick);
  document.addEventListener('keydown', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('span[data-mark]') : null;
    if (!mark || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    openMark(mark);
  });
}

function onClick(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a[href]');
  if (link) {
    event.preventDefault();
    event.stopPropagation();
    follow(link.getAttribute('href')!);
    return;
  }
  const mark = event.target.closest('[data-mark]');
  if (mark && event.type === 'click' && (window.getSelection()?.isCollapsed ?? true)) openMark(mark);
}

/** Where a link leads: inside the page at once, elsewhere by the extension, which decides. */
export function follow(href: string): void {
  if (!href.startsWith('#')) return void tell({ type: 'link', href });
  const target = document.getElementById(href.slice(1));
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

function openMark(mark: Element): void {
  const block = blockAround(mark);
  if (!block) return;
  const index = Number(mark.getAttribute('data-mark'));
  const start = index === WHOLE ? block.clusters.onBlock[0]?.start : block.clusters.inText[index]?.start;
  tell({ type: 'open', key: block.key, offset: start ?? 0 });
}

function onDoubleClick(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.target.closest('a[href], [data-mark], .strip')) return;
  const block = blockAround(event.target);
  if (!block) return;
  const selected = window.getSelection();
  const range = selected && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
  const inside = range && block.element.contains(range.startContainer);
  tell({ type: 'open', key: block.key, offset: inside ? textBefore(block.element, range) : 0 });
}

/** How much text of a block stands before a range. */
function textBefore(block: Element, range: Range): number {
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}
