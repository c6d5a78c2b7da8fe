// Bundles what is run: node scripts/build.mjs
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What stands in every bundle: readable where it fails, small, with the licences that ask to be kept. */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  target: 'es2022',
  // juice reads HTML as XML would be read, and loads nothing from anywhere: it needs no other parser, and nothing to load with.
  alias: { cheerio: 'cheerio/slim', juice: 'juice/client.js' },
};

/** Leaves the inliner out of what uses it: it is one file for all of them, whether they are modules or a worker's script. */
const inlinerApart = {
  name: 'inliner-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/inliner\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './inliner.js', external: true } : undefined,
    );
  },
};

/** Packages in CommonJS ask for Node's own modules by `require`, which an ES module has to bring along. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const bundles = [
  {
    // The command line and the thread of its pool. A command's code is a file of its own, read when it is called.
    ...common,
    entryPoints: { cli: 'server/src/cli/main.ts', worker: 'server/src/cli/worker.ts' },
    outdir: 'server/dist',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    splitting: true,
    banner: { js: requireBanner },
    plugins: [inlinerApart],
  },
  {
    // The language server, and what starts it with the code that was compiled the last time. One script, whose code V8 can keep: what the
    // first check does not need, such as the import of pasted text, is in it but is not compiled before.
    ...common,
    entryPoints: { server: 'server/src/node/server-start.ts', 'server-main': 'server/src/node/server-main.ts' },
    outdir: 'server/dist',
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    // Packages that are ES modules ask where they are.
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__moduleUrl' },
    plugins: [inlinerApart],
  },
  {
    // What writes styles into elements: runs in Node and in a worker, and exports nothing.
    ...common,
    entryPoints: { inliner: 'server/src/inliner.ts' },
    outdir: 'server/dist',
    platform: 'browser',
    format: 'iife',
  },
  {
    // A Web Worker's script: one file that imports nothing.
    ...common,
    entryPoints: { 'server.browser': 'server/src/browser/server-main.ts' },
    outdir: 'server/dist',
    platform: 'browser',
    // A worker has no `document`, of which what packages give to browsers makes use.
    conditions: ['worker'],
    format: 'iife',
  },
];

/** What runs inside VS Code, which has the module `vscode` ready. */
const inEditor = {
  ...common,
  outdir: 'client/dist',
  format: 'cjs',
  external: ['vscode'],
};

bundles.push(
  {
    ...inEditor,
    entryPoints: { node: 'client/src/node.ts' },
    platform: 'node',
    target: 'node20',
    // Node would take .js for an ES module here.
    outExtension: { '.js': '.cjs' },
  },
  // VS Code for the Web finds no script that does not end in .js.
  { ...inEditor, entryPoints: { browser: 'client/src/browser.ts' }, platform: 'browser' },
);

bundles.push({
  // What runs in the pages of the preview and of copying, with their styles beside.
  ...common,
  entryPoints: [
    { in: 'client/preview/main.ts', out: 'preview' },
    { in: 'client/preview/styles/preview.css', out: 'preview' },
    { in: 'client/preview/copy.ts', out: 'copy' },
    { in: 'client/preview/styles/copy.css', out: 'copy' },
  ],
  outdir: 'client/dist',
  platform: 'browser',
  format: 'iife',
});

for (const outdir of new Set(bundles.map((bundle) => bundle.outdir))) {
  await rm(new URL(`../${outdir}`, import.meta.url), { recursive: true, force: true });
}
await Promise.all(bundles.map((bundle) => build(bundle)));
