import type { FigureReport, FileFigures } from './figure-report.ts';
import type { FigureWords } from './figure-words.ts';

/** The figures as CSV (RFC 4180), the keys of the JSON for its head. */
export function figuresCsv(files: readonly FileFigures[]): string {
  const head =
    'file,lang,text,start,end,line,column,kind,low,high,unit,qualifier,story,sourced,evidence,evidenceText,signedOff';
  const rows = files.flatMap(({ file, lang, figures }) =>
    figures.map((f) =>
      [
        ...[file, lang, f.text, f.start, f.end, f.line, f.column, f.kind, f.low, f.high, f.unit, f.qualifier, f.story],
        ...[f.sourced, f.evidence?.type ?? null, f.evidence?.text ?? null, f.signedOff ?? null],
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
export function figuresMarkdown(files: readonly FileFigures[], words: FigureWords): string {
  const blocks = files.map(({ file, figures }) => {
    if (figures.length === 0) return `## ${inline(file)}\n\n${words.none}\n`;
    const rows = figures.map((figure) => {
      const kind = words.kinds[figure.kind];
      const cells = [figure.line, inline(figure.text), kind, inline(figure.unit ?? ''), sourceCell(figure, words)];
      return `| ${cells.join(' | ')} |\n`;
    });
    const head = `| ${words.columns.join(' | ')} |\n| ---: | --- | --- | --- | --- |\n`;
    return `## ${inline(file)}\n\n${head}${rows.join('')}`;
  });
  return blocks.join('\n');
}

function sourceCell({ evidence, signedOff }: FigureReport, words: FigureWords): string {
  if (evidence) return `${words.evidence[evidence.type]} (${inline(evidence.text)})`;
  if (signedOff === undefined) return `**${words.unsourced}**`;
  return signedOff === '' ? words.signedOff : `${words.signedOff} (${inline(signedOff)})`;
}

/** Text that Markdown shows as it is, in a heading or a table's cell. */
function inline(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>|~#&$]/g, '\\$&');
}
