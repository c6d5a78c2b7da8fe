import type { BlockContent, DefinitionContent, Paragraph } from 'mdast';
import type { LabelMatcher } from '../model/labels.ts';
import { addressAlone } from './addresses.ts';
import { lineOf } from './inline.ts';
import { gatherItems, opensItem } from './items.ts';
import { isMostlyQuoted, unquoted } from './mail-quotes.ts';
import { noteIn, readNotes } from './notes.ts';
import type { Line, Other, Piece } from './types.ts';
import { unwrap } from './unwrap.ts';

/** A line of nothing but dashes, underscores or the like: what plain text has for a rule or under a heading. Two dashes sign a mail. */
const RULE = /^(?:-{3,}|[_=*~#–—]{2,}|(?:[-_*=] ){2,}[-_*=])$/;

/** The pieces of plain text, in order. Nothing is left out but byte order mark, rules, list marks and the `>` of mail quotation. */
export function piecesOfText(text: string, labels: LabelMatcher): Piece[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim());
  const pieces: (Line | Other)[] = [];
  for (const { quoted, lines: run } of isMostlyQuoted(lines) ? [bared(lines)] : quotationRuns(lines)) {
    const found = linesOf(unwrap(run));
    if (quoted) pieces.push(quotation(found));
    else pieces.push(...found);
  }
  return gatherItems(pieces, labels);
}

interface Run {
  readonly quoted: boolean;
  readonly lines: string[];
}

function bared(lines: readonly string[]): Run {
  return { quoted: false, lines: lines.map((line) => unquoted(line)?.trim() ?? line) };
}

/** The lines in runs of those that are quoted and those that are not. */
function quotationRuns(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const bare = unquoted(line);
    const quoted = bare !== null;
    if (runs.at(-1)?.quoted !== quoted) runs.push({ quoted, lines: [] });
    runs.at(-1)!.lines.push(bare?.trim() ?? line);
  }
  return runs;
}

function linesOf(run: readonly string[]): (Line | Other)[] {
  const { lines, numbers } = readNotes(run);
  const found: (Line | Other)[] = [];
  for (const [at, text] of lines.entries()) {
    if (text === '') continue;
    const note = noteIn(text, numbers);
    if (note) found.push(footnote(note.number, lineOf(note.text)));
    else if (RULE.test(text)) {
      const over = found.at(-1);
      if (over?.kind === 'line' && lines[at - 1] !== '' && isUnderline(text))
        found[found.length - 1] = { ...over, heading: text[0] === '=' ? 1 : 2 };
    } else if (at > 0 && addressAlone(text) && opensItem(lines[at - 1]!)) {
      found[found.length - 1] = lineOf(`${lines[at - 1]} ${text}`, numbers);
    } else found.push(lineOf(text, numbers));
  }
  return found;
}

function isUnderline(rule: string): boolean {
  return rule[0] === '=' || (rule[0] === '-' && !rule.includes(' '));
}

function quotation(lines: readonly (Line | Other)[]): Other {
  return { kind: 'other', node: { type: 'blockquote', children: lines.map(blockOf) } };
}

function footnote(number: string, line: Line): Other {
  return {
    kind: 'other',
    node: { type: 'footnoteDefinition', identifier: number, label: number, children: [paragraphOf(line)] },
  };
}

function blockOf(piece: Line | Other): BlockContent | DefinitionContent {
  return piece.kind === 'line' ? paragraphOf(piece) : (piece.node as DefinitionContent);
}

function paragraphOf({ content }: Line): Paragraph {
  return { type: 'paragraph', children: [...content] };
}
