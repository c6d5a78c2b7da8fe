import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

const OURS = 'briefing-desk.briefing-desk';
const MINIMAL = 'briefing-desk-bench.minimal';

/** Activates both extensions, in the order that the folder's name says, and writes down how many milliseconds each took. */
export async function run(): Promise<void> {
  const order = vscode.workspace.name?.includes('ours-first') ? [OURS, MINIMAL] : [MINIMAL, OURS];
  const took: Record<string, number> = {};
  for (const id of order) {
    const extension = vscode.extensions.getExtension(id);
    if (!extension) throw new Error(`${id} is not installed`);
    if (extension.isActive) throw new Error(`${id} was active before it was to be`);
    const start = performance.now();
    await extension.activate();
    took[id] = performance.now() - start;
  }
  writeFileSync(join(__dirname, 'took.json'), JSON.stringify({ ours: took[OURS], minimal: took[MINIMAL] }));
}
