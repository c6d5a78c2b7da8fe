import assert from 'node:assert/strict';
import type { Language } from '../../../server/src/core/language/types.ts';
import { leadDash } from '../../../server/src/core/rules/typography/lead.ts';

describe('the dash after a lead', () => {
  const rows: [Language, string, string | null][] = [
    ['fr', 'Pari tenu - Le groupe ouvre.', ' - '],
    ['fr', 'Pari tenu – Le groupe ouvre.', ' – '],
    ['fr', 'Pari tenu– Le groupe ouvre.', '– '],
    ['fr', 'Pari tenu –Le groupe ouvre.', ' –'],
    ['fr', 'Pari tenu — « Enfin », dit-il.', ' — '],
    ['fr', 'Pari tenu\u00a0– Le groupe ouvre.', '\u00a0– '],
    ['fr', 'Un, deux - Trois.', null],
    ['fr', 'Un deux trois quatre cinq six - Sept.', ' - '],
    ['fr', 'Un deux trois quatre cinq six sept - Huit.', null],
    ['fr', 'L’après-cuivre - Un réseau s’éteint.', ' - '],
    ['fr', '70 % de plus - La hausse surprend.', ' - '],
    ['fr', 'Pari tenu - le groupe ouvre.', null],
    ['fr', 'Elle hésite - Le groupe aussi.', null],
    ['fr', '– Le groupe ouvre.', null],
    ['fr', 'LYON - Le groupe ouvre.', null],
    ['fr', 'IA - Le groupe ouvre.', ' - '],
    ['fr', '\uFFFC - Le groupe ouvre.', null],
    ['fr', 'Pari tenu -', null],
    ['fr', 'Rien de tel', null],
    ['fr', '', null],
    ['en', 'A bet paid off - The group opens.', ' - '],
    ['en', 'Seasons 2–4 return - The studio confirms.', ' - '],
    ['en', 'Seasons 2–4 return.', null],
    ['en', 'Word—Text', null],
    ['en', 'It is over - Nobody cares.', null],
  ];
  for (const [language, text, expected] of rows) {
    it(`${language}: ${text || 'nothing'}`, () => {
      const dash = leadDash(text, language);
      assert.equal(dash && text.slice(dash.start, dash.end), expected);
    });
  }

  it('tells on which side it is spaced', () => {
    assert.deepEqual(leadDash('Pari tenu –Le groupe', 'fr'), {
      mark: '–',
      spacedBefore: true,
      spacedAfter: false,
      start: 9,
      end: 11,
    });
  });

  it('is not looked for far down a text', () => {
    assert.equal(leadDash(`${'long'.repeat(100)} - Le groupe`, 'fr'), null);
  });
});
