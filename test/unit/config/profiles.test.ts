import assert from 'node:assert/strict';
import { profileFor, profiles } from '../../../server/src/core/config/profiles.ts';
import type { ProfileId } from '../../../server/src/core/config/types.ts';

describe('the profile of a document', () => {
  const rows: [string, ProfileId | null, ProfileId | null][] = [
    ['fr', null, null],
    ['en', null, null],
    ['fr-CA', null, 'fr-CA'],
    ['fr-ch', null, 'fr-CH'],
    ['fr_FR', null, 'fr-FR'],
    ['fr-Latn-FR', null, 'fr-FR'],
    ['en-GB', null, 'en-GB'],
    ['EN-us', null, 'en-US'],
    ['fr-BE', null, null],
    ['en-CA', null, null],
    ['de-CH', null, null],
    ['', null, null],
    ['***', null, null],
    ['fr', 'fr-eu', 'fr-eu'],
    ['fr-CA', 'fr-FR', 'fr-FR'],
    ['fr-BE', 'fr-FR', 'fr-FR'],
    ['en', 'fr-FR', null],
    ['en-GB', 'fr-FR', 'en-GB'],
    ['fr', 'en-US', null],
  ];
  for (const [lang, configured, expected] of rows) {
    it(`${lang || 'no tag'}, ${configured ?? 'none'} configured: ${expected}`, () => {
      assert.equal(profileFor(lang, configured)?.id ?? null, expected);
    });
  }

  it('is listed under its own id and in its own language', () => {
    for (const [id, profile] of Object.entries(profiles)) {
      assert.equal(profile.id, id);
      assert.ok(id.startsWith(`${profile.language}-`));
    }
  });

  it('never turns a rule both on and off', () => {
    for (const { on, off } of Object.values(profiles))
      assert.deepEqual(
        on.filter((id) => off.includes(id)),
        [],
      );
  });
});
