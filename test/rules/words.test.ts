import assert from 'node:assert/strict';
import { allRules } from '../../server/src/core/rules/registry.ts';
import { typesetFrench } from '../../server/src/core/typeset.ts';
import { BADLY_SET_FRENCH } from '../support/french.ts';
import { spaced } from '../support/spaces.ts';

/** What a reader reads, without the code in it and the placeholders. */
const prose = (text: string) => text.replace(/`[^`]*`/g, '`').replace(/\{[^{}]*\}/g, '{}');

describe('the words of the rules', () => {
  for (const { id, messages, docs, options = {} } of allRules) {
    const described = Object.values(options).map(({ description }) => description);
    const french = [...Object.values(messages.fr), ...Object.values(docs.fr), ...described.map(({ fr }) => fr)];
    const english = [...Object.values(messages.en), ...Object.values(docs.en), ...described.map(({ en }) => en)];

    it(`are set in French as French is: ${id}`, () => {
      for (const text of french) {
        assert.doesNotMatch(prose(text), BADLY_SET_FRENCH, text);
      }
    });

    it(`are set in English as English is: ${id}`, () => {
      for (const text of english)
        assert.doesNotMatch(prose(text), /\p{L}'\p{L}|"| [:;!?](?!\S)|[\u00a0\u202f]|\.\.\./u, text);
    });

    it(`say in one line, without Markdown, what is wrong: ${id}`, () => {
      for (const text of [...Object.values(messages.fr), ...Object.values(messages.en)]) {
        assert.doesNotMatch(prose(text), /\n|\*\w|\w\*/, text);
        assert.ok(text.length <= 130, `${text.length}: ${text}`);
      }
    });
  }
});

describe('French set with its no-break spaces', () => {
  const rows: [string, string][] = [
    ['Écrivez « {right} » : le pluriel', 'Écrivez «⍽{right}⍽»⍽: le pluriel'],
    ['De {from} % à 4 % ; lequel ? Non !', 'De {from}⍽% à 4⍽%⍽; lequel⍽? Non⍽!'],
    ['Code `a : b « c »` : intact', 'Code `a : b « c »`⍽: intact'],
    ['Déjà⍽: fait', 'Déjà⍽: fait'],
    ['', ''],
  ];
  for (const [text, expected] of rows)
    it(text || 'nothing', () => assert.equal(typesetFrench(spaced(text)), spaced(expected)));
});
