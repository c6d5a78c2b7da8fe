import type { Definition, FootnoteDefinition, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Position } from 'unist';
import { footnoteKey, type Resolution, type Resolve } from './labels.ts';
import { listMarkerLength } from './line-kinds.ts';

/** A line of inline content, and where in the piece it stands: line from 1, UTF-16 offsets. */
interface Line {
  readonly text: string;
  readonly number: number;
  readonly start: number;
}

/** What is looked up while a piece is read, and what was found. */
interface Labels {
  readonly resolve: Resolve;
  readonly asked: Map<string, Resolution>;
}

/** The nodes of a piece, and the footnotes that they depend on as `ParsedPiece` has them. */
export interface PlainReading {
  readonly nodes: RootContent[];
  readonly asked: ReadonlyMap<string, Resolution>;
}

const HEADING = /^(#{1,6}) (?=[^\s#])/;
const ITEM = '- ';
/** What may open a block of another kind, or is left out where it starts a line. */
const OPENS_BLOCK = /^(?:[\s#>+\-=~:]|\[\^)/;
const ADDRESS = /www\.|:\/\//i;
const SPACE = /\s/;

/** Characters that mean nothing to Markdown inside a line; the second, none that is white space. */
const TEXT = String.raw`[^\t\n\r\0#*_${'`'}[\]<&\\@|]`;
const WORD = String.raw`[^\s\0#*_${'`'}[\]<&\\@|]`;
const WORDS = `${WORD}(?:${TEXT}*${WORD})?`;
const EMPHASIS = String.raw`(\*{1,2})(${WORDS})\1(?=[\s.,;:!?)»”…]|$)`;
const LINK = String.raw`\[((?!\^)${WORDS})\]\((https?:\/\/[^\s\0-\x1f\x7f()<>&\\]+)\)`;
const FOOTNOTE = String.raw`\[\^([A-Za-z0-9-]{1,40})\]`;
const FOOTNOTE_DEFINITION = new RegExp(`^${FOOTNOTE}: (?=\\S)`);
const DEFINITION = new RegExp(`^\\[((?!\\^)${WORDS})\\]: (https?:\\/\\/[^\\s\\0-\\x1f\\x7f()<>&\\\\]+)$`);
/** Emphasis that ends before a space or a punctuation mark; a link to a web address; a footnote's mark; text. */
const INLINE = new RegExp(`${EMPHASIS}|${LINK}|${FOOTNOTE}|${TEXT}+`, 'y');

/**
 * Reads a heading, a paragraph or a footnote of one line or a list of such, in which nothing but simple emphasis, links and footnotes that are
 * defined is marked, or definitions of links, without the parser and in a fraction of the time. Most of a briefing is written so.
 *
 * @returns the same nodes that `parseMarkdown` gives, or null where the text has to be parsed
 */
export function readPlain(text: string, resolve: Resolve): PlainReading | null {
  const labels = { resolve, asked: new Map<string, Resolution>() };
  const nodes = readBlocks(text, labels);
  return nodes && { nodes, asked: labels.asked };
}

function readBlocks(text: string, labels: Labels): RootContent[] | null {
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  const content = text.slice(0, end);
  if (content.startsWith(ITEM)) return readList(content, labels);
  const definitions = content.startsWith('[') ? readDefinitions(content) : null;
  if (definitions) return definitions;
  if (content.includes('\n')) return null;
  if (content.startsWith('[^')) return readFootnote(content, labels);
  const marks = HEADING.exec(content)?.[1];
  if (!marks) {
    const paragraph = readParagraph({ text: content, number: 1, start: 0 }, 0, labels);
    return paragraph && [paragraph];
  }
  const line = { text: content, number: 1, start: 0 };
  const children = readInline(line, marks.length + 1, labels);
  const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
  return children && [{ type: 'heading', depth, children, position: positionOf(line, 0, content.length) }];
}

function readList(content: string, labels: Labels): RootContent[] | null {
  const children: ListItem[] = [];
  let start = 0;
  for (const text of content.split('\n')) {
    const line = { text, number: children.length + 1, start };
    const paragraph = text.startsWith(ITEM) ? readParagraph(line, ITEM.length, labels) : null;
    if (!paragraph) return null;
    const position = positionOf(line, 0, text.length);
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position });
    start += text.length + 1;
  }
  const end = children.at(-1)!.position!.end;
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { ...end } };
  return [{ type: 'list', ordered: false, start: null, spread: false, children, position }];
}

function readDefinitions(content: string): Definition[] | null {
  const definitions: Definition[] = [];
  let start = 0;
  for (const text of content.split('\n')) {
    const [, label, url] = DEFINITION.exec(text) ?? [];
    if (!label || !url) return null;
    const position = positionOf({ text, number: definitions.length + 1, start }, 0, text.length);
    definitions.push({ type: 'definition', identifier: identifierOf(label), label, title: null, url, position });
    start += text.length + 1;
  }
  return definitions;
}

function readFootnote(content: string, labels: Labels): FootnoteDefinition[] | null {
  const [opening, label] = FOOTNOTE_DEFINITION.exec(content) ?? [];
  if (!opening || !label) return null;
  const line = { text: content, number: 1, start: 0 };
  const paragraph = readParagraph(line, opening.length, labels);
  const position = positionOf(line, 0, content.length);
  return (
    paragraph && [
      { type: 'footnoteDefinition', identifier: identifierOf(label), label, children: [paragraph], position },
    ]
  );
}

const identifierOf = (label: string) => normalizeIdentifier(label).toLowerCase();

function readParagraph(line: Line, from: number, labels: Labels): Paragraph | null {
  if (OPENS_BLOCK.test(line.text.slice(from, from + 2)) || listMarkerLength(line.text, from) > 0) return null;
  const children = readInline(line, from, labels);
  return children && { type: 'paragraph', children, position: positionOf(line, from, line.text.length) };
}

/** The inline nodes of a line from a column on; null where the parser has to look at it. */
function readInline(line: Line, from: number, labels: Labels): PhrasingContent[] | null {
  const { text } = line;
  if (from >= text.length || text.charCodeAt(from) === 0xfeff || SPACE.test(text.at(-1)!)) return null;
  const nodes: PhrasingContent[] = [];
  const leaf = (value: string, start: number) => {
    const position = positionOf(line, start, start + value.length);
    return { type: 'text', value, position } as const;
  };
  for (let at = from; at < text.length; ) {
    INLINE.lastIndex = at;
    const match = INLINE.exec(text);
    if (!match) return null;
    const [whole, marks, emphasized, label, url, footnote] = match;
    const position = positionOf(line, at, at + whole.length);
    if (ADDRESS.test(emphasized ?? label ?? whole)) return null;
    if (marks && emphasized) {
      if (at > from && !SPACE.test(text[at - 1]!)) return null;
      const type = marks.length === 2 ? 'strong' : 'emphasis';
      nodes.push({ type, children: [leaf(emphasized, at + marks.length)], position });
    } else if (label && url) {
      if (text[at - 1] === '!') return null;
      nodes.push({ type: 'link', title: null, url, children: [leaf(label, at + 1)], position });
    } else if (footnote) {
      if (text[at - 1] === '!' || !isDefined(footnote, labels)) return null;
      nodes.push({ type: 'footnoteReference', identifier: footnote.toLowerCase(), label: footnote, position });
    } else {
      nodes.push(leaf(whole, at));
    }
    at += whole.length;
  }
  return nodes;
}

function isDefined(footnote: string, { resolve, asked }: Labels): boolean {
  const key = footnoteKey(footnote);
  const resolution = resolve(key);
  asked.set(key, resolution);
  return resolution !== null;
}

function positionOf({ number, start }: Line, from: number, to: number): Position {
  return {
    start: { line: number, column: from + 1, offset: start + from },
    end: { line: number, column: to + 1, offset: start + to },
  };
}
