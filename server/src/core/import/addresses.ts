import type { PhrasingContent } from 'mdast';
import { bareLink, textOf } from './inline.ts';

const ADDRESS = /https?:\/\/\S+/i;

/** What may stand between a link's text and its address in plain text. */
const BETWEEN = /[\s([<:–—-]/;

/** An address, and the text before it. */
interface Found {
  readonly before: string;
  readonly url: string;
}

/** The address when that is all there is to read, else null. */
export function addressAlone(text: string): string | null {
  const found = addressAtEnd(text);
  return found?.before === '' ? found.url : null;
}

/** True where a link is all that can be read. */
export function isOnlyLink(content: readonly PhrasingContent[]): boolean {
  return content.length === 1 && content[0]!.type === 'link';
}

/** An item of further reading: where its text ends with an address, the text before it becomes the link's. Else as it was. */
export function asLink(content: readonly PhrasingContent[]): PhrasingContent[] {
  const nodes = [...content];
  const last = nodes.at(-1);
  if (last?.type === 'link' && textOf(last) === last.url && nodes.slice(0, -1).every(({ type }) => type === 'text')) {
    const before = trimBetween(textOf(nodes.slice(0, -1)));
    return before ? [{ ...last, children: [{ type: 'text', value: before }] }] : [last];
  }
  if (nodes.length !== 1 || last?.type !== 'text') return nodes;
  const found = addressAtEnd(last.value);
  if (!found) return nodes;
  return [found.before ? linkTo(found.url, found.before) : bareLink(found.url)];
}

/** A link to `url` that shows `text`. */
export function linkTo(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

/** The only address in a text, where nothing but a closing bracket and a full stop follows it. */
function addressAtEnd(text: string): Found | null {
  const match = ADDRESS.exec(text);
  if (!match) return null;
  const end = match.index + match[0].length;
  if (text.slice(end).trim() !== '') return null;
  let url = match[0];
  if (/[.,;]$/.test(url)) url = url.slice(0, -1);
  const opener = text[match.index - 1];
  const closer = opener === '(' ? ')' : opener === '[' ? ']' : opener === '<' ? '>' : null;
  if (closer && url.endsWith(closer)) url = url.slice(0, -1);
  return { before: trimBetween(text.slice(0, match.index)), url };
}

function trimBetween(text: string): string {
  let end = text.length;
  while (end > 0 && BETWEEN.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
