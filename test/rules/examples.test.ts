import assert from 'node:assert/strict';
import { allRules } from '../../server/src/core/rules/registry.ts';
import { assertBad, assertGood } from '../support/rule-examples.ts';

describe('the examples of the rules', () => {
  for (const rule of allRules) {
    if (rule.scope === 'engine') continue;
    describe(rule.id, () => {
      it('has good and bad examples in each of its languages', () => {
        for (const language of rule.languages ?? (['fr', 'en'] as const)) {
          const of = (examples: readonly { lang: string }[]) =>
            examples.filter(({ lang }) => lang.startsWith(language));
          assert.ok(of(rule.examples.bad).length > 0, `no bad example in ${language}`);
          assert.ok(of(rule.examples.good).length > 0, `no good example in ${language}`);
        }
      });
      it('says in both languages what it says in one', () => {
        assert.deepEqual(Object.keys(rule.messages.fr).sort(), Object.keys(rule.messages.en).sort());
      });
      for (const example of rule.examples.bad) it(`finds ${example.text}`, () => assertBad(rule, example));
      for (const example of rule.examples.good) it(`leaves ${example.text}`, () => assertGood(rule, example));
    });
  }
});
