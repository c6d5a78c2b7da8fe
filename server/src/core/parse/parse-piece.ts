import type { Paragraph, RootContent, Yaml } from 'mdast';
import { attentionLimit } from './attention-limit.ts';
import { readFence } from './fence.ts';
import { frontMatterValue } from './front-matter-fence.ts';
import { LabelReader, type Resolution, type Resolve } from './labels.ts';
import { parseMarkdown } from './markdown.ts';
import { isNestedDeeply } from './nesting.ts';
import { readPlain } from './plain.ts';
import { PointFinder } from './points.ts';
import type { Piece } from './split.ts';
import { textLimits } from './text-limits.ts';
import type { Notice } from './types.ts';

/** A piece as Markdown reads it. */
export interface ParsedPiece {
  /** Positions count from the start of the piece. */
  readonly nodes: readonly RootContent[];
  /** The labels that the nodes depend on, with what they stood for. */
  readonly asked: ReadonlyMap<string, Resolution>;
  readonly notice: Notice | null;
}

const NOTHING_ASKED: ReadonlyMap<string, Resolution> = new Map();

/** Parses one piece of a document. Never throws: what would take more than linear time is read as text, with a notice. */
export function parsePiece(piece: Pick<Piece, 'kind' | 'text'>, resolve: Resolve): ParsedPiece {
  const { kind, text } = piece;
  if (kind === 'bom') return withoutLabels([]);
  if (kind === 'front-matter') return withoutLabels([frontMatterNode(text)]);
  const plain = readPlain(text, resolve);
  if (plain) return { ...plain, notice: null };
  const fence = readFence(text);
  if (fence) return withoutLabels([fence]);
  if (isNestedDeeply(text)) return withoutLabels([plainNode(text)], 'nesting');
  const labels = new LabelReader(resolve);
  let notice: Notice | null = null;
  const onLimit = () => {
    notice = 'cost';
  };
  const limits = [attentionLimit(onLimit), textLimits(onLimit)];
  return { nodes: parseMarkdown(text, [labels.extension], limits), asked: labels.asked, notice };
}

function withoutLabels(nodes: readonly RootContent[], notice: Notice | null = null): ParsedPiece {
  return { nodes, asked: NOTHING_ASKED, notice };
}

/** One paragraph with all of the text in it. */
function plainNode(text: string): Paragraph {
  const value = text.trim();
  const start = text.indexOf(value);
  const points = new PointFinder(text);
  const position = { start: points.at(start), end: points.at(start + value.length) };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}

function frontMatterNode(text: string): Yaml {
  const { start, end, closed } = frontMatterValue(text);
  const points = new PointFinder(text);
  // As micromark does, which lets no null character through.
  const value = text.slice(start, end).replaceAll('\0', '\uFFFD');
  return { type: 'yaml', value, position: { start: points.at(0), end: points.at(closed) } };
}
