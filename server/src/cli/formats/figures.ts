import type { FigureReport, FileFigures } from '../../core/features/figure-report.ts';
import type { Colors } from '../colors.ts';
import { plain } from '../plain.ts';
import type { Texts } from '../texts/types.ts';

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
  const unsourced = all.filter(({ sourced, signedOff }) => !sourced && signedOff === undefined).length;
  return `${[...blocks, texts.figures.summary(all.length, unsourced, files.length)].join('\n\n')}\n`;
}

function sourceOf({ evidence, signedOff }: FigureReport, colors: Colors, texts: Texts): string {
  const { figures } = texts;
  if (evidence) return withWords(figures.evidence[evidence.type], evidence.text, colors, figures.colon);
  return signedOff === undefined
    ? colors.yellow(figures.unsourced)
    : withWords(figures.signedOff, signedOff, colors, figures.colon);
}

function withWords(state: string, text: string, colors: Colors, colon: string): string {
  const words = plain(text);
  const short = words.length > 60 ? `${words.slice(0, 59)}…` : words;
  return colors.green(state) + (short === '' ? '' : colors.dim(`${colon}${short}`));
}
