import { ImportRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/import`. What it takes is large and seldom asked for, so it is loaded when it is. */
export function registerImport({ connection, runner }: RequestContext): void {
  connection.onRequest(
    ImportRequest,
    runner.handler(ImportRequest.method, '', async ({ text, format }) => {
      const { importFragment, importHtml, importText } = await import('../../core/import/index.ts');
      switch (format) {
        case 'html':
          return importHtml(text);
        case 'fragment':
          return importFragment(text);
        default:
          return importText(text);
      }
    }),
  );
}
