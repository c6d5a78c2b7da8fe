import type { Link, PhrasingContent, Strong } from 'mdast';
import { toString as readable } from 'mdast-util-to-string';
import { cleanTarget, withCleanAddresses } from './link-target.ts';
import type { Line } from './types.ts';

const NO_NOTES: ReadonlySet<string> = new Set();

const SPECIAL = /(<https?:\/\/[^\s<>]+>|\[\d{1,3}\])/;

type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'link' }>;

/** What a reader sees of the content; images have no text. */
export function textOf(content: PhrasingContent | readonly PhrasingContent[]): string {
  return readable(content, { includeImageAlt: false });
}

/** A line of plain text; an address in angle brackets is a link, as mail programs write them, and `[1]` the mark of a note of that number. */
export function lineOf(text: string, notes: ReadonlySet<string> = NO_NOTES): Line {
  return contentLine(inlineOf(text, notes));
}

/** A line of the content given, tidied and trimmed. */
export function contentLine(nodes: readonly PhrasingContent[], heading = 0): Line {
  const content = trimmed(tidy(nodes));
  return { kind: 'line', content, text: textOf(content).trim(), heading };
}

/** A link that shows its own address. */
export function bareLink(url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}

/** True where all that can be read is bold. */
export function isBold({ content }: Line): boolean {
  return content.length === 1 && content[0]!.type === 'strong';
}

/** The content without bold marks around all of it. */
export function unbold({ content }: Line): readonly PhrasingContent[] {
  const [first] = content;
  return content.length === 1 && first!.type === 'strong' ? first!.children : content;
}

/** The content without its first `length` UTF-16 units of text; what has no text, as an image, stays. */
export function dropText(content: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const rest: PhrasingContent[] = [];
  let left = length;
  for (const node of content) {
    const size = textOf(node).length;
    if (size > 0 && left >= size) {
      left -= size;
    } else if (left === 0 || size === 0) {
      rest.push(node);
    } else {
      if (node.type === 'text') rest.push({ ...node, value: node.value.slice(left) });
      else if ('children' in node) rest.push({ ...node, children: dropText(node.children, left) } as PhrasingContent);
      left = 0;
    }
  }
  return trimmed(tidy(rest));
}

/**
 * Content as an editor would have typed it: neighbours of one kind joined, no mark around nothing, and the white space at the edges of
 * bold text, emphasis and links outside their marks, where Markdown wants it.
 */
export function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const tidied: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'break') {
      const last = tidied.at(-1);
      if (last?.type !== 'text' || !last.value.endsWith(' ')) append(tidied, { type: 'text', value: ' ' });
    } else if (node.type === 'text') append(tidied, { type: 'text', value: withCleanAddresses(node.value) });
    else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
      for (const part of spacesOutside(node)) append(tidied, part);
    } else append(tidied, node);
  }
  return tidied;
}

function spacesOutside(node: Marked): PhrasingContent[] {
  const children = tidy(tidy(node.children).flatMap((child) => (isMarkOf(child, node) ? child.children : [child])));
  const before = takeEdge(children, 'start');
  const after = takeEdge(children, 'end');
  const parts: PhrasingContent[] = [];
  if (before) parts.push({ type: 'text', value: before });
  if (children.length > 0) parts.push({ ...node, children } as PhrasingContent);
  if (after) parts.push({ type: 'text', value: after });
  return parts;
}

/** True for bold within bold, and emphasis within emphasis. */
function isMarkOf(child: PhrasingContent, node: Marked): child is Marked {
  return child.type === node.type;
}

/** Takes the white space off the outer edge of the first or the last child, and returns it. */
function takeEdge(children: PhrasingContent[], side: 'start' | 'end'): string {
  const index = side === 'start' ? 0 : children.length - 1;
  const child = children[index];
  if (child?.type !== 'text') return '';
  const { value } = child;
  const kept = side === 'start' ? value.trimStart() : value.trimEnd();
  if (kept) children[index] = { type: 'text', value: kept };
  else children.splice(index, 1);
  return side === 'start' ? value.slice(0, value.length - kept.length) : value.slice(kept.length);
}

/** Joins a node to the one before where both are text, both bold or both emphasis. The nodes are this module's own. */
function append(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') {
    nodes[nodes.length - 1] = { type: 'text', value: last.value + node.value };
  } else if ((last?.type === 'strong' || last?.type === 'emphasis') && last.type === node.type) {
    for (const child of (node as Strong).children) append(last.children, child);
  } else if (node.type !== 'text' || node.value !== '') nodes.push(node);
}

function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  takeEdge(children, 'start');
  takeEdge(children, 'end');
  return children;
}

function inlineOf(text: string, notes: ReadonlySet<string>): PhrasingContent[] {
  return text.split(SPECIAL).map((part) => {
    if (part.startsWith('<http') && part.endsWith('>')) return bareLink(cleanTarget(part.slice(1, -1)));
    const number = part.slice(1, -1);
    if (part === `[${number}]` && notes.has(number))
      return { type: 'footnoteReference', identifier: number, label: number };
    return { type: 'text', value: part };
  });
}
