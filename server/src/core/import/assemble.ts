import type { Root, RootContent } from 'mdast';
import { newsletter } from '../config/templates/newsletter.ts';
import { countLanguages, detectLanguage } from '../language/detect.ts';
import type { Language } from '../language/types.ts';
import { compileLabels, type LabelMatcher } from '../model/labels.ts';
import { buildBlocks } from './build.ts';
import { commentOn } from './comments.ts';
import { readOpening } from './opening.ts';
import { startRoles } from './roles.ts';
import { readStories } from './stories.ts';
import type { Doubt, ImportOptions, Piece } from './types.ts';
import { writeMarkdown } from './write.ts';

/** So many characters tell a text's language as surely as all of them. */
const ENOUGH_TEXT = 20_000;

/** What is written as a language tag; anything else would need quoting and names no language. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i;

/** The labels to look for. */
export function labelsFor({ template = newsletter }: ImportOptions): LabelMatcher {
  return compileLabels(template);
}

/** Finds the parts of a briefing among the pieces of a text, and writes it. */
export function assembleBriefing(pieces: readonly Piece[], labels: LabelMatcher, options: ImportOptions): string {
  const lang = options.lang && TAG.test(options.lang) ? options.lang : languageOf(pieces);
  const language: Language = lang && /^fr\b/i.test(lang) ? 'fr' : 'en';
  const entries = startRoles(pieces, labels);
  const opening = readOpening(entries);
  readStories(entries, opening);

  const children: RootContent[] = [];
  let doubted: Doubt | null = null;
  if (entries.length > 0 && !opening.hasTitle) children.push(commentOn('no-title', language));
  for (const { node, doubt } of buildBlocks(entries)) {
    if (doubt && doubt !== doubted) children.push(commentOn(doubt, language));
    doubted = doubt;
    children.push(node);
  }
  const tree: Root = { type: 'root', children };
  const body = children.length > 0 ? `\n${writeMarkdown(tree)}` : '';
  return `---\nbriefing: newsletter\n${lang ? `lang: ${lang}\n` : ''}---\n${body}`;
}

function languageOf(pieces: readonly Piece[]): Language | null {
  const texts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'line') continue;
    texts.push(piece.text);
    length += piece.text.length;
    if (length > ENOUGH_TEXT) break;
  }
  return detectLanguage(countLanguages(texts.join('\n').slice(0, ENOUGH_TEXT)));
}
