import assert from 'node:assert/strict';
import { profiles } from '../../../server/src/core/config/profiles.ts';
import type { ProfileId } from '../../../server/src/core/config/types.ts';
import { departs, houseStyle, satisfies } from '../../../server/src/core/style/house.ts';
import { marksOf } from '../../../server/src/core/style/marks.ts';
import { sumTallies, tallyOf } from '../../../server/src/core/style/tally.ts';
import type { StyleMark, StyleVariant } from '../../../server/src/core/style/types.ts';
import { spaced } from '../../support/spaces.ts';

const styleOf = (text: string, profile: ProfileId | null = null) =>
  houseStyle(tallyOf(marksOf(spaced(text), [], 'fr')), profile && profiles[profile]);

describe('the style of a document without a profile', () => {
  const rows: [string, StyleMark, StyleVariant | null][] = [
    ['un: deux: trois : quatre', 'colon', 'none'],
    ['un : deux : trois: quatre', 'colon', 'plain'],
    ['un⍽: deux⎵: trois: quatre', 'colon', 'hard'],
    ['un: deux : trois', 'colon', null],
    ['rien ici', 'colon', null],
    ['un: deux: Quoi ? Oui ?', 'question', 'plain'],
    ['un: deux: Quoi ? Oui ?', 'colon', 'none'],
    ['3 %, 4 %, 5%', 'percent', 'plain'],
    ["l’un l’autre d'eux", 'apostrophe', 'curly'],
    ['un... deux... trois…', 'ellipsis', 'dots'],
    ['“a” “b” « c »', 'quotes', 'curly'],
    ['«⍽a⍽» « b » “c” “d” «⎵e⎵»', 'quotes', 'guillemets-spaced'],
    ['« a » «b» “c”', 'quotes', 'guillemets'],
    ['« a » “c”', 'quotes', null],
    ['"a" "b" “c”', 'quotes', 'straight'],
    ['“ a ” “ b ” “c”', 'quotes', 'curly-spaced'],
    ['“ a ” “c”', 'quotes', 'curly'],
  ];
  for (const [text, mark, expected] of rows) {
    it(`${text}: ${mark} is ${expected}`, () => assert.equal(styleOf(text).variant(mark), expected));
  }

  it('writes the space that the document mostly uses, U+00A0 where it has none', () => {
    assert.equal(styleOf('rien').space, '\u00a0');
    assert.equal(styleOf('3⎵% et 4⎵% et 5⍽%').space, '\u202f');
    assert.equal(styleOf('Quoi⎵? Non⎵!').space, '\u202f');
    assert.equal(styleOf('Quoi⎵? Non⎵! 3⍽%').space, '\u00a0');
    assert.equal(styleOf('un : deux : trois').spaceFor('colon'), ' ');
    assert.equal(styleOf('un: deux: trois').spaceFor('colon'), '');
    assert.equal(styleOf('un⎵: deux⎵: trois: 3⍽%').spaceFor('colon'), '\u202f');
  });

  it('is the same, key and all, for two texts that decide alike, and another for two that do not', () => {
    assert.equal(styleOf('un: deux').key, styleOf('trois: quatre: cinq').key);
    assert.notEqual(styleOf('un: deux').key, styleOf('un : deux').key);
    assert.notEqual(styleOf('un⍽: deux').key, styleOf('un⎵: deux').key);
    assert.notEqual(styleOf('un: deux').key, styleOf('un: deux', 'fr-eu').key);
  });

  it('is that of its sections taken together', () => {
    const sections = ['un: deux', 'trois : quatre', 'cinq: six'].map((text) => tallyOf(marksOf(text, [], 'fr')));
    assert.equal(houseStyle(sumTallies(sections), null).variant('colon'), 'none');
    assert.equal(houseStyle(sumTallies([]), null).variant('colon'), null);
  });
});

describe('the style of a document with a profile', () => {
  it('is the profile’s, whatever the document does', () => {
    const style = styleOf('un: deux: trois: "quatre"', 'fr-FR');
    assert.equal(style.variant('colon'), 'hard');
    assert.equal(style.variant('quotes'), 'guillemets-spaced');
    assert.equal(style.nestedQuotes, 'curly');
    assert.equal(style.profile, 'fr-FR');
  });

  it('writes the profile’s space, or the other no-break one where the document does', () => {
    assert.equal(styleOf('rien', 'fr-FR').spaceFor('colon'), '\u00a0');
    assert.equal(styleOf('rien', 'fr-FR').spaceFor('question'), '\u202f');
    assert.equal(styleOf('rien', 'fr-FR').spaceFor('thousands'), '\u202f');
    assert.equal(styleOf('rien', 'fr-FR').space, '\u00a0');
    assert.equal(styleOf('Quoi⍽? Qui⍽?', 'fr-FR').spaceFor('question'), '\u00a0');
    assert.equal(styleOf('Quoi⎵? Qui⎵?', 'fr-FR').space, '\u00a0');
    assert.equal(styleOf('rien', 'fr-CA').spaceFor('question'), '');
  });

  it('takes all four marks of fr-CH together', () => {
    const closed = styleOf('un: deux: trois: Quoi⎵?', 'fr-CH');
    assert.equal(closed.variant('question'), 'none');
    const open = styleOf('un⎵: deux⎵: trois: Quoi?', 'fr-CH');
    assert.equal(open.variant('question'), 'hard');
    assert.equal(open.spaceFor('question'), '\u202f');
    assert.equal(styleOf('un : deux', 'fr-CH').variant('colon'), 'hard');
  });

  it('parts money from other numbers in fr-CH alone', () => {
    assert.equal(styleOf('', 'fr-CH').moneyDecimal, 'point');
    assert.equal(styleOf('', 'fr-CH').variant('decimal'), 'comma');
    assert.equal(styleOf('', 'fr-FR').moneyDecimal, 'comma');
    assert.equal(styleOf('').moneyDecimal, null);
  });

  it('leaves the quotation marks of en-GB to the document', () => {
    assert.equal(styleOf('“a” "b" "c"', 'en-GB').variant('quotes'), 'straight');
    assert.equal(styleOf('“a” "b" "c"', 'en-US').variant('quotes'), 'curly');
  });
});

describe('a departure from the house’s way', () => {
  it('is none where nothing decides', () => {
    assert.equal(departs(styleOf('rien'), 'colon', 'none'), false);
    assert.equal(departs(styleOf('un: deux: trois'), 'colon', 'plain'), true);
    assert.equal(departs(styleOf('un: deux: trois'), 'colon', 'none'), false);
  });

  it('is none for a no-break space where a plain one is written', () => {
    assert.equal(satisfies('hard', 'plain'), true);
    assert.equal(satisfies('plain', 'hard'), false);
    assert.equal(satisfies('none', 'plain'), false);
    assert.equal(satisfies('guillemets-spaced', 'guillemets-plain'), true);
    assert.equal(satisfies('guillemets-closed', 'guillemets-plain'), false);
    assert.equal(satisfies('curly', 'curly-spaced'), true);
    assert.equal(satisfies('curly-spaced', 'curly'), false);
  });

  it('is none for guillemets of any kind where only the kind is decided', () => {
    assert.equal(satisfies('guillemets-closed', 'guillemets'), true);
    assert.equal(satisfies('curly', 'guillemets'), false);
  });

  it('knows whether dollars of several countries are spoken of', () => {
    const uses = (codes: readonly ('USD' | 'CAD')[]) =>
      tallyOf(codes.map((variant) => ({ mark: 'dollar', variant, gap: 'none', start: 0, end: 1 })));
    assert.equal(houseStyle(uses(['USD', 'USD']), null).severalDollars, false);
    assert.equal(houseStyle(uses(['USD', 'CAD']), null).severalDollars, true);
  });

  it('knows whether numbers are grouped by commas', () => {
    const uses = (variant: 'comma' | 'plain') =>
      tallyOf([{ mark: 'thousands', variant, gap: variant === 'plain' ? 'plain' : 'none', start: 0, end: 1 }]);
    assert.equal(houseStyle(uses('plain'), null).commaGroups, false);
    assert.equal(houseStyle(uses('comma'), null).commaGroups, true);
  });
});
