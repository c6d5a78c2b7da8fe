import type { Severity } from '../../core/severity.ts';
import type { Colors } from '../colors.ts';
import type { CheckedFile, Excerpt, PlainFinding } from '../findings.ts';
import { plain } from '../plain.ts';
import { Tally } from '../tally.ts';
import type { Texts } from '../texts/types.ts';
import { isNarrow, widthOf } from './width.ts';

/** How a report for people is to look. */
export interface TextStyle {
  readonly colors: Colors;
  readonly texts: Texts;
  /** Width of the terminal, in columns. */
  readonly columns: number;
}

/** The findings for people: by file, each with its line of source and what it stands on underlined, then a summary. Nothing where no file was read. */
export async function* formatText(files: AsyncIterable<CheckedFile>, style: TextStyle): AsyncGenerator<string> {
  const { colors, texts } = style;
  const tally = new Tally();
  for await (const checked of files) {
    tally.add(checked);
    const { file, findings } = checked;
    if (findings.length === 0) continue;
    const lines = [colors.underline(plain(file)), ...findings.map((finding) => findingText(finding, style))];
    yield `${lines.join('\n')}\n\n`;
  }
  if (tally.files === 0) return;
  const { counts, fixable } = tally;
  const found = Object.values(counts).some((count) => count > 0);
  yield found ? `${texts.summary(counts, tally.files, fixable)}\n` : `${colors.green(texts.clean(tally.files))}\n`;
}

function findingText(finding: PlainFinding, style: TextStyle): string {
  const { colors, texts } = style;
  const place = `${finding.line}:${finding.column}`;
  const severity = paint(finding.severity, colors)(texts.severities[finding.severity]);
  const head = `  ${colors.dim(place)}  ${severity}  ${plain(finding.message)}  ${colors.dim(finding.rule)}`;
  return `${head}\n${excerptText(finding, style)}`;
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  const painters = { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.cyan };
  return painters[severity];
}

function excerptText({ excerpt, line, severity }: PlainFinding, { colors, columns }: TextStyle): string {
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const window = windowOf(excerpt, Math.max(20, columns - number.length - 8));
  const carets = paint(severity, colors)('^'.repeat(Math.max(1, widthOf(window.marked))));
  const under = `${' '.repeat(widthOf(window.before))}${carets}`;
  return `    ${colors.dim(`${number} │`)} ${window.before}${window.marked}${window.after}\n    ${colors.dim(`${gutter} │`)} ${under}`;
}

/** As much of the line as fits a width, with what is found in it; `…` stands for what is left out. */
function windowOf(excerpt: Excerpt, width: number): { before: string; marked: string; after: string } {
  const { text, start, end } = excerpt;
  const marked = shortened(printable(text.slice(start, end)), width);
  const room = width - widthOf(marked);
  const left = printable(text.slice(0, start));
  const right = printable(text.slice(end));
  const leftRoom = Math.max(Math.floor(room / 2), room - widthOf(right));
  const before = lastColumns(left, leftRoom, excerpt.cutLeft);
  const after = shortened(excerpt.cutRight ? `${right}…` : right, room - widthOf(before));
  return { before, marked, after };
}

/** A tab takes two columns here, whatever it takes in an editor: the line below is then in step. */
function printable(text: string): string {
  return plain(text.replaceAll('\t', '  '));
}

const segmenter = new Intl.Segmenter();

/** The first columns of a text, with `…` for the rest; the whole where it fits. */
function shortened(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  if (isNarrow(text)) return `${text.slice(0, Math.max(0, columns - 1))}…`;
  let kept = '';
  let taken = 1;
  for (const { segment } of segmenter.segment(text)) {
    taken += widthOf(segment);
    if (taken > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** The last columns of a text, after `…` where it does not fit or went on to the left before. */
function lastColumns(text: string, columns: number, cut: boolean): string {
  if (!cut && widthOf(text) <= columns) return text;
  if (isNarrow(text)) return `…${text.slice(Math.max(0, text.length - Math.max(0, columns - 1)))}`;
  let kept = '';
  let taken = 1;
  for (const { segment } of [...segmenter.segment(text)].reverse()) {
    taken += widthOf(segment);
    if (taken > columns) break;
    kept = segment + kept;
  }
  return `…${kept}`;
}
