import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import type { ProfileId } from '../../server/src/core/config/types.ts';
import { type DocumentOptions, openBriefing } from '../../server/src/core/service.ts';

const FOLDER = new URL('../fixtures/clean/', import.meta.url);

/** What the files call `fr-eu` no tag names: the others are chosen by the region of their language. */
const PROFILES: Readonly<Record<string, ProfileId>> = { 'fr-eu': 'fr-eu' };

function found(text: string, settings: Partial<DocumentOptions>): string[] {
  const document = openBriefing(text, { config: defaultConfiguration, ...settings });
  return document.check().map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

/** Houses that write the same words otherwise, and one way throughout. */
const HOUSES: Readonly<Record<string, (text: string) => string>> = {
  'its own spaces': (text) => text,
  'plain spaces': (text) => text.replaceAll(/[\u00a0\u202f]/g, ' '),
  'straight apostrophes': (text) => text.replaceAll('’', "'"),
  'straight quotation marks': (text) => text.replaceAll(/«\s?|\s?»|[“”]/g, '"'),
  'words for the sign': (text) => text.replaceAll(/\s%/g, ' pour cent').replaceAll('%', ' percent'),
};

describe('a clean briefing', () => {
  for (const file of readdirSync(FOLDER)) {
    const name = file.replace('.md', '');
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const profile = PROFILES[name];

    it(`is silent in its house: ${name}`, () => {
      assert.ok(text.split(/\s+/).length > 500);
      assert.deepEqual(found(text, {}), []);
      if (profile) assert.deepEqual(found(text, { profile }), []);
    });

    for (const [house, write] of Object.entries(HOUSES)) {
      it(`is silent without a profile, with ${house}: ${name}`, () => {
        assert.deepEqual(found(write(text), { lang: name.slice(0, 2) }), []);
      });
    }

    it(`is left as it is by all fixes: ${name}`, () => {
      const document = openBriefing(text, { config: defaultConfiguration, ...(profile && { profile }) });
      assert.equal(document.fix({ unsafe: true }).text, text);
    });
  }
});
