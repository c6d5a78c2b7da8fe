import type { LanguagePack } from '../types.ts';
import { englishAbbreviations, englishLetteredNouns, englishTitles } from './abbreviations.ts';
import { englishAmounts } from './amounts.ts';
import { englishConsistency } from './consistency.ts';
import { englishEvidence } from './evidence.ts';
import { englishFunctionWords } from './function-words.ts';

/** Everything that the engine knows about English. */
export const english: LanguagePack = {
  language: 'en',
  amounts: englishAmounts,
  evidence: englishEvidence,
  consistency: englishConsistency,
  abbreviations: englishAbbreviations,
  titles: englishTitles,
  letteredNouns: englishLetteredNouns,
  functionWords: englishFunctionWords,
};
