// Writes the files that are made from the rules and the template: tsx scripts/generate.ts [--check]
// With --check it writes nothing, names those that are out of date or not generated any more, and fails if there are any.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GENERATED_FOLDERS, generatedFiles } from './generated-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Git may give line breaks of its own to a checkout; they do not make a file stale. */
function current(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}

/** Paths of the files in a folder of the project, at any depth; none where there is no such folder. */
function filesIn(folder: string): string[] {
  try {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
  } catch {
    return [];
  }
}

const wanted = generatedFiles();
const stale = [...wanted].filter(([path, text]) => current(path) !== text);
const orphans = GENERATED_FOLDERS.flatMap(filesIn).filter((path) => !wanted.has(path.replaceAll('\\', '/')));

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is out of date: npm run generate`);
  for (const path of orphans) console.error(`${path} is not generated any more: npm run generate`);
  if (stale.length + orphans.length > 0) process.exitCode = 1;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`${path} written`);
  }
  for (const path of orphans) {
    rmSync(join(root, path));
    console.log(`${path} removed`);
  }
}
