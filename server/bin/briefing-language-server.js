#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/server.js', import.meta.url);

if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('briefing-language-server is not built yet: npm run build');
  process.exitCode = 2;
}
