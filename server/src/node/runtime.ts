import { setImmediate } from 'node:timers/promises';
import { texts } from '../cli/texts/index.ts';
import type { Runtime } from '../lsp/runtime.ts';
import { loadInliner } from './inliner.ts';
import { fileError } from './problems.ts';
import { diskFiles } from './server-files.ts';

/** The server's surroundings under Node. */
export const nodeRuntime: Runtime = {
  schemes: new Set(['file']),
  files: diskFiles,
  pause: () => setImmediate(),
  loadInliner,
  describe(thrown, locale) {
    const { trouble, detail } = fileError(thrown);
    return texts[locale].troubles[trouble] || detail;
  },
};
