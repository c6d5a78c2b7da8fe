import type { Root, RootContent, Text } from 'hast';
import { alignText } from '../model/align.ts';
import { SourceMap } from '../model/source-map.ts';
import { withoutBlanksAtEnd } from './blanks.ts';

/** Maps what a tree shows, its text nodes joined, to the source in which its positions count. */
export function mapOf(tree: Root, source: string): SourceMap {
  const map = new SourceMap(0, source.length);
  let last = 0;
  const pending: RootContent[] = tree.children.toReversed();
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'text') last = addText(node, source, last, map);
    else if (node.type === 'element') for (const child of node.children.toReversed()) pending.push(child);
  }
  return map;
}

/** Adds a text node; `last` is where the source of the one before ends. Returns where its own does. */
function addText({ value, position }: Text, source: string, last: number, map: SourceMap): number {
  const start = position?.start.offset;
  const end = position?.end.offset;
  // A mark of ours, or a line break between elements: it stands for nothing in the source.
  if (start === undefined || end === undefined) {
    map.add(value.length, last, last);
    return last;
  }
  const written = source.slice(start, end);
  const shown = value.replaceAll('\r\n', '\n');
  const aligned = [written, withoutBlanksAtEnd(written)].find(
    (candidate) => alignText(value, candidate, start, new SourceMap(start, end)) === shown,
  );
  // What cannot be told apart, such as the text of a code span with its marks, is a whole.
  if (aligned === undefined) map.add(shown.length, start, end);
  else alignText(value, aligned, start, map);
  return end;
}
