import { testRows } from '../../support/evidence.ts';

/** Sentences that report, each with another verb. */
const attributed = (...sentences: string[]) =>
  testRows(
    'en',
    sentences.map((sentence) => [sentence, 'attribution']),
  );

const unsourced = (...sentences: string[]) =>
  testRows(
    'en',
    sentences.map((sentence) => [sentence, null]),
  );

describe('English reporting verbs', () => {
  describe('that put on record', () => {
    attributed(
      'Corvid announced ⟦400⟧ layoffs.',
      'Corvid published accounts with a loss of ⟦$4 million⟧.',
      'Corvid disclosed a loss of ⟦$4 million⟧.',
      'Corvid confirmed ⟦400⟧ layoffs.',
      'The inspector recorded that ⟦400⟧ doors were faulty.',
      'The auditor certified that ⟦400⟧ doors were faulty.',
      'The charity has documented that ⟦400⟧ people left.',
      'Researchers found that ⟦40%⟧ of answers were wrong.',
      'Researchers showed that ⟦40%⟧ of answers were wrong.',
      'Researchers demonstrated that ⟦40%⟧ of answers were wrong.',
      'Researchers calculated a saving of ⟦40%⟧.',
      'Researchers concluded that ⟦40%⟧ of answers were wrong.',
      'Researchers established that ⟦40%⟧ of answers were wrong.',
      'Researchers determined that ⟦40%⟧ of answers were wrong.',
      'The filing lists debts of ⟦$4 million⟧.',
      'The filing states that debts came to ⟦$4 million⟧.',
      'The minister declared that the plan would cost ⟦$4 million⟧.',
      'Ruiz testified that the plan cost ⟦$4 million⟧.',
      'The notary attested that the plan cost ⟦$4 million⟧.',
      'The auditors verified that the plan cost ⟦$4 million⟧.',
      'Layoffs.fyi has tallied ⟦40,000⟧ tech layoffs.',
      'The judge ruled that ⟦400⟧ people were owed money.',
    );
  });
  describe('that only tell', () => {
    attributed(
      'Ruiz said the plan cost ⟦$4 million⟧.',
      'Ruiz told staff the plan cost ⟦$4 million⟧.',
      'Ruiz wrote that the plan cost ⟦$4 million⟧.',
      'Ruiz wrote on X that the plan cost ⟦$4 million⟧.',
      'Ruiz added that the plan cost ⟦$4 million⟧.',
      'Ruiz explained that the plan cost ⟦$4 million⟧.',
      'Ruiz noted that the plan cost ⟦$4 million⟧.',
      'Ruiz noted the plan had cost ⟦$4 million⟧.',
      'Ruiz described a plan that cost ⟦$4 million⟧.',
      'Ruiz detailed a plan that cost ⟦$4 million⟧.',
      'Ruiz mentioned that the plan cost ⟦$4 million⟧.',
      'Ruiz cited costs of ⟦$4 million⟧.',
      'Ruiz replied that the plan cost ⟦$4 million⟧.',
      'Ruiz responded that the plan cost ⟦$4 million⟧.',
      'Ruiz recalled that the plan cost ⟦$4 million⟧.',
      'Ruiz reiterated a target of ⟦$4 million⟧.',
      'Ruiz relayed an offer of ⟦$4 million⟧.',
      'Ruiz recounted how the plan had cost ⟦$4 million⟧.',
      'Ruiz commented that the plan cost ⟦$4 million⟧.',
      'Ruiz informed staff that the plan cost ⟦$4 million⟧.',
      'Ruiz notified creditors of a shortfall of ⟦$4 million⟧.',
      'Ruiz briefed reporters on a plan that costs ⟦$4 million⟧.',
      'Ruiz remarked that the plan cost ⟦$4 million⟧.',
      'Ruiz observed that the plan cost ⟦$4 million⟧.',
      'Ruiz pointed out that the plan cost ⟦$4 million⟧.',
      'Ruiz highlighted that the plan cost ⟦$4 million⟧.',
      'Ruiz indicated that the plan cost ⟦$4 million⟧.',
      'Ruiz outlined how the plan would save ⟦$4 million⟧.',
      'Ruiz revealed that the plan cost ⟦$4 million⟧.',
      'Ruiz reported a loss of ⟦$4 million⟧.',
      'Ruiz shared that the plan cost ⟦$4 million⟧.',
      'Ruiz specified that the plan cost ⟦$4 million⟧.',
      'Ruiz spelled out that the plan cost ⟦$4 million⟧.',
      'Ruiz reminded investors that the plan cost ⟦$4 million⟧.',
      'Ruiz assured the board that the plan cost ⟦$4 million⟧.',
      'Ruiz has blogged that the plan cost ⟦$4 million⟧.',
      'Ruiz tweeted that the plan cost ⟦$4 million⟧.',
      'Ruiz posted on Bluesky that the plan cost ⟦$4 million⟧.',
      'The FT understands that the plan cost ⟦$4 million⟧.',
    );
  });
  describe('that estimate', () => {
    attributed(
      'Gartner estimates the market at ⟦$4 billion⟧.',
      'Gartner reckons the market is worth ⟦$4 billion⟧.',
      'Gartner projects a market of ⟦$4 billion⟧.',
      'Gartner forecasts a market of ⟦$4 billion⟧.',
      'Gartner predicts a market of ⟦$4 billion⟧.',
      'Gartner expects a market of ⟦$4 billion⟧.',
      'Gartner anticipates a market of ⟦$4 billion⟧.',
      'Gartner values the market at ⟦$4 billion⟧.',
      'Gartner puts the market at ⟦$4 billion⟧.',
      'Economist Tara Iyengar puts the subsidy at ⟦Rs 1.9 crore⟧ per job.',
      'Gartner pegs the market at ⟦$4 billion⟧.',
      'The budget officer pegged the cost at ⟦$4 billion⟧.',
      'Gartner models a market of ⟦$4 billion⟧.',
      'Gartner assumes that the market is worth ⟦$4 billion⟧.',
      'Corvid guided to sales of ⟦$4 billion⟧.',
      'Gartner thinks the market is worth ⟦$4 billion⟧.',
      'The Commission believes the delay will save ⟦$4 billion⟧.',
      'In phones it thinks prices will climb ⟦4%⟧.',
      'TD’s analysts figure the banks have lost ⟦$4 billion⟧.',
      'Analysts see sales rising ⟦4%⟧.',
      'Hale, who rates the shares sell, sees them sliding a further ⟦30%⟧.',
      'The companies see ⟦$180 million⟧ of cost synergies.',
      'The prospectus tips revenue of ⟦$4 billion⟧.',
      'IDC lowered its 2026 forecast for shipments to ⟦4 million⟧.',
      'Corvid nudged its full-year guidance up to ⟦$4 billion⟧.',
    );
  });
  describe('that keep their distance', () => {
    attributed(
      'Corvid claims ⟦4 million⟧ users.',
      'The suit alleges that ⟦4 million⟧ users were misled.',
      'Ruiz asserted that ⟦4 million⟧ users were misled.',
      'Ruiz contended that ⟦4 million⟧ users were misled.',
      'Ruiz argued that ⟦4 million⟧ users were misled.',
      'Ruiz insists the loss was only ⟦$4 million⟧.',
      'Ruiz maintains that the loss was only ⟦$4 million⟧.',
      'Ruiz boasted that the site had ⟦4 million⟧ users.',
      'Corvid touted savings of ⟦40%⟧.',
      'Ruiz promised that ⟦400⟧ people would be hired.',
      'Ruiz pledged that ⟦400⟧ people would be hired.',
      'Ruiz vowed that ⟦400⟧ people would be hired.',
      'Ruiz suggested that ⟦400⟧ people would be hired.',
      'Ruiz hinted that ⟦400⟧ people would be hired.',
      'Ruiz implied that ⟦400⟧ people would be hired.',
      'Ruiz intimated that ⟦400⟧ people would be hired.',
      'Ruiz signalled that ⟦400⟧ people would be hired.',
      'Ruiz acknowledged that ⟦400⟧ people had left.',
      'Ruiz admitted that ⟦400⟧ people had left.',
      'Ruiz conceded that ⟦400⟧ people had left.',
      'Ruiz denied that ⟦400⟧ people had left.',
      'Ruiz disputed that ⟦400⟧ people had left.',
      'Ruiz warned that ⟦400⟧ people would leave.',
      'Ruiz cautioned that ⟦400⟧ people would leave.',
      'Ruiz countered that ⟦400⟧ people had left.',
      'Burry accused the group of hiding ⟦$4 billion⟧.',
      'The watchdog attributes ⟦$4 billion⟧ of the cost to AI.',
      'The company let slip that ⟦400⟧ people had left.',
      'Ruiz swore that ⟦400⟧ people had left.',
    );
  });
  describe('whoever speaks', () => {
    attributed(
      'Revenue hit ⟦$27 million⟧, says co-founder Noor Aziz, nearly all of it from knitting.',
      'Revenue hit ⟦$27 million⟧, says a spokesperson.',
      'Revenue hit ⟦$27 million⟧, said two of the people.',
      'Revenue hit ⟦$27 million⟧, one of them said.',
      'Revenue hit ⟦$27 million⟧, one dealmaker says.',
      'Revenue hit ⟦$27 million⟧, Ruiz, who runs the firm, said.',
      'The streamer announced ⟦400⟧ layoffs.',
      'The cooperative claims that ⟦400⟧ people left.',
      'A zookeeper noted that ⟦400⟧ visitors left.',
      'A former dispatcher and two colleagues said ⟦400⟧ people left.',
      'Its prospectus, lodged in November, had shown sales of ⟦$4 million⟧.',
      'The prospectus, which shows sales of ⟦$4 million⟧, is long.',
      'I reached out to the ⟦140⟧ readers who admitted to using it.',
      'Americans buy ⟦13 million⟧ toasters a year, if you believe Statista.',
    );
  });
  describe('used for an act', () => {
    unsourced(
      'The company added ⟦400⟧ jobs that pay well.',
      'The company added a feature that lets ⟦4 million⟧ people pay.',
      'The company added a “magic” button for ⟦4 million⟧ people.',
      'The company added four countries: Chad alone has ⟦4 million⟧ people.',
      'The bank raised ⟦$4 million⟧ from two funds, valuing it at $40 million.',
      'The Commission fined Vertigo ⟦€742 million⟧, concluding a probe into how it runs its auctions.',
      'The group has seen its value halve to ⟦£11 billion⟧.',
      'The site sees ⟦4 million⟧ visitors a day.',
      'The site saw growth of ⟦4%⟧.',
      'Hinode promised to make all ⟦190,000⟧ clients whole.',
      'Grant showed me the letter: a cheque for ⟦$1,584.12⟧.',
      'Owners called it “the crown jewel” and cut ⟦120⟧ of its jobs.',
      'A model based on Llama has ⟦70 billion⟧ parameters.',
      'The move revealed a hole of ⟦$4 million⟧.',
      'The layoffs announced in May cover ⟦400⟧ people.',
      'The figure suggests that ⟦400⟧ people left.',
    );
  });
});
