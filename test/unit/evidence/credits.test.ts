import { testRows } from '../../support/evidence.ts';

describe('a newsroom or a firm that is only credited', () => {
  describe('before a colon, at the head of the sentence', () => {
    testRows('en', [
      ['Reuters: Corvid to spend ⟦$2 billion⟧ on cables.', 'attribution', 'Reuters'],
      ['The Information: Corvid is worth ⟦$2 billion⟧.', 'attribution', 'The Information'],
      ['Corvid: ⟦$2 billion⟧ in sales, and not a cent of profit.', null],
      ['This much is clear: ⟦400⟧ shops will close.', null],
    ]);
    testRows('fr', [
      ['Les Echos : Corvid supprime ⟦400⟧ postes.', 'attribution', 'Les Echos'],
      ['Corvid : ⟦400⟧ postes supprimés.', null],
    ]);
  });

  describe('in parentheses, with a date', () => {
    testRows('en', [
      ['Corvid is to shed ⟦400⟧ jobs (Reuters, Monday).', 'attribution', '(Reuters, Monday)'],
      ['Corvid is to shed ⟦400⟧ jobs (FT, 12 May).', 'attribution'],
      ['Corvid sold ⟦400⟧ planes (Airbus, mostly).', null],
    ]);
    testRows('fr', [
      ['Corvid supprime ⟦400⟧ postes (Reuters, samedi).', 'attribution', '(Reuters, samedi)'],
      ['Corvid supprime ⟦400⟧ postes (Lyon, surtout).', null],
    ]);
  });

  describe('behind via, where it is set off', () => {
    testRows('en', [
      ['Sales rose ⟦4%⟧, via IDC.', 'attribution'],
      ['Sales rose ⟦4%⟧ (via IDC).', 'attribution'],
      ['The state holds ⟦13%⟧ via Bpifrance.', null],
      ['The state, via Bpifrance, holds ⟦13%⟧.', null],
    ]);
    testRows('fr', [
      ['L’État, actionnaire à hauteur de ⟦13 %⟧ via Bpifrance, se tait.', null],
      ['L’État, via Bpifrance, garde ⟦13 %⟧.', null],
    ]);
  });

  describe('as the journal that a study is in', () => {
    testRows('en', [
      ['Published in The Lancet, it followed ⟦8,000⟧ patients.', 'attribution'],
      ['Published in Japan, it sold ⟦8,000⟧ copies.', null],
    ]);
    testRows('fr', [
      ['Publiés dans Nature, les travaux portent sur ⟦8 000⟧ patients.', 'attribution'],
      ['Publié dans une collection de poche, il s’est vendu à ⟦8 000⟧ exemplaires.', null],
    ]);
  });
});

describe('a poll', () => {
  testRows('en', [
    ['Ipsos asked 2,200 adults in May, and ⟦18%⟧ were in favour.', 'attribution', 'Ipsos asked'],
    ['The pollster surveyed 2,200 drivers; ⟦18%⟧ had one.', 'attribution'],
    ['Corvid asked 400 staff to take a cut of ⟦18%⟧.', null],
    ['Of the 2,200 people asked to move, ⟦18%⟧ did.', null],
  ]);
  testRows('fr', [
    ['Ipsos a interrogé 1 000 salariés : ⟦43 %⟧ s’en servent.', 'attribution', 'Ipsos a interrogé'],
    ['Ipsos a interrogé 1 000 salariés dans ⟦140⟧ usines.', null],
  ]);
});
