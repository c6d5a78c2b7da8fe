import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../server/src/core/figures/tokens.ts';
import { countLanguages, detectLanguage, foreignRuns, sumCounts } from '../../../server/src/core/language/detect.ts';
import { englishFunctionWords } from '../../../server/src/core/language/en/function-words.ts';
import { frenchFunctionWords } from '../../../server/src/core/language/fr/function-words.ts';
import type { Language } from '../../../server/src/core/language/types.ts';

const detect = (text: string) => detectLanguage(countLanguages(text));

describe('the language of a text', () => {
  const rows: [string, Language | null][] = [
    ['La licorne a bouclé son tour de table auprès de ses investisseurs historiques.', 'fr'],
    ['The unicorn closed its round with the backing of its early investors.', 'en'],
    ['Une puce dans chaque poche', 'fr'],
    ['A chip in every pocket', 'en'],
    ['L’IA s’invite au guichet', 'fr'],
    ["It's a long way down for chip makers", 'en'],
    ['Le cloud souverain, c’est “the next big thing”, promet son patron devant les députés.', 'fr'],
    ['The plan, dubbed “la grande bascule”, will cost twice as much as the ministry said.', 'en'],
    ['', null],
    ['   \n\t', null],
    ['2025: 70 %', null],
    ['Nvidia, Intel, AMD, Qualcomm', null],
    ['Der Vorstand hat die Pläne für das neue Werk bestätigt und will bis Ende des Jahres mit dem Bau beginnen.', null],
    ['La compañía ha anunciado que va a recortar el gasto de su filial en los próximos meses, según el diario.', null],
    ['La società ha detto che non venderà la sua quota, anche se il mercato se lo aspetta dalla primavera.', null],
    [
      'Het bedrijf wil dit jaar nog een fabriek bouwen in de haven van Antwerpen, zegt de directeur van het concern.',
      null,
    ],
  ];
  for (const [text, expected] of rows) it(`${expected}: ${text}`, () => assert.equal(detect(text), expected));

  it('goes by what most of a mixed text is in', () => {
    const french = countLanguages('Le groupe ne dit pas où il ira chercher les milliards qui manquent à son plan.');
    const english = countLanguages('The company said it would not comment.');
    assert.equal(detectLanguage(sumCounts([french, english])), 'fr');
    assert.equal(detectLanguage(sumCounts([french, english, english, english, english])), 'en');
  });

  it('finds nothing in a draw', () => {
    assert.equal(detectLanguage({ words: 10, fr: 3, en: 3, other: 0 }), null);
  });

  it('finds nothing where a long text has hardly a small word', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Nom${'abc'[index % 3]}`).join(' ');
    assert.equal(detect(`les ${names}`), null);
    assert.equal(detect('les Nom'), 'fr');
  });

  it('counts the sum of texts as the texts joined', () => {
    const word = fc.constantFrom('le', 'the', 'maison', 'de', 'und', 'l’', 'it’s', '42', 'été');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (a, b) => {
        const apart = sumCounts([countLanguages(a.join(' ')), countLanguages(b.join(' '))]);
        assert.deepEqual(apart, countLanguages([...a, ...b].join(' ')));
      }),
    );
  });

  it('has no word that tells both languages', () => {
    assert.deepEqual(
      [...frenchFunctionWords].filter((word) => englishFunctionWords.has(word)),
      [],
    );
  });
});

describe('runs in the other language', () => {
  const runs = (text: string, language: Language) =>
    foreignRuns(tokenize(text, language), language).map(({ start, end }) => text.slice(start, end));

  const rows: [Language, string, string[]][] = [
    ['fr', 'Le groupe finalise une levée de fonds auprès de ses actionnaires.', []],
    [
      'fr',
      'Son patron a lancé: we will never sell to the highest bidder, puis il a quitté la salle.',
      ['we will never sell to the highest bidder'],
    ],
    ['fr', 'Le slogan est the power of two, selon les affiches.', ['the power of two']],
    ['fr', 'Il travaille chez The Information depuis deux ans.', []],
    ['fr', "D'après la note, it's not about the money.", ["it's not about the money"]],
    ['fr', 'Une phrase qui cite: they raised $14 billion in cash.', ['they raised $14 billion in cash']],
    ['fr', 'Le mot the. Puis le mot of.', []],
    ['en', 'The firm is raising money from its early backers.', []],
    [
      'en',
      'The minister said: il ne faut pas vendre la marque, and left the room.',
      ['il ne faut pas vendre la marque'],
    ],
    ['en', 'A walk down the rue de la Paix with the founder.', ['rue de la Paix']],
    ['fr', '', []],
  ];
  for (const [language, text, expected] of rows) {
    it(`${language}: ${text || 'nothing'}`, () => assert.deepEqual(runs(text, language), expected));
  }

  it('gives spans in order that do not overlap and lie inside the text', () => {
    const word = fc.constantFrom('le', 'the', 'of', 'and', 'de', 'maison', 'house', '.', ',', '14', '$', '“', 'été');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom<Language>('fr', 'en'), (words, language) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of foreignRuns(tokenize(text, language), language)) {
          assert.ok(start >= last && start < end && end <= text.length);
          last = end;
        }
      }),
    );
  });
});
