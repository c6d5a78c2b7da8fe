import type { Element, ElementContent, Nodes } from 'hast';

const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table blockquote center section article figure img hr pre'.split(' '),
);

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const INSIDE: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot', 'tr']);

/** True for a table that only places its content on the page, as mails do; a table of data has rows and columns of plain text. */
export function isLayoutTable(table: Element): boolean {
  if (table.properties.role === 'presentation') return true;
  const rows = rowsOf(table);
  if (rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === 'th'))) return false;
  let columns = 0;
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells.some(holdsBlock)) return true;
    columns = Math.max(columns, cells.length);
  }
  return rows.length < 2 || columns < 2;
}

/** What stands in a table, in order: a block for its caption and one for each cell. */
export function unwrapTable(table: Element): Element[] {
  const blocks: Element[] = [];
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (INSIDE.has(child.tagName)) blocks.push(...unwrapTable(child));
    else blocks.push({ type: 'element', tagName: 'div', properties: {}, children: child.children });
  }
  return blocks;
}

/** A table of data as Markdown can have it: its caption as a paragraph before it, and in its cells lines for blocks. */
export function dataTable(table: Element): Element[] {
  const captions = table.children.filter((child): child is Element => isElement(child) && child.tagName === 'caption');
  const rest = table.children.filter((child) => !captions.includes(child as Element));
  for (const cell of rowsOf(table).flatMap(cellsOf)) cell.children = inLines(cell.children);
  const before = captions.map(({ children }): Element => ({ type: 'element', tagName: 'p', properties: {}, children }));
  return [...before, { ...table, children: rest }];
}

/** Content without its blocks, whose text stands in lines of its own. */
export function inLines(children: readonly ElementContent[]): ElementContent[] {
  const lineBreak: Element = { type: 'element', tagName: 'br', properties: {}, children: [] };
  return children.flatMap((child) => {
    if (!isElement(child)) return [child];
    const content = inLines(child.children);
    return BLOCKS.has(child.tagName) ? [lineBreak, ...content, lineBreak] : [{ ...child, children: content }];
  });
}

function rowsOf(table: Element): Element[] {
  return table.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : INSIDE.has(child.tagName) ? rowsOf(child) : []));
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => isElement(child) && CELLS.has(child.tagName));
}

function holdsBlock({ children }: Element): boolean {
  return children.some((child) => isElement(child) && (BLOCKS.has(child.tagName) || holdsBlock(child)));
}

function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}
