import assert from 'node:assert/strict';
import { newsletter } from '../../../server/src/core/config/templates/newsletter.ts';
import { compileLabels } from '../../../server/src/core/model/labels.ts';

const labels = compileLabels(newsletter);

describe('labels of a template', () => {
  const found: [string, string, string][] = [
    ['Et aussi: Deux', 'teaser', 'Deux'],
    ['Et aussi : Deux', 'teaser', 'Deux'],
    ['ET AUSSI\u202f: Deux', 'teaser', 'Deux'],
    ['Also:Two', 'teaser', 'Two'],
    ['Pour aller plus loin:', 'further-reading', ''],
    ['Pour aller plus loin', 'further-reading', ''],
    ['Go deeper\u00a0:', 'further-reading', ''],
    ['Crédit photos: Meta – Lumen', 'credits', 'Meta – Lumen'],
    ['Crédits photo: Meta', 'credits', 'Meta'],
    ['Photo credits: Meta', 'credits', 'Meta'],
  ];
  for (const [text, part, body] of found) {
    it(`finds the label of “${text}”`, () => {
      const label = labels.match(text);
      assert.equal(label?.part, part);
      assert.equal(text.slice(label?.bodyStart), body);
      assert.ok(text.slice(0, label?.end).length <= label!.bodyStart);
    });
  }

  for (const text of [
    'Also, the company said so.',
    'Et aussi Deux',
    'Pour aller plus loin dans la baisse',
    'Photo credits',
    'Go',
    '',
    '\u0130\u0130\u0130',
  ]) {
    it(`finds none in “${text}”`, () => assert.equal(labels.match(text), null));
  }

  it('takes a heading without a colon for a label', () => {
    assert.equal(labels.match('Photo credits', true)?.part, 'credits');
  });

  it('gives the spelling of the house', () => {
    assert.equal(labels.canonical('further-reading', 'fr'), 'Pour aller plus loin');
    assert.equal(labels.canonical('teaser', 'en'), 'Also');
    assert.equal(labels.canonical('teaser', 'de'), null);
  });
});
