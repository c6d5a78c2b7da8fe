import type { SourcePhrases } from '../phrase-words.ts';
import type { Words } from '../verb-words.ts';

const phrases = (text: string): Words => text.trim().split(/\s*\|\s*/);

/** Journals of science, in which nothing but studies appears. */
const JOURNALS = phrases(
  'nature | science | the lancet | jama | the bmj | the new england journal of medicine | cell | pnas | plos one',
);

/** What introduces a source without a verb in English. */
export const englishPhrases: SourcePhrases = {
  open: ['according to'],
  strict:
    phrases(`per | as per | quoting | via | data from | figures from | numbers from | estimates from | estimates by | research from | analysis from
      | research by | analysis by | data compiled by | an estimate from | an estimate by | a forecast by | a forecast from | a tally by | a count by | calculations by | in the words of | attributed to | learned from
      | it emerged from | it emerged in | it has emerged from | it emerges from | it transpired from | if you believe | if you ask | you go by | based on data from | based on figures from | statistics from | a statement from | a note from | a memo from | an analysis by | an analysis from | analysis of data from
      | polling by | polling from | a tracker by | a tracker from | tracked by | compiled by | tallied by | in the estimation of | in the view of | in the opinion of | in the reckoning of | on the authority of | on the evidence of
      | going by | judging by | to judge by | testimony from | testimony by
      | courtesy of | h / t | scoop from | exclusive from | to quote | judging from | to go by | a report by | a report from | a study by | a study from | a survey by | a survey from | a poll by | a poll from`),
  complete: [
    ...phrases('published in | appearing in | appeared in').flatMap((opener) =>
      JOURNALS.map((journal) => `${opener} ${journal}`),
    ),
    ...phrases(`made no secret of | makes no secret of | make no secret of | by our math | by our maths | put it to me | puts it to me | put it this way | puts it this way | had the scoop | has the scoop | broke the story | had this to say | has this to say | have this to say | will tell you | 'll tell you | would have us believe | would have you believe | would have one believe | not rule out | not ruled out | not ruling out | n't rule out | by its own account | by his own account | by her own account | by their own account | by our calculations | by our count | by our estimate
      | by our reckoning | by some accounts | by some estimates | by one estimate | by most estimates | first to report | first to reveal | first to disclose | by most accounts | by all accounts | by one account | by any account | by one count | by its own count
      | by its own reckoning | by its own estimate | by its own admission | by his own admission | by her own admission`),
  ],
  inDocument: ['in', 'on', 'into', 'inside', 'based on'],
  onSite: [],
  sites: [],
  houses: [],
  closeTo: [],
  opinion: [],
  replies: [],
  labels: ['source', 'sources'],
};
