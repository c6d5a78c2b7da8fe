import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../server/src/core/service.ts';

const FOLDER = new URL('../fixtures/faulty/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

/** What is found, as the lists beside the briefings have it: line, rule, and the span in brackets, line breaks and spaces made visible. */
function listed(text: string): string[] {
  const document = openBriefing(text, { config: defaultConfiguration });
  return document.check().map(({ rule, start, end }) => {
    const line = text.slice(0, start).split('\n').length;
    const span = text.slice(start, end).replaceAll('\n', '⏎').replaceAll('\u00a0', '⍽').replaceAll('\u202f', '⎵');
    return `${line} ${rule} [${span}]`;
  });
}

describe('a briefing full of faults', () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.md'))) {
    it(`has each found once, where it is: ${file}`, () => {
      const expected = read(file.replace('.md', '.txt')).trimEnd().split('\n');
      assert.ok(expected.length >= 25);
      assert.deepEqual(listed(read(file)), expected);
    });

    it(`is mended by its fixes once and for all: ${file}`, () => {
      const mend = (text: string) => openBriefing(text, { config: defaultConfiguration }).fix({ unsafe: true }).text;
      const mended = mend(read(file));
      assert.equal(mend(mended), mended);
      assert.ok(listed(mended).length < listed(read(file)).length);
    });
  }
});
