import { type FileFigures, figureReport } from '../../core/features/figure-report.ts';
import { figuresCsv, figuresMarkdown } from '../../core/features/figure-table.ts';
import { openText } from '../check-text.ts';
import { colorsFor } from '../colors.ts';
import { Configurations } from '../configurations.ts';
import { collect, eachBriefing } from '../each-briefing.ts';
import { figuresJson, figuresText } from '../formats/figures.ts';
import { inputsOf } from '../inputs.ts';
import type { FiguresOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { runSettings } from '../run-settings.ts';
import type { Session } from '../session.ts';

/** `briefing figures`: lists the figures of each briefing, with what sources them. */
export async function figures(names: readonly string[], options: FiguresOptions, session: Session): Promise<void> {
  const configurations = new Configurations(session, options.config);
  const inputs = await inputsOf(names, session, configurations, options.stdinFilename);
  const settings = runSettings(options, session);
  const found = eachBriefing(inputs, session, ({ file, inForce }, text): FileFigures => {
    const job = { file, text, folder: null, configuration: inForce.configuration, settings };
    const document = openText(job, { log: (message) => session.note(session.texts.ruleFailed(file, message)) });
    return { file, lang: document.lang, figures: document.figures().map((figure) => figureReport(figure, document)) };
  });
  await deliver(format(await collect(found), options, session), options.output, session);
}

function format(files: readonly FileFigures[], options: FiguresOptions, { system, texts }: Session): string {
  switch (options.format) {
    case 'json':
      return figuresJson(files);
    case 'csv':
      return figuresCsv(files);
    case 'markdown':
      return figuresMarkdown(files, texts.figures);
    case 'text': {
      const target = options.output === undefined ? system.stdout : { write() {} };
      return figuresText(files, { colors: colorsFor(target, system.env), texts });
    }
  }
}
