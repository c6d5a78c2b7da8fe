import { apostrophe } from './apostrophe.ts';
import { doublePunctuation } from './double-punctuation.ts';
import { ellipsis } from './ellipsis.ts';
import { finalStop } from './final-stop.ts';
import { nbspAfterTitle } from './nbsp-after-title.ts';
import { quotes } from './quotes.ts';
import { runInDash } from './run-in-dash.ts';

/** The rules of French micro-typography, and the dash after a lead, which both languages share. */
export const typographyRules = [quotes, apostrophe, doublePunctuation, runInDash, ellipsis, nbspAfterTitle, finalStop];
