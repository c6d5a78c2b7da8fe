import type { EvidenceType, FigureKind, Qualifier } from '../../core/figures/types.ts';
import type { Span } from '../../core/parse/types.ts';
import type { Colors } from '../colors.ts';
import { plain } from '../plain.ts';
import type { Texts } from '../texts/types.ts';

/** A figure as plain data. Offsets are UTF-16 offsets in the file; `line` and `column` count from 1, `story` from 0. */
export interface FigureReport extends Span {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly kind: FigureKind;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly story: number | null;
  readonly sourced: boolean;
  readonly evidence: (Span & { readonly type: EvidenceType; readonly text: string }) | null;
}

/** The figures of one file, as a report names it. */
export interface FileFigures {
  readonly file: string;
  /** BCP 47. */
  readonly lang: string;
  readonly figures: readonly FigureReport[];
}

/** The figures as one JSON array, an object a file. */
export function figuresJson(files: readonly FileFigures[]): string {
  return `${JSON.stringify(files, null, 2)}\n`;
}

/** The figures for people: by file, those without a source first to the eye. */
export function figuresText(
  files: readonly FileFigures[],
  { colors, texts }: { colors: Colors; texts: Texts },
): string {
  const blocks = files.map(({ file, figures }) => {
    const lines = figures.map((figure) => {
      const place = colors.dim(`${figure.line}:${figure.column}`.padEnd(8));
      const kind = texts.figures.kinds[figure.kind];
      return `  ${place} ${plain(figure.text)}  ${colors.dim(kind)}  ${sourceOf(figure, colors, texts)}`;
    });
    return [colors.underline(plain(file)), ...(lines.length > 0 ? lines : [`  ${texts.figures.none}`])].join('\n');
  });
  const all = files.flatMap(({ figures }) => figures);
  const unsourced = all.filter(({ sourced }) => !sourced).length;
  return `${[...blocks, texts.figures.summary(all.length, unsourced, files.length)].join('\n\n')}\n`;
}

function sourceOf({ evidence }: FigureReport, colors: Colors, texts: Texts): string {
  if (evidence === null) return colors.yellow(texts.figures.unsourced);
  const words = plain(evidence.text);
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return `${colors.green(texts.figures.evidence[evidence.type])}${colors.dim(`${texts.figures.colon}${short}`)}`;
}

/** The figures as CSV (RFC 4180), the keys of the JSON for its head. */
export function figuresCsv(files: readonly FileFigures[]): string {
  const head = 'file,lang,text,start,end,line,column,kind,low,high,unit,qualifier,story,sourced,evidence,evidenceText';
  const rows = files.flatMap(({ file, lang, figures }) =>
    figures.map((f) =>
      [
        ...[file, lang, f.text, f.start, f.end, f.line, f.column, f.kind, f.low, f.high, f.unit, f.qualifier, f.story],
        ...[f.sourced, f.evidence?.type ?? null, f.evidence?.text ?? null],
      ]
        .map(csvField)
        .join(','),
    ),
  );
  return [head, ...rows].map((row) => `${row}\r\n`).join('');
}

function csvField(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The figures as Markdown, a table a file. */
export function figuresMarkdown(files: readonly FileFigures[], texts: Texts): string {
  const blocks = files.map(({ file, figures }) => {
    if (figures.length === 0) return `## ${inline(file)}\n\n${texts.figures.none}\n`;
    const rows = figures.map((figure) => {
      const source = figure.evidence
        ? `${texts.figures.evidence[figure.evidence.type]} (${inline(figure.evidence.text)})`
        : `**${texts.figures.unsourced}**`;
      const kind = texts.figures.kinds[figure.kind];
      return `| ${figure.line} | ${inline(figure.text)} | ${kind} | ${inline(figure.unit ?? '')} | ${source} |\n`;
    });
    const head = `| ${texts.figures.columns.join(' | ')} |\n| ---: | --- | --- | --- | --- |\n`;
    return `## ${inline(file)}\n\n${head}${rows.join('')}`;
  });
  return blocks.join('\n');
}

/** Text that Markdown shows as it is, in a heading or a table's cell. */
function inline(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>|~#&$]/g, '\\$&');
}
