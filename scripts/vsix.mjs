import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { globSync } from 'tinyglobby';
import { root } from './run.mjs';

/** The files of the extension, as .vscodeignore lets them through: paths from the project's folder, with `/`, sorted. */
export function extensionFiles() {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split(/\r?\n/);
  const kept = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  return globSync(kept, { cwd: root, expandDirectories: false }).sort();
}

/**
 * Packs the extension into a file. It is packed from a folder that holds nothing else: vsce looks at every file it could leave out, and
 * beside the project lie a whole VS Code for the tests and all packages.
 */
export async function packExtension(packagePath) {
  const stage = mkdtempSync(join(tmpdir(), 'briefing-extension-'));
  try {
    for (const file of extensionFiles()) cpSync(join(root, file), join(stage, file));
    await createVSIX({
      cwd: stage,
      packagePath,
      // Everything is bundled, and the readme's links are the repository's own.
      dependencies: false,
      allowMissingRepository: true,
      rewriteRelativeLinks: false,
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
