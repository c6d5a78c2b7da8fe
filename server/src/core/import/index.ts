export { importFragment } from './fragment.ts';
export { importHtml } from './html.ts';
export { importText } from './text.ts';
export type { ImportOptions } from './types.ts';
