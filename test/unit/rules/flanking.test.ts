import assert from 'node:assert/strict';
import { mayTurnEmphasis } from '../../../server/src/core/rules/flanking.ts';

describe('edits beside asterisks', () => {
  /** `⟦old|new⟧` in the text is the edit. */
  const rows: [text: string, expected: boolean][] = [
    ['mot**⟦€50|50 €⟧**', true],
    ['5*⟦£5|5 £⟧, puis', true],
    ['a **⟦€50|50 €⟧** b', false],
    ['a **⟦€50|50 €⟧**, b', false],
    ['a **b⟦5|€⟧**mot', true],
    ['mot**⟦1.5|1,5⟧**', false],
    ['mot** ⟦€5|5 €⟧ **', false],
    ['mot**⟦ |⟧mot', false],
    ['5*5 ⟦USD|⟧*5$', true],
    ['a **⟦€|⟧ 5**', true],
    ['a **b** ⟦€|⟧5', false],
    ['⟦€5|5 €⟧', false],
    ['mot_⟦€|⟧5_', true],
  ];
  for (const [marked, expected] of rows) {
    it(`${marked}: ${expected ? 'could change' : 'cannot change'} the emphasis`, () => {
      const [, before = '', old = '', text = '', after = ''] = /^(.*)⟦(.*)\|(.*)⟧(.*)$/.exec(marked) ?? [];
      const edit = { start: before.length, end: before.length + old.length, text };
      assert.equal(mayTurnEmphasis(before + old + after, edit, { before: false, after: false }), expected);
    });
  }

  it('count before a mark too where they make no emphasis yet', () => {
    const edit = { start: 0, end: 3, text: '5 M€' };
    const stray = { before: false, after: true };
    assert.equal(mayTurnEmphasis('€5M***,50M**', edit, stray), true);
    assert.equal(mayTurnEmphasis('€5M*** 50M**', edit, stray), false);
    assert.equal(mayTurnEmphasis('€5M***', edit, stray), false);
    assert.equal(mayTurnEmphasis('€5M***,50M**', edit, { before: true, after: false }), false);
  });
});
