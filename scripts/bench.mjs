// Measures: node scripts/bench.mjs [what…], each one of those that bench/index.ts names
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

// As what is run is built, names apart: read by a loader, our code would be measured with what that adds to each of its functions.
await build({
  absWorkingDir: root,
  bundle: true,
  external: ['esbuild'],
  // Packages in CommonJS ask for Node's own modules by `require`, which an ES module has to bring along.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  entryPoints: ['bench/index.ts', 'bench/contender-process.ts'],
  // Beside their sources, which say where other files are.
  outdir: 'bench',
  outExtension: { '.js': '.bundle.mjs' },
  logLevel: 'warning',
});
const program = ['--expose-gc', 'bench/index.bundle.mjs', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, program, { cwd: root, stdio: 'inherit' }).status ?? 1;
