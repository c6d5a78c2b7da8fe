import { testRows } from '../../support/evidence.ts';

describe('who has a figure and only measures it', () => {
  testRows('en', [
    ['YouGov has ⟦40%⟧ for the tax.', 'attribution', 'YouGov has'],
    ['YouGov has ⟦40%⟧ of voters backing the tax.', 'attribution'],
    ['YouGov has the Greens on ⟦14%⟧.', 'attribution'],
    ['Its pollster has ⟦72%⟧ of voters favoring it.', 'attribution'],
    ['YouGov has ⟦40%⟧ of the market.', null],
    ['YouGov has ⟦400⟧ staff.', null],
    ['Corvid has ⟦40%⟧ of its staff working from home.', null],
    ['Ruiz Research has weekly listeners at ⟦115 million⟧ people.', 'attribution'],
    ['Corvid has staff at ⟦400⟧ sites.', null],
    ['The slide, which fell into my inbox, has the cooking app at ⟦1.7 million⟧ users.', 'attribution'],
  ]);
});

describe('whose view an adjective tells, and where it puts them', () => {
  testRows('en', [
    ['Goodbody is more cautious, at ⟦€1.1m⟧.', 'attribution', 'Goodbody is more cautious'],
    ['Citi is gloomier, with ⟦400⟧ closures.', 'attribution'],
    ['The bank is not optimistic, at ⟦40%⟧ of its capacity.', null],
    ['It is more cautious, at ⟦40%⟧.', null],
  ]);
});

describe('when a report was made', () => {
  testRows('en', [
    ['Bad loans climbed to ⟦5.8%⟧, Fitch noted last week.', 'attribution'],
    ['Bad loans climbed to ⟦5.8%⟧, Fitch added this month.', 'attribution'],
    ['The regulator, whose office received ⟦1,070⟧ breach notices last year, has moved.', null],
  ]);
});

describe('documents as subjects, with what only describes them', () => {
  testRows('en', [
    ['Accounts filed on Monday show a loss of ⟦$4 million⟧.', 'attribution'],
    ['Accounts filed recently show a loss of ⟦$4 million⟧.', 'attribution'],
    ['It has bought ⟦63 hectares⟧, land titles show.', 'attribution'],
    ['It has bought ⟦63 hectares⟧, property registers showed.', 'attribution'],
    ['The lobby’s most recent tally: ⟦$2.6 billion⟧.', 'attribution'],
  ]);
});

describe('speech that only a quotation shows, and manners of speaking', () => {
  testRows('en', [
    ['“Both,” shrugs Ken Odom, who has done ⟦130⟧ deals.', 'attribution', 'shrugs Ken Odom'],
    ['The market shrugged: shares closed up ⟦2%⟧.', null],
    ['“There is one of us for ⟦20,000⟧ parcels,” Ana Ruiz, who runs the port, complained to MEPs.', 'attribution'],
    ['Ana Ruiz, who runs the port, complained to MEPs before it lost ⟦40%⟧ of its traffic.', null],
    ['Officials fret that ⟦40%⟧ will wait.', 'attribution'],
    ['Officials accept that ⟦40%⟧ will wait.', 'attribution'],
    ['Officials accept ⟦40%⟧ of them.', null],
    ['Debt tells another story: it is up ⟦4%⟧.', null],
    ['Rents tell the other half of the story: they are up ⟦4%⟧.', null],
    ['The chief executive tells another story: rents are up ⟦4%⟧.', 'attribution'],
  ]);
});
