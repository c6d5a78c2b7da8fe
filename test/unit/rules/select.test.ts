import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import type { RuleSetting } from '../../../server/src/core/config/types.ts';
import type { AnyRule } from '../../../server/src/core/rules/define.ts';
import { activeRules, selects } from '../../../server/src/core/rules/select.ts';

const docs = { title: 't', what: 'w', why: 'y', remedy: 'r' };

function rule(id: string, more: Partial<AnyRule> = {}): AnyRule {
  return {
    id,
    scope: 'passage',
    severity: 'warning',
    fix: 'none',
    messages: { en: {}, fr: {} },
    docs: { en: docs, fr: docs },
    examples: { bad: [], good: [] },
    check() {},
    ...more,
  } as AnyRule;
}

function severities(
  rules: AnyRule[],
  settings: Record<string, RuleSetting>,
  language: 'fr' | 'en' | null = 'fr',
  only: string[] | null = null,
) {
  const config = { ...defaultConfiguration, rules: settings };
  return Object.fromEntries(
    activeRules(rules, config, null, language, only).map((active) => [active.rule.id, active.severity]),
  );
}

describe('which rules are on', () => {
  it('goes by the rule’s own default', () => {
    assert.deepEqual(severities([rule('a/on'), rule('a/off', { severity: 'off' })], {}), { 'a/on': 'warning' });
  });

  it('takes the nearest setting: the rule’s own before its group’s before all', () => {
    const settings = { '*': { severity: 'hint' }, 'a/*': { severity: 'error' }, 'a/x': { severity: 'off' } } as const;
    assert.deepEqual(severities([rule('a/x'), rule('a/y'), rule('b/z')], settings), { 'a/y': 'error', 'b/z': 'hint' });
  });

  it('runs what is asked for by name, as info where it is off', () => {
    const rules = [rule('a/x', { severity: 'off' }), rule('a/y'), rule('b/z')];
    assert.deepEqual(severities(rules, {}, 'fr', ['a/*']), { 'a/x': 'info', 'a/y': 'warning' });
    assert.deepEqual(severities(rules, { 'a/y': { severity: 'off' } }, 'fr', ['a/y']), { 'a/y': 'warning' });
  });

  it('leaves out rules for another language, and all that read words where there is no pack', () => {
    const rules = [
      rule('a/fr', { languages: ['fr'] }),
      rule('a/both'),
      rule('a/structure', { scope: 'story' } as Partial<AnyRule>),
    ];
    assert.deepEqual(Object.keys(severities(rules, {}, 'en')), ['a/both', 'a/structure']);
    assert.deepEqual(Object.keys(severities(rules, {}, null)), ['a/structure']);
  });

  it('fills in the options that the configuration leaves out', () => {
    const description = { en: 'd', fr: 'd' };
    const one = rule('a/x', {
      options: {
        most: { type: 'integer', default: 3, description },
        least: { type: 'integer', default: 1, description },
      },
    });
    const config = { ...defaultConfiguration, rules: { 'a/x': { options: { most: 9 } } } };
    assert.deepEqual(activeRules([one], config, null, 'fr', null)[0]?.options, { most: 9, least: 1 });
  });

  it('reads selectors', () => {
    assert.ok(selects('a/*', 'a/x') && selects('*', 'a/x') && selects('a/x', 'a/x'));
    assert.ok(!selects('a', 'a/x') && !selects('a/*', 'ab/x') && !selects('a/x', 'a/xy'));
  });
});
