import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extensionFiles } from '../../../scripts/vsix.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What may be in the package; each has to be there. */
const EXPECTED = [
  /^package(\.nls(\.fr)?)?\.json$/,
  /^(README|CHANGELOG)\.md$|^LICENSE$/,
  /^client\/dist\/(node\.cjs|(browser|preview|copy)\.js|(preview|copy)\.css)(\.LEGAL\.txt)?$/,
  /^server\/package\.json$/,
  /^server\/dist\/(inliner\.js|server\.browser\.js|server(-main)?\.cjs)(\.LEGAL\.txt)?$/,
  /^l10n\/bundle\.l10n\.fr\.json$/,
  /^(snippets|syntaxes|schemas)\/[\w.-]+\.json$/,
  /^images\/(icon\.png|desk\.svg)$/,
  /^walkthrough\/(en|fr)\/\w+\.md$/,
  /^docs\/rules\/(en|fr)\/(README|[\w-]+\/[\w-]+)\.md$/,
  /^samples\/(README|(en|fr)\/[\w-]+)\.md$/,
];

const NEEDED = [
  'client/dist/node.cjs',
  'client/dist/browser.js',
  'client/dist/preview.js',
  'client/dist/preview.css',
  'client/dist/copy.js',
  'client/dist/copy.css',
  'server/dist/server.cjs',
  'server/dist/server-main.cjs',
  'server/dist/server.browser.js',
  'server/dist/inliner.js',
];

describe('the package of the extension', () => {
  it('holds what it runs with, and nothing else', () => {
    const files = extensionFiles();
    assert.deepEqual(
      files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file))),
      [],
    );
    for (const pattern of EXPECTED)
      assert.ok(
        files.some((file) => pattern.test(file)),
        String(pattern),
      );
    for (const needed of NEEDED) assert.ok(files.includes(needed), `${needed} is built`);
  });

  it('can be packed, and is smaller than 1.5 MB', () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-package-'));
    try {
      const packed = join(folder, 'briefing-desk.vsix');
      const script = `import { packExtension } from ${JSON.stringify(new URL('../../../scripts/vsix.mjs', import.meta.url).href)}; await packExtension(${JSON.stringify(packed)});`;
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'pipe' });
      assert.ok(statSync(packed).size < 1_500_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
