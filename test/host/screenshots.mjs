// Takes pictures of the real workbench, to be looked at: node test/host/screenshots.mjs [SCENE…]
// With --readme those that the README shows are put into docs/images.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictures } from './desk.mjs';
import { installHost } from './install.mjs';
import { editorScenes } from './screenshots/editor.mjs';
import { previewScenes } from './screenshots/preview.mjs';

const SCENES = { ...editorScenes, ...previewScenes };

/** The scene, the picture that it takes, and its name in the README. */
const README = [
  ['light', 'problems-light', 'problems'],
  ['light', 'quick-fix-light', 'quick-fix'],
  ['french', 'quick-fix-french', 'french'],
  ['preview', 'preview', 'preview'],
];

const images = fileURLToPath(new URL('../../docs/images', import.meta.url));

mkdirSync(pictures, { recursive: true });
installHost();

const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const taken = Object.keys(SCENES).filter((name) => names.length === 0 || names.includes(name));
for (const name of taken) await SCENES[name]();
if (process.argv.includes('--readme')) {
  for (const [scene, picture, name] of README)
    if (taken.includes(scene)) copyFileSync(join(pictures, `${picture}.png`), join(images, `${name}.png`));
}
console.log(`Pictures are in ${pictures}`);
