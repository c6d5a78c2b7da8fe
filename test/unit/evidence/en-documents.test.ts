import { testRows } from '../../support/evidence.ts';

describe('documents and somebody unnamed as sources in English', () => {
  describe('a document that shows, within another clause', () => {
    testRows('en', [
      ['Another driver shared a spreadsheet showing that ⟦22%⟧ of families left.', 'attribution'],
      ['Ruiz leaked a memo showing ⟦400⟧ cuts.', 'attribution'],
      ['Ruiz drove past a bridge showing ⟦400⟧ cracks.', null],
    ]);
  });

  describe('a form that is known by its number and letter', () => {
    testRows('en', [
      ['Scion’s latest 13F lists puts on ⟦5 million⟧ shares.', 'attribution', 'Scion’s latest 13F lists'],
      ['Scion’s 13-F shows puts on ⟦5 million⟧ shares.', 'attribution'],
      ['Scion’s 13X hauls ⟦5 million⟧ tonnes.', null],
    ]);
  });

  describe('somebody unnamed whom a relative clause describes', () => {
    testRows('en', [
      ['One, who left in May, described quotas of ⟦120⟧ calls a day.', 'attribution'],
      ['One, which left in May, carried ⟦120⟧ tonnes.', null],
    ]);
  });

  describe('guidance that a company sets', () => {
    testRows('en', [
      ['The company set its guidance at ⟦$4.2 billion⟧.', 'attribution'],
      ['The company set the fee at ⟦$4.20⟧.', null],
    ]);
  });
});

describe('a study that names whom it took in', () => {
  testRows('en', [
    ['The meter reads high, an audit passed to the Guardian concludes, by ⟦£41⟧.', 'attribution'],
    ['The meter reads high, the sum passed to the state and ⟦£41⟧ was lost.', null],
    ['A trial in Cork, which covered 1,140 cows, saw yields rise by ⟦6%⟧.', 'attribution'],
    ['The road covered ⟦1,140⟧ acres.', null],
    ['The union’s annual poll has ⟦62%⟧ of teachers marking by hand.', 'attribution'],
    ['The school has ⟦62%⟧ of its teachers marking by hand.', null],
  ]);
});
