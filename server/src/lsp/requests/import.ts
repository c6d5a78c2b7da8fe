import { ImportRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/import`. What it takes is large and seldom asked for, so it is loaded when it is. */
export function registerImport({ connection, runner }: RequestContext): void {
  connection.onRequest(
    ImportRequest,
    runner.handler(ImportRequest.method, '', async ({ text, format }) => {
      const { importHtml, importText } = await import('../../core/import/index.ts');
      return format === 'html' ? importHtml(text) : importText(text);
    }),
  );
}
