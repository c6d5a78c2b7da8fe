import type { RootContent, Yaml } from 'mdast';
import { frontMatterValue } from './front-matter-fence.ts';
import { LabelReader, type Resolution, type Resolve } from './labels.ts';
import { parseMarkdown } from './markdown.ts';
import { PointFinder } from './points.ts';
import type { Piece } from './split.ts';

/** Why a chunk is read as plain text: reading it as Markdown would take more than linear time. */
export type Notice = 'nesting' | 'cost';

/** A piece as Markdown reads it. */
export interface ParsedPiece {
  /** Positions count from the start of the piece. */
  readonly nodes: readonly RootContent[];
  /** The labels that the nodes depend on, with what they stood for. */
  readonly asked: ReadonlyMap<string, Resolution>;
  readonly notice: Notice | null;
}

const NOTHING_ASKED: ReadonlyMap<string, Resolution> = new Map();

/** Parses one piece of a document. Never throws: hostile text becomes one paragraph of plain text, with a notice. */
export function parsePiece(piece: Pick<Piece, 'kind' | 'text'>, resolve: Resolve): ParsedPiece {
  const plain = (nodes: readonly RootContent[], notice: Notice | null = null): ParsedPiece => ({
    nodes,
    asked: NOTHING_ASKED,
    notice,
  });
  if (piece.kind === 'bom') return plain([]);
  if (piece.kind === 'front-matter') return plain([frontMatterNode(piece.text)]);
  const labels = new LabelReader(resolve);
  return { nodes: parseMarkdown(piece.text, labels.extension), asked: labels.asked, notice: null };
}

function frontMatterNode(text: string): Yaml {
  const { start, end, closed } = frontMatterValue(text);
  const points = new PointFinder(text);
  return { type: 'yaml', value: text.slice(start, end), position: { start: points.at(0), end: points.at(closed) } };
}
