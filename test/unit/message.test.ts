import assert from 'node:assert/strict';
import { formatMessage } from '../../server/src/core/message.ts';

describe('messages', () => {
  it('are filled in with words and numbers, as the language writes them', () => {
    assert.equal(
      formatMessage('Write “{right}”: {value}%.', { right: '$5', value: 1284.5 }, 'en'),
      'Write “$5”: 1,284.5%.',
    );
    assert.equal(formatMessage('{value} %', { value: 1284.5 }, 'fr'), '1\u202f284,5 %');
  });

  it('choose the word that goes with the number', () => {
    const said = (n: number, language: 'en' | 'fr') => formatMessage('{n} {n|point|points}', { n }, language);
    assert.deepEqual([said(1, 'en'), said(0.5, 'en'), said(2, 'en')], ['1 point', '0.5 points', '2 points']);
    assert.deepEqual([said(1, 'fr'), said(1.5, 'fr'), said(2, 'fr')], ['1 point', '1,5 point', '2 points']);
  });

  it('take nothing in a value for a placeholder, and keep one that has no value', () => {
    assert.equal(formatMessage('{a} {b} {toString}', { a: '{b}$&' }, 'en'), '{b}$& {b} {toString}');
  });
});
