import type { RootContent } from 'mdast';
import type { Block, Definitions } from '../parse/types.ts';
import { commentsOf, isOnlyComments } from './comments.ts';
import type { LabelMatcher } from './labels.ts';
import { passagesOf } from './passages.ts';
import type { BlockFacts, Part, PartLabel, Passage, Role, RunInLabel } from './types.ts';

/** What the template says that the roles of parts depend on. */
export interface PartRules {
  readonly labels: LabelMatcher;
  /** Heading depth of the title and of a story's headline. */
  readonly titleLevel: number;
  readonly storyLevel: number;
}

/** What can be told of a block by itself. */
export function factsOf(block: Block, labels: LabelMatcher, definitions: Definitions): BlockFacts {
  const { node } = block;
  const passages = passagesOf(block, definitions);
  return {
    block,
    type: node.type,
    silent: isSilent(node),
    passages,
    label: labelOf(node, passages, labels),
    comments: commentsOf(block),
  };
}

/** The parts of one section, in order: each block with its role, which depends on the visible one before it and on nothing else. */
export function partsOf(blocks: readonly BlockFacts[], rules: PartRules): Part[] {
  const parts: Part[] = [];
  let previous: Part | null = null;
  for (const facts of blocks) {
    const part = partOf(facts, roleOf(facts, previous, rules));
    if (!part.silent) previous = part;
    parts.push(part);
  }
  return parts;
}

/** Written out, since a story in which a letter is typed asks for all its parts: spread, they take several times as long. */
function partOf({ block, type, silent, passages, label, comments }: BlockFacts, role: Role): Part {
  return { block, type, silent, passages, label, comments, role };
}

/** True for a bold opening that is a label and not just emphasis: a dash or a colon follows it. */
export function isSectionLabel(runIn: RunInLabel | null): boolean {
  return runIn !== null && /[-–—:]/.test(runIn.separator);
}

function labelOf(node: RootContent, passages: readonly Passage[], labels: LabelMatcher): PartLabel | null {
  if (node.type !== 'paragraph' && !(node.type === 'heading' && node.depth > 2)) return null;
  return passages[0] ? labels.match(passages[0].text, node.type === 'heading') : null;
}

function roleOf({ block, type, label, passages }: BlockFacts, previous: Part | null, rules: PartRules): Role {
  if (label) return label.part === 'further-reading' ? 'label' : label.part;
  switch (type) {
    case 'heading':
      if (block.depth === rules.titleLevel) return 'title';
      return block.depth === rules.storyLevel ? 'headline' : 'subheading';
    case 'paragraph':
      if (isSectionLabel(passages[0]?.runIn ?? null)) return 'section';
      return previous?.role === 'headline' && hasProse(passages) ? 'lede' : 'body';
    case 'list':
      return previous?.role === 'label' ? 'further-reading' : 'body';
    case 'blockquote':
      return 'body';
    case 'table':
      return 'table';
    case 'footnoteDefinition':
      return 'footnote';
    default:
      return 'other';
  }
}

function isSilent(node: RootContent): boolean {
  if (node.type === 'html') return isOnlyComments(node.value);
  return node.type === 'definition' || node.type === 'footnoteDefinition' || node.type === 'yaml';
}

/** A paragraph that holds nothing but an image is no lede. */
function hasProse(passages: readonly Passage[]): boolean {
  return passages.some((passage) => /[A-Za-z0-9]/.test(passage.text) || /[\p{L}\p{N}]/u.test(passage.text));
}
