import { figureReport } from '../../core/features/figure-report.ts';
import { figuresCsv, figuresMarkdown } from '../../core/features/figure-table.ts';
import { figureWords } from '../../core/features/figure-words.ts';
import { type ExportFiguresParams, ExportFiguresRequest } from '../protocol.ts';
import { nameOf } from '../uris.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/exportFigures`, of documents that are open or not. */
export function registerExportFigures({ connection, runner, client, workspace }: RequestContext): void {
  connection.onRequest(
    ExportFiguresRequest,
    runner.handler<ExportFiguresParams, string | null>(ExportFiguresRequest.method, null, async ({ uri, format }) => {
      const open = await workspace.read(uri);
      if (!open) return null;
      const { briefing } = open;
      const figures = briefing.figures().map((figure) => figureReport(figure, briefing));
      const files = [{ file: nameOf(uri), lang: briefing.lang, figures }];
      return format === 'csv' ? figuresCsv(files) : figuresMarkdown(files, figureWords[client.locale]);
    }),
  );
}
