// Makes the extension's package: node scripts/package.mjs [FILE.vsix]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root } from './run.mjs';

install();
build();

const { packExtension } = await import('./vsix.mjs');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
await packExtension(process.argv[2] ?? join(root, `briefing-desk-${version}.vsix`));
