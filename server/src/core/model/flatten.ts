import type { Nodes, PhrasingContent } from 'mdast';
import type { Definitions, Span } from '../parse/types.ts';
import { alignText } from './align.ts';
import { pairTags, readInlineHtml } from './html-pairs.ts';
import { SourceMap } from './source-map.ts';
import { type InlineMark, OBJECT } from './types.ts';

/** Inline content as its reader sees it. */
export interface FlatText {
  readonly text: string;
  readonly marks: readonly InlineMark[];
  readonly map: SourceMap;
}

/** A mark whose end is not known yet. */
type OpenMark = Writable<InlineMark>;

type Writable<Type> = Type extends unknown ? { -readonly [Key in keyof Type]: Type[Key] } : never;

/** Siblings that are being read: a stack of them stands in for recursion, which hostile nesting would overflow. */
interface Level {
  readonly nodes: readonly PhrasingContent[];
  readonly pairs: ReadonlyMap<number, number>;
  readonly mark: OpenMark | null;
  index: number;
}

/**
 * Flattens inline nodes to text with marks.
 *
 * @param source the chunk's text, in which the nodes' positions count
 * @param content where in the source the inline content stands
 */
export function flatten(
  nodes: readonly PhrasingContent[],
  source: string,
  content: Span,
  definitions: Definitions,
): FlatText {
  const flattener = new Flattener(source, content, definitions);
  flattener.read(nodes);
  return flattener;
}

const NO_PAIRS: ReadonlyMap<number, number> = new Map();

class Flattener implements FlatText {
  text = '';
  readonly marks: OpenMark[] = [];
  readonly map: SourceMap;
  readonly #source: string;
  readonly #definitions: Definitions;
  readonly #levels: Level[] = [];

  constructor(source: string, content: Span, definitions: Definitions) {
    this.#source = source;
    this.map = new SourceMap(content.start, content.end);
    this.#definitions = definitions;
  }

  read(nodes: readonly PhrasingContent[]): void {
    this.#enter(nodes, null);
    for (let level = this.#levels.at(-1); level; level = this.#levels.at(-1)) {
      const node = level.nodes[level.index];
      if (node) {
        this.#node(node, level);
        level.index++;
      } else {
        if (level.mark) level.mark.end = this.text.length;
        this.#levels.pop();
      }
    }
  }

  #enter(nodes: readonly PhrasingContent[], mark: OpenMark | null): void {
    const pairs = nodes.some((node) => node.type === 'html') ? pairTags(nodes) : NO_PAIRS;
    this.#levels.push({ nodes, pairs, mark, index: 0 });
  }

  #node(node: PhrasingContent, level: Level): void {
    const { start, end } = spanOf(node);
    const at = this.text.length;
    switch (node.type) {
      case 'text':
        this.text += alignText(node.value, this.#source.slice(start, end), start, this.map);
        return;
      case 'break':
        this.#add('\n', start, end);
        return;
      case 'strong':
      case 'emphasis':
        this.#enter(node.children, this.#mark({ type: node.type, start: at, end: at }));
        return;
      case 'link':
        this.#link(node.url, node.children, start, end);
        return;
      case 'linkReference':
        this.#link(this.#definitions.url(node.identifier), node.children, start, end);
        return;
      case 'footnoteReference':
        this.#mark({ type: 'footnote', label: node.identifier, start: at, end: at });
        return;
      case 'html':
        this.#html(node.value, level, start, end);
        return;
      case 'inlineCode':
        this.#object('code', start, end);
        return;
      case 'image':
      case 'imageReference':
        this.#object('image', start, end);
        return;
      default:
        // Strikethrough is not loaded, and no other node is inline content.
        return;
    }
  }

  #link(url: string | null, children: readonly PhrasingContent[], start: number, end: number): void {
    const at = this.text.length;
    const mark = this.#mark({ type: 'link', url, start: at, end: at });
    if (this.#source[start] === '[') {
      this.#enter(children, mark);
    } else {
      // A bare URL or address.
      this.#add(OBJECT, start, end);
      mark.end = this.text.length;
    }
  }

  #html(value: string, level: Level, start: number, end: number): void {
    const at = this.text.length;
    const html = readInlineHtml(value);
    const closing = level.pairs.get(level.index);
    if (html.kind === 'comment') {
      this.#mark({ type: 'comment', value: html.value, start: at, end: at });
    } else if (closing !== undefined) {
      this.#object('html', start, spanOf(level.nodes[closing]!).end);
      level.index = closing;
    } else if (html.kind === 'void') {
      const mark = this.#mark({ type: 'html', start: at, end: at });
      this.#add(html.name === 'br' ? '\n' : OBJECT, start, end);
      mark.end = this.text.length;
    } else {
      // A tag without its partner leaves nothing to see.
      this.#mark({ type: 'html', start: at, end: at });
    }
  }

  #object(type: 'code' | 'image' | 'html', start: number, end: number): void {
    const at = this.text.length;
    const mark = this.#mark({ type, start: at, end: at });
    this.#add(OBJECT, start, end);
    mark.end = this.text.length;
  }

  #add(text: string, start: number, end: number): void {
    this.text += text;
    this.map.add(text.length, start, end);
  }

  #mark(mark: OpenMark): OpenMark {
    this.marks.push(mark);
    return mark;
  }
}

/** Where a node stands in its chunk, in UTF-16 offsets. Every node that the parser makes has a position. */
export function spanOf(node: Nodes): Span {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
