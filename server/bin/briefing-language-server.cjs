#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const program = join(__dirname, '../dist/server.cjs');

if (existsSync(program)) {
  require(program);
} else {
  console.error('briefing-language-server is not built yet: npm run build');
  process.exitCode = 2;
}
