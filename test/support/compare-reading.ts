import type { RootContent } from 'mdast';
import { SourceDocument } from '../../server/src/core/parse/document.ts';
import { moveBy, wholeTree } from './whole-parse.ts';

/** The trees of a document's chunks, their positions moved to the document, as text. The document stays as it is. */
export function readingOf(document: SourceDocument): string {
  const written = [...document.chunks].flatMap(({ blocks, start, line }) =>
    blocks.map(({ node }) => {
      moveBy(node, start, line);
      const text = JSON.stringify(node);
      moveBy(node, -start, -line);
      return text;
    }),
  );
  return `[${written.join(',')}]`;
}

/** What remark makes of a whole text, as text. It leaves out a byte order mark at the start, which counts in our positions. */
export function wholeReadingOf(text: string): string {
  const marked = text.startsWith('\uFEFF');
  const nodes: RootContent[] = wholeTree(text);
  if (marked) for (const node of nodes) moveBy(node, 1, 0);
  return JSON.stringify(nodes);
}

/** True where the chunks of a text, read one by one, are not what remark makes of the whole. */
export function readsOtherwise(text: string): boolean {
  return readingOf(new SourceDocument(text)) !== wholeReadingOf(text);
}
