import { testRows } from '../../support/evidence.ts';

describe('what is no report, though its words are those of one', () => {
  testRows('en', [
    ['The sum is small for a company valued at ⟦$852 billion⟧.', null],
    ['Analysts value the company at ⟦$852 billion⟧.', 'attribution'],
    ['The court awarded her ⟦$8 million⟧, rejecting the company’s argument that she had agreed.', null],
    ['The company’s argument is that ⟦$8 million⟧ is too much.', 'attribution'],
    ['Corvid decided that was enough and sold ⟦400⟧ shops.', null],
    ['The market shrugged: shares closed up ⟦2%⟧.', null],
  ]);
});

describe('a subject with more beside it', () => {
  testRows('en', [
    ['One writer I spoke to said she had borrowed ⟦$60,000⟧.', 'attribution', 'One writer I spoke to said'],
    ['A founder we talked to says the round was worth ⟦$60 million⟧.', 'attribution'],
    ['The shop I went to sold ⟦400⟧ phones.', null],
    ['The Teamsters, who would like a word, reckon ⟦400⟧ jobs are at stake.', 'attribution'],
    ['A rival puts the real bill nearer ⟦$140 million⟧.', 'attribution'],
    ['The road puts him nearer the coast, ⟦140 km⟧ away.', null],
  ]);
});

describe('a verb of listing, whose clause is another word’s', () => {
  testRows('en', [
    ['Corvid lists in New York via a shell that values it at ⟦$1.8 billion⟧.', null],
    ['The filing lists a debt of ⟦$1.8 billion⟧.', 'attribution'],
  ]);
});

describe('a word that is a verb elsewhere', () => {
  testRows('en', [
    ['Humain, the Saudi state’s firm, has signed for ⟦600,000⟧ chips.', null],
    ['Officials in the state said it had signed for ⟦600,000⟧ chips.', 'attribution'],
    ['An investor had put in ⟦$35 million⟧ at a ninth of that price.', null],
    ['An investor had put the price at ⟦$35 million⟧.', 'attribution'],
    ['Orvane will pay ⟦$7 million⟧ to a partner, whose lawyer had asked for more.', null],
    ['“Is ⟦$7 million⟧ enough?”, his lawyer asked.', 'attribution'],
    ['The number that has unions worried: ⟦1,200⟧ jobs could go.', null],
    ['Prosecutors suspect Orvane of hiding ⟦$30 million⟧.', 'attribution'],
    ['The suspect held ⟦$30 million⟧ in two accounts.', null],
    ['Police found suspect parcels worth ⟦$30 million⟧.', null],
    ['Orvane is suspected of hiding ⟦$30 million⟧.', null],
    ['Experts hired by the works council put the loss at ⟦$12 million⟧.', 'attribution'],
    ['Unions worried that ⟦1,200⟧ jobs could go.', 'attribution'],
    ['What has investors convinced is a margin of ⟦40%⟧.', null],
    ['Few have analysts expecting ⟦40%⟧.', null],
    ['The few that have, analysts say, sold ⟦400⟧ phones.', 'attribution'],
  ]);
});

describe('those who can tell, and what they hold', () => {
  testRows('en', [
    ['The service has ⟦210,000⟧ takers, three people with access to the dashboards tell us.', 'attribution'],
    ['The plant has made ⟦8 million⟧ doses, staff there will tell you.', 'attribution'],
    ['The shed has cost ⟦£1.6m⟧, a parliamentary answer disclosed.', 'attribution'],
    ['The regulator’s latest count has ⟦7.8 million⟧ homes on it.', 'attribution'],
    ['The regulator’s latest home has ⟦7.8 million⟧ bricks in it.', null],
    ['The lobbyists have a different figure: ⟦£160 million⟧.', 'attribution'],
    ['The lobbyists have a different office: ⟦£160⟧ a day.', null],
  ]);
});

describe('how a source comes to a figure', () => {
  testRows('en', [
    ['Ives, a man not easily discouraged, stuck to his target of ⟦$350⟧.', 'attribution'],
    ['Ives stuck to his route of ⟦350⟧ miles.', null],
    ['The audience measured by Nielsen was ⟦300,000⟧ viewers.', 'attribution'],
    ['Nielsen measured an audience of ⟦300,000⟧ viewers.', 'attribution'],
    ['The audience was ⟦300,000⟧ viewers (Nielsen data).', 'attribution', '(Nielsen data)'],
    ['The audience was ⟦300,000⟧ viewers (Nielsen households).', null],
    ['At the ministry’s latest count, ⟦300⟧ requests were in.', 'attribution'],
    ['At the ministry’s latest party, ⟦300⟧ guests were in.', null],
    ['By our math, the pot holds ⟦$300 million⟧.', 'attribution'],
    ['The damage, which prosecutors put at ⟦$3 million⟧, is growing.', 'attribution'],
    ['Economists place the cost between ⟦$3 billion and $4 billion⟧.', 'attribution'],
    ['The timetable handed to staff calls for ⟦400⟧ job cuts.', 'attribution'],
    ['Management made no secret of a loss of ⟦$40 million⟧.', 'attribution'],
    ['The minister restated her goal of ⟦30%⟧.', 'attribution'],
    ['The minister hammered it home: ⟦30%⟧ of purchases will be local.', 'attribution'],
  ]);
});

describe('what a verb of thought or of holding governs', () => {
  testRows('en', [
    ['The group is thinking of selling ⟦12%⟧ of the unit.', null],
    ['The group thinks ⟦12%⟧ of the unit will go.', 'attribution'],
    ['Against Nvidia, AMD holds just ⟦12%⟧ of the market.', null],
  ]);
});

describe('what is cited, sought, owed or not said', () => {
  testRows('en', [
    ['Corvid cut ⟦400⟧ jobs, citing weak demand.', null],
    ['Citing the weather, Corvid cut ⟦400⟧ jobs.', null],
    ['Corvid cut ⟦400⟧ jobs, citing pressure from rivals.', null],
    ['The paper put it at ⟦400⟧ jobs, citing one of the directors.', 'attribution'],
    ['The startup is looking for ⟦$40 million⟧.', null],
    ['Corvid is looking for ⟦400⟧ engineers.', null],
    ['Corvid looks for growth of ⟦4%⟧.', 'attribution'],
    ['It missed the ⟦$40 million⟧ that analysts had been looking for.', 'attribution'],
    ['Firms have to report losses of over ⟦$4 million⟧.', null],
    ['Corvid has to tell regulators before it cuts ⟦400⟧ jobs.', null],
    ['Even fans have to admit that it lost ⟦400⟧ staff.', 'attribution'],
    ['Corvid has said nothing about the ⟦400⟧ jobs.', null],
    ['Corvid said little of its ⟦400⟧ jobs.', null],
    ['Corvid says nothing will change for its ⟦400⟧ staff.', 'attribution'],
    ['Per head, that is ⟦$400⟧.', null],
    ['Per analysts, that is ⟦$400⟧.', 'attribution'],
    ['Via a shell company, Corvid owns ⟦40%⟧.', null],
    ['By Omdia’s estimation, it will cost ⟦$400⟧.', 'attribution'],
  ]);
});

describe('what else a verb of saying may do with its object', () => {
  testRows('en', [
    ['Corvid flagged ⟦400⟧ accounts.', null],
    ['Corvid flagged a loss of ⟦$4 million⟧.', 'attribution'],
    ['Corvid claims a fee of ⟦4%⟧.', null],
    ['Corvid stated its case in a suit that seeks ⟦$4 million⟧.', null],
    ['Corvid denied ⟦400⟧ claims.', null],
    ['Corvid admitted ⟦400⟧ patients.', null],
    ['Corvid admitted it had lost ⟦400⟧ patients.', 'attribution'],
    ['Corvid declared bankruptcy with debts of ⟦$4 million⟧.', null],
    ['Corvid insisted on payment of ⟦$4 million⟧.', null],
    ['Corvid insisted on Monday that it had ⟦$4 million⟧.', 'attribution'],
    ['The party polled at ⟦4%⟧.', null],
  ]);
});
