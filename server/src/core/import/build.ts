import type { Heading, List, Paragraph, PhrasingContent } from 'mdast';
import { allLinks, listFromLine, listFromLines, withLinks } from './further-reading.ts';
import { dropText, isBold, textOf, unbold } from './inline.ts';
import type { Entry } from './roles.ts';
import { labelShape, withBoldLabel, withLabel } from './run-in.ts';
import type { Line, Placed } from './types.ts';

/** Where an entry stands: before the first story, right under a headline, or further down in a story. */
type Place = 'outside' | 'headed' | 'text';

/** The blocks of the briefing, in the order of the entries, whose roles have all been found. */
export function buildBlocks(entries: readonly Entry[]): Placed[] {
  const blocks: Placed[] = [];
  let place: Place = 'outside';
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!;
    blocks.push(...blocksOf(entry, entries, at, place));
    if (entry.role === 'headline') place = 'headed';
    else if (place === 'headed' && (entry.role === 'paragraph' || entry.piece.kind === 'list')) place = 'text';
  }
  return blocks;
}

function blocksOf(entry: Entry, entries: readonly Entry[], at: number, place: Place): Placed[] {
  const { piece, role, doubt } = entry;
  if (piece.kind === 'other') return [{ node: piece.node, doubt }];
  if (piece.kind === 'list') return listBlocks(piece.list, entries, at);
  switch (role) {
    case 'title':
      return [{ node: heading(1, piece), doubt }];
    case 'headline':
      return [{ node: heading(2, piece), doubt }];
    case 'subheading':
      return [{ node: heading(3, piece), doubt }];
    case 'teaser':
      return [{ node: paragraph([...labelled(entry, piece), ...announcement(entry, entries[at + 1])]), doubt }];
    case 'credits':
      return [{ node: paragraph(labelled(entry, piece)), doubt }];
    case 'further-reading':
      return furtherReading(entry, piece, unmarkedItems(entries, at + 1));
    case 'item':
      return [];
    case 'paragraph':
      return [place === 'outside' ? { node: paragraph(piece.content), doubt } : storyParagraph(entry, piece, place)];
    default:
      return [{ node: paragraph(piece.content), doubt }];
  }
}

/** A list; under a bare teaser label it has already become that paragraph's text. */
function listBlocks(list: List, entries: readonly Entry[], at: number): Placed[] {
  const before = entries[at - 1];
  if (before && announcement(before, entries[at]).length > 0) return [];
  const underLabel =
    before?.role === 'further-reading' ||
    (before?.piece.kind === 'list' && entries[at - 2]?.role === 'further-reading');
  return [{ node: underLabel ? withLinks(list) : list, doubt: entries[at]!.doubt }];
}

/** What a teaser announces in a list under its label, as the text of one paragraph; empty where it needs none. */
function announcement({ role, piece, label }: Entry, next: Entry | undefined): PhrasingContent[] {
  if (role !== 'teaser' || piece.kind !== 'line' || next?.piece.kind !== 'list' || label!.bodyStart < piece.text.length)
    return [];
  const entries = next.piece.list.children.flatMap(({ children }) => children);
  if (!entries.every((child): child is Paragraph => child.type === 'paragraph')) return [];
  return entries.flatMap(({ children }, index) => [{ type: 'text', value: index === 0 ? ' ' : '; ' }, ...children]);
}

function furtherReading({ label, doubt }: Entry, line: Line, items: readonly Line[]): Placed[] {
  const words = line.text.slice(0, label!.end);
  const text: PhrasingContent = { type: 'text', value: words.endsWith(':') ? words : `${words}:` };
  const rest = dropText(line.content, label!.bodyStart);
  const list = rest.length > 0 ? listFromLine(rest) : listFromLines(items.map(({ content }) => content));
  const labelBlock: Placed = { node: paragraph([text]), doubt: allLinks(list) ? null : doubt };
  return list.children.length > 0 ? [labelBlock, { node: list, doubt: null }] : [labelBlock];
}

function unmarkedItems(entries: readonly Entry[], from: number): Line[] {
  const items: Line[] = [];
  for (let at = from; entries[at]?.role === 'item'; at++) items.push(entries[at]!.piece as Line);
  return items;
}

/** A paragraph of a story: under a headline it is the lede, which has no label; elsewhere its label is made bold. */
function storyParagraph({ doubt }: Entry, line: Line, place: Place): Placed {
  const bold = isBold(line) ? null : withBoldLabel(line.content);
  if (bold) return { node: paragraph(bold), doubt };
  const shape = labelShape(line.text);
  if (!shape || line.content[0]?.type !== 'text') return { node: paragraph(line.content), doubt };
  if (place === 'headed')
    return { node: paragraph(line.content), doubt: doubt ?? (shape.dateline ? null : 'lede-label') };
  if (shape.doubtful || shape.dateline) return { node: paragraph(line.content), doubt: doubt ?? 'label' };
  return { node: paragraph(withLabel(line.content, shape) ?? line.content), doubt };
}

/** A line that opens with a label, the label without marks. */
function labelled({ label }: Entry, { content }: Line): PhrasingContent[] {
  const [first, ...rest] = content;
  if (first?.type !== 'strong' || textOf(first).length > label!.bodyStart) return [...content];
  return [...first.children, ...rest];
}

function heading(depth: Heading['depth'], line: Line): Heading {
  return { type: 'heading', depth, children: [...unbold(line)] };
}

function paragraph(children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}
