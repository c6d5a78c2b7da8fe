import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../server/src/core/service.ts';

function check(name: string) {
  const text = readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');
  const document = openBriefing(text, { config: defaultConfiguration });
  return document.check().map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`);
}

describe('the samples', () => {
  for (const name of ['fr/propre.md', 'en/clean.md']) {
    it(`${name} is clean`, () => assert.deepEqual(check(name), []));
  }

  it('en/to-review.md shows what there is to mend', () => {
    const found = check('en/to-review.md');
    for (const wanted of [
      'figures/label-unbacked: $70 billion',
      'structure/section-label:  - ',
      'figures/unsourced: 4,200',
    ])
      assert.ok(found.includes(wanted), wanted);
  });

  it('fr/a-relire.md shows what there is to mend', () => {
    const found = check('fr/a-relire.md');
    for (const wanted of [
      'figures/label-unbacked: 70 millions de dollars',
      "typography/apostrophe: '",
      'structure/placeholder: TODO',
    ])
      assert.ok(found.includes(wanted), wanted);
  });
});
