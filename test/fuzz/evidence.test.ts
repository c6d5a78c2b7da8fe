import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import type { Language } from '../../server/src/core/language/types.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { fuzzRuns, fuzzTimeout } from '../support/depth.ts';
import { packs } from '../support/evidence.ts';

const FIGURES = ['5 M€', '12 %', '$3bn', '1,5 million', 'dix milliards', 'twice', 'trois fois', '40 000'];
const NAMES = ['Reuters', 'Meta', 'Mme Le Pen', 'Jean Dupont', 'OpenAI’s', 'du *Monde*', 'the **FT**', 'IDC'];
const MARKS = [
  ',',
  ':',
  ';',
  '.',
  '!',
  '?',
  '(',
  ')',
  '–',
  '—',
  '« ',
  ' »',
  '“',
  '”',
  '\n',
  '-',
  '’',
  '[a](b)',
  '[^1]',
  '<!-- source: x -->',
];

/** Every word and phrase that a value of a language pack holds, at any depth. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value].flatMap(wordsIn);
  if (value instanceof Set || Array.isArray(value)) return [...value].flatMap(wordsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

const from = (words: readonly string[]) => fc.constantFrom(...words);

/** Sentences that nobody would write, of the words that the engine knows something about. */
const salad = (language: Language) => {
  const word = from([...new Set(wordsIn(packs[language].evidence))]);
  const piece = fc.oneof(
    { weight: 8, arbitrary: word },
    { weight: 2, arbitrary: from(NAMES) },
    { weight: 2, arbitrary: from(FIGURES) },
    { weight: 3, arbitrary: from(MARKS) },
  );
  return fc.array(piece, { minLength: 1, maxLength: 16 }).map((pieces) => `# T\n\n## H\n\n${pieces.join(' ')} 7 M€.\n`);
};

for (const language of ['fr', 'en'] as const) {
  describe(`the evidence of any words, ${language}`, function () {
    this.timeout(fuzzTimeout(60_000));

    it('is what stands at its place, and no words make the engine throw', () => {
      fc.assert(
        fc.property(salad(language), (text) => {
          const document = openBriefing(text, { config: defaultConfiguration, lang: language });
          document.check();
          for (const { figure } of document.figures()) {
            const { evidence } = figure;
            if (!evidence) continue;
            const start = evidence.chunk.start + evidence.start;
            assert.ok(start < evidence.chunk.start + evidence.end);
            assert.ok(start >= 0 && evidence.chunk.start + evidence.end <= text.length);
          }
        }),
        { numRuns: fuzzRuns(1500) },
      );
    });
  });
}
