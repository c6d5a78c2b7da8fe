import type { LanguagePack } from '../types.ts';
import { frenchAbbreviations, frenchLetteredNouns, frenchTitles } from './abbreviations.ts';
import { frenchAmounts } from './amounts.ts';
import { frenchConsistency } from './consistency.ts';
import { frenchEvidence } from './evidence.ts';
import { frenchFunctionWords } from './function-words.ts';

/** Everything that the engine knows about French. */
export const french: LanguagePack = {
  language: 'fr',
  amounts: frenchAmounts,
  evidence: frenchEvidence,
  consistency: frenchConsistency,
  abbreviations: frenchAbbreviations,
  titles: frenchTitles,
  letteredNouns: frenchLetteredNouns,
  functionWords: frenchFunctionWords,
};
