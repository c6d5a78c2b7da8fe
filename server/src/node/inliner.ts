import type { InlineStyles } from '../inliner.ts';

/** Loads what writes styles into elements: it takes longer than all the rest of the server. */
export async function loadInliner(): Promise<InlineStyles> {
  await import('../inliner.ts');
  return (globalThis as unknown as { inlineStyles: InlineStyles }).inlineStyles;
}
