import { testRows } from '../../support/evidence.ts';

/** Ways of naming a source that were met in English briefings, beside those that look like them. */
const attributed = [
  'The market is worth ⟦$4 billion⟧, in Drone Weekly’s estimate.',
  'In Ostrea’s telling, the plan cost ⟦$4 million⟧.',
  'In the agency’s reckoning, ⟦400⟧ firms qualify.',
  'The bill comes to ⟦$4 million⟧, in the trade body’s reckoning.',
  'It will cost ⟦$4 million⟧, confides somebody close to the talks.',
  'It will cost ⟦$4 million⟧, whispers someone at the bank.',
  'One executive put it at $40 million. Another suggested ⟦$60 million⟧.',
  'Another mentioned ⟦$60 million⟧.',
  'Turnover is put at ⟦£12m⟧ for the year by Companies House filings.',
  'The loss was put at ⟦£12m⟧ last year by the union.',
  'The institute’s annual digest has ⟦17%⟧ of Britons paying for news.',
  'Of the ⟦1,900⟧ shoppers that Which? polled, many had no idea.',
  'A supervisor shrugged: she had never seen more than ⟦150⟧.',
  'The contract cost £46m, a sum that the airport’s own notice puts at ⟦£38m⟧ before options.',
  'The founder’s pitch is that the arm, at ⟦$900⟧ a month, pays for itself.',
  'The company’s excuse was that it lost ⟦$4 million⟧.',
  'Covers ⟦3 million⟧ acres, says its deck.',
  'Ruiz emailed us to point out that ⟦70%⟧ of it is new.',
  'The company called to say that ⟦400⟧ people had left.',
  'Justice Wigram had this to say: anything under ⟦$40 million⟧ is an error.',
  'The province’s own economists peg the benefit at ⟦$90-million⟧ over a decade.',
  'The ministry’s own officials put the cost at ⟦$4 million⟧.',
  'Staff economists, whose memo is posted too, see savings of ⟦$2 billion⟧ a year.',
  'Analysts, who met last week, expect a loss of ⟦$4 million⟧.',
  'Minister Katja Brandl spoke on Deutschlandfunk of ⟦€168 million⟧.',
  'Ruiz spoke in Paris of ⟦400⟧ jobs.',
  'An expert opinion came to the conclusion that the halls are worth ⟦€110 million⟧.',
  'Ruiz suggested ⟦$60 million⟧.',
];

const unattributed = [
  'The house is worth ⟦$4 million⟧, in Drone Weekly’s parking lot.',
  'In the telling, it lost ⟦$4 million⟧.',
  'Another estimated ⟦$60 million⟧ was lost to fraud.',
  'The move suggested ⟦400⟧ fixes.',
  'It will cost ⟦$4 million⟧, whispers and all.',
  'Another cost ⟦$60 million⟧.',
  'Another suggested price was ⟦$60 million⟧.',
  'The shares were put at risk by ⟦£12m⟧ of debts.',
  'Turnover is put at ⟦£12m⟧ by next year.',
  'A slide had ⟦£900,000⟧ of gold on it.',
  'The letter had ⟦400⟧ pages.',
  'The lab had ⟦£900,000⟧.',
  'The Tribune, which broke the story, had ⟦450⟧ staff.',
  'The institute has ⟦17%⟧ of the market.',
  'He shrugged and paid ⟦$4 million⟧.',
  'The sum that the airport spent was ⟦£38m⟧.',
  'The founder’s pitch cost ⟦$900⟧ a month.',
  'Its deck covers ⟦3 million⟧ acres.',
  'Ruiz emailed us to order ⟦400⟧ chips.',
  'The company called to sell ⟦400⟧ chips.',
  'A report sides with neither. The plane lands at ⟦200 km/h⟧.',
  'The province’s own firms pay ⟦$90-million⟧ a year.',
  'Staff, whose memo is posted too, see ⟦400⟧ patients a day.',
  'The minister spent ⟦€168 million⟧ on a tower.',
  'The plan came to an end and cost ⟦€110 million⟧.',
  'Nobody at the station asked about the other ⟦€14 million⟧.',
  'According to schedule, the rule takes effect in May and covers ⟦400⟧ firms.',
  'Yes, really: a ⟦$4M⟧ seed that came together in a weekend.',
  'Nobody would be surprised if it lost ⟦$4 million⟧.',
];

describe('what names a source in English briefings, and what only seems to', () => {
  testRows(
    'en',
    attributed.map((marked) => [marked, 'attribution'] as const),
  );
  testRows(
    'en',
    unattributed.map((marked) => [marked, null] as const),
  );
});
