import assert from 'node:assert/strict';
import type { Vocabulary } from '../../server/src/core/config/types.ts';
import { evidenceFor, type LocalEvidence, type Prose } from '../../server/src/core/figures/evidence.ts';
import { tokenize } from '../../server/src/core/figures/tokens.ts';
import {
  englishAbbreviations,
  englishLetteredNouns,
  englishTitles,
} from '../../server/src/core/language/en/abbreviations.ts';
import { englishEvidence } from '../../server/src/core/language/en/evidence.ts';
import { englishFunctionWords } from '../../server/src/core/language/en/function-words.ts';
import {
  frenchAbbreviations,
  frenchLetteredNouns,
  frenchTitles,
} from '../../server/src/core/language/fr/abbreviations.ts';
import { frenchEvidence } from '../../server/src/core/language/fr/evidence.ts';
import { frenchFunctionWords } from '../../server/src/core/language/fr/function-words.ts';
import type { EvidencePack, Language } from '../../server/src/core/language/types.ts';
import { parseMarked } from './marked.ts';

/** The packs without what only amounts and styles need. */
export const packs: Readonly<Record<Language, EvidencePack>> = {
  fr: {
    language: 'fr',
    evidence: frenchEvidence,
    abbreviations: frenchAbbreviations,
    titles: frenchTitles,
    letteredNouns: frenchLetteredNouns,
    functionWords: frenchFunctionWords,
  },
  en: {
    language: 'en',
    evidence: englishEvidence,
    abbreviations: englishAbbreviations,
    titles: englishTitles,
    letteredNouns: englishLetteredNouns,
    functionWords: englishFunctionWords,
  },
};

/** A paragraph as the finder of evidence reads it; the text before `from` is a run-in label. */
export function proseOf(text: string, language: Language, from = 0): Prose {
  return { text, tokens: tokenize(text, language), marks: [], from };
}

const NO_WORDS: Vocabulary = { sources: [], names: [], reportingVerbs: [] };
const NO_DEFINITIONS = { hasFootnote: () => false };

/** The evidence of each figure, marked by ⟦ ⟧, of a paragraph. */
export function evidenceIn(
  marked: string,
  language: Language,
  vocabulary = NO_WORDS,
): readonly (LocalEvidence | null)[] {
  const { text, spans } = parseMarked(marked);
  const context = { pack: packs[language], vocabulary, definitions: NO_DEFINITIONS, declared: null };
  return evidenceFor(proseOf(text, language), spans, context);
}

/** A marked sentence, the evidence of its first figure, and words that the evidence has to hold. */
export type Row = readonly [marked: string, type: LocalEvidence['type'] | null, words?: string];

/** One test for each row. */
export function testRows(language: Language, rows: readonly Row[]): void {
  for (const [marked, type, words] of rows) {
    it(marked, () => {
      const [evidence] = evidenceIn(marked, language);
      const found = evidence ? `${evidence.type}: ${evidence.text}` : null;
      assert.equal(evidence?.type ?? null, type, `found ${found}`);
      if (words !== undefined) assert.ok(evidence?.text.includes(words), `found ${found}`);
    });
  }
}
