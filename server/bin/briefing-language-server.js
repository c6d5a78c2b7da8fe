#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/server.js', import.meta.url);

if (existsSync(program)) {
  module.enableCompileCache?.(); // Node 22 and later start faster with it.
  await import(program.href);
} else {
  console.error('briefing-language-server is not built yet: npm run build');
  process.exitCode = 2;
}
