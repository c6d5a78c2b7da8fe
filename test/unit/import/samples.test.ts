import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { importHtml, importText } from '../../../server/src/core/import/index.ts';

const FOLDER = new URL('../../fixtures/import/', import.meta.url);

const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe('pasted newsletters and mails', () => {
  const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.md'));

  it('are at hand', () => assert.ok(names.length >= 11));

  for (const name of names) {
    it(name, () => {
      const text = read(name);
      const briefing = name.endsWith('.html') ? importHtml(text) : importText(text);
      assert.equal(briefing, read(name.replace(/\.\w+$/, '.md')));
    });
  }
});
