import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parseConfiguration } from '../../../server/src/core/config/parse.ts';
import { configurationSchema } from '../../../server/src/core/config/schema.ts';
import { RULES } from './rules.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(configurationSchema(RULES));

/** Configurations, and whether they are right. */
const CASES: readonly (readonly [string, boolean])[] = [
  ['{}', true],
  ['{"rules": null, "profile": null}', true],
  ['{"profile": "fr-eu", "lang": "fr", "dollar": "USD", "include": "a.md", "extends": ["b.yaml"]}', true],
  ['{"rules": {"amounts/*": "off", "amounts/range": {"severity": "hint", "most": 4, "form": "short"}}}', true],
  ['{"rules": {"amounts/range": {"most": 0}}}', false],
  ['{"rules": {"amounts/range": {"form": "medium"}}}', false],
  ['{"rules": {"amounts/nope": "off"}}', false],
  ['{"rules": {"amounts/space": "loud"}}', false],
  ['{"rules": {"amounts/space": {"most": 1}}}', false],
  ['{"colour": "red"}', false],
  ['{"profile": "fr"}', false],
  ['{"lang": "f"}', false],
  ['{"lang": ["fr"]}', false],
  ['{"include": [1]}', false],
  ['{"templates": {"a": {"parts": [{"part": "title", "labels": {"fr": ["Titre"]}}]}}}', true],
  ['{"templates": {"a": {"parts": [{"needed": "always"}]}}}', false],
  ['{"templates": {"a": {}}}', false],
  ['{"templates": {"a": {"parts": [{"part": "title", "limits": {"words": 0}}]}}}', false],
  ['{"vocabulary": {"names": ["A 1"], "sources": [], "reportingVerbs": []}}', true],
  ['{"vocabulary": {"verbs": []}}', false],
  ['[]', false],
];

describe('configurationSchema', () => {
  for (const [text, right] of CASES) {
    it(`${right ? 'takes' : 'refuses'} ${text}, and so does the reader`, () => {
      assert.equal(validate(JSON.parse(text)), right, JSON.stringify(validate.errors));
      assert.equal(parseConfiguration(text, RULES).problems.length === 0, right);
    });
  }

  it('describes each key and option in both languages, and gives the default', () => {
    const text = JSON.stringify(configurationSchema(RULES));
    for (const words of ['House style', 'Style maison', 'How many\\n\\nCombien', '"default":3']) {
      assert.ok(text.includes(words), words);
    }
  });
});
