// What the extension's activation costs in a real VS Code, against that of a minimal one: node bench/activation/index.mjs [RUNS]
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { extensionFiles } from '../../scripts/vsix.mjs';
import { runInCodeServer } from '../../test/host/code-server.mjs';
import { installHost } from '../../test/host/install.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(root, '.vscode-test/activation');
const runs = Number(process.argv[2] ?? 6);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const inEditor = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'warning',
};
const minimal = join(out, 'minimal');
const bystander = join(out, 'bystander');
cpSync(join(here, 'minimal/package.json'), join(minimal, 'package.json'));
await build({
  ...inEditor,
  entryPoints: [join(here, 'minimal/extension.ts')],
  outfile: join(minimal, 'dist/extension.cjs'),
});
await build({ ...inEditor, entryPoints: [join(here, 'minimal/server.ts')], outfile: join(minimal, 'dist/server.cjs') });
await build({ ...inEditor, entryPoints: [join(here, 'measure.ts')], outfile: join(out, 'bystander/measure.cjs') });

// Neither is in development, which costs more; the tests need something that is.
const ours = join(out, 'ours');
for (const file of extensionFiles()) cpSync(join(root, file), join(ours, file));
writeFileSync(
  join(bystander, 'package.json'),
  JSON.stringify({ name: 'bystander', publisher: 'briefing-desk-bench', version: '0.0.0', engines: { vscode: '*' } }),
);
const installed = { 'briefing-desk.briefing-desk-0.0.0': ours, 'briefing-desk-bench.minimal-0.0.0': minimal };

installHost();
const took = [];
for (let run = 0; run < runs; run++) {
  const name = run % 2 === 0 ? 'ours-first' : 'minimal-first';
  const workspace = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    const code = await runInCodeServer({
      extension: bystander,
      installed,
      tests: join(bystander, 'measure.cjs'),
      workspace,
    });
    if (code !== 0) throw new Error(`the run ended with ${code}`);
    took.push(JSON.parse(readFileSync(join(bystander, 'took.json'), 'utf8')));
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

for (const each of took) console.log(`  ours ${each.ours.toFixed(1)} ms, minimal ${each.minimal.toFixed(1)} ms`);

// Whichever goes first pays for what both use, so the ratios of both orders are multiplied.
const ratio = Math.exp(took.reduce((sum, each) => sum + Math.log(each.ours / each.minimal), 0) / took.length);
console.log(`activation against a minimal extension: ${ratio.toFixed(2)} ×, mean of ${runs} runs`);
