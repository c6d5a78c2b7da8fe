import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the pictures of the readme', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const shown = [...readme.matchAll(/!\[(?<alt>[^\]]*)\]\((?<path>docs\/images\/[^)]+)\)/g)].map(
    ({ groups }) => groups!,
  );

  it('are there, no others are, and each says what it shows', () => {
    const files = readdirSync(`${root}docs/images`).map((name) => `docs/images/${name}`);
    assert.deepEqual(shown.map(({ path }) => path).sort(), files.sort());
    for (const { alt, path } of shown) assert.ok(alt!.length > 10, path);
  });

  it('are smaller than 150 KB', () => {
    for (const { path } of shown) assert.ok(statSync(`${root}${path}`).size < 150_000, path);
  });
});
