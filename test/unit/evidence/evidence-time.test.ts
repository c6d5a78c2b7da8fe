import assert from 'node:assert/strict';
import { evidenceIn } from '../../support/evidence.ts';

describe('the evidence of a sentence that never ends', () => {
  const pieces = [
    'et annoncé que ',
    ', annonce ',
    'selon la ',
    'dans un ',
    'précisant que ',
    'les projections de ',
    'le même ',
    '« le titre », clame ',
    ', dit-on au ',
    'le groupe a dit : « ',
    'chez le groupe, on dit ',
    ', qui dit, a lancé la ',
    'et Ruiz de préciser ',
    'mise sur une ',
    'le chiffre vient de ',
    'chiffre avancé par ',
  ];
  for (const piece of pieces) {
    it(`of “${piece.trim()}” is read`, () => {
      const [evidence] = evidenceIn(`${piece.repeat(4_000)}⟦600⟧ postes.`, 'fr');
      assert.ok(evidence === null || evidence?.type === 'attribution');
    });
  }

  const englishPieces = [
    'and said that ',
    ', says Ruiz ',
    'those who said ',
    'by the estimate of ',
    'an estimate by ',
    'as Ruiz sees ',
    'has the firm ',
    'went on to say ',
    'is adamant ',
    'is sure the firm ',
    'voiced concern ',
    'the view at the bank ',
    ', goes the report ',
    'figure for ',
    'calls it a ',
    'a notice it sent to ',
  ];
  for (const piece of englishPieces) {
    it(`of “${piece.trim()}” is read`, () => {
      const [evidence] = evidenceIn(`${piece.repeat(4_000)}⟦600⟧ jobs.`, 'en');
      assert.ok(evidence === null || evidence?.type === 'attribution');
    });
  }
});
