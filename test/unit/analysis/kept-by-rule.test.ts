import assert from 'node:assert/strict';
import { KeptByRule } from '../../../server/src/core/analysis/kept-by-rule.ts';
import { allRules } from '../../../server/src/core/rules/registry.ts';

describe('what rules keep of single objects', () => {
  const [one, other] = allRules as [(typeof allRules)[number], (typeof allRules)[number]];

  it('is made once for each rule and object', () => {
    const kept = new KeptByRule();
    const subject = {};
    const made: string[] = [];
    const make = (name: string) => () => {
      made.push(name);
      return name;
    };
    assert.equal(kept.get(one, subject, make('first')), 'first');
    assert.equal(kept.get(one, subject, make('again')), 'first');
    assert.equal(kept.get(other, subject, make('of another rule')), 'of another rule');
    assert.equal(kept.get(one, {}, make('of another object')), 'of another object');
    assert.deepEqual(made, ['first', 'of another rule', 'of another object']);
  });

  it('may be nothing', () => {
    const kept = new KeptByRule();
    const subject = {};
    kept.get(one, subject, () => null);
    assert.equal(
      kept.get(one, subject, () => 'made again'),
      null,
    );
  });
});
