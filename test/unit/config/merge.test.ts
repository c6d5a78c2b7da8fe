import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { configurationOf } from '../../../server/src/core/config/merge.ts';
import { newsletter } from '../../../server/src/core/config/templates/newsletter.ts';

describe('configurationOf', () => {
  it('is the defaults where nothing is said', () => {
    assert.deepEqual(configurationOf([]), defaultConfiguration);
    assert.deepEqual(configurationOf([{}, {}]), defaultConfiguration);
  });

  it('lets the last layer that says something have its way', () => {
    const made = configurationOf([
      { profile: 'fr-FR', lang: 'fr', include: ['a.md'], dollar: 'CAD' },
      { profile: 'fr-CA', include: ['b.md'] },
    ]);
    assert.equal(made.profile, 'fr-CA');
    assert.equal(made.lang, 'fr');
    assert.equal(made.dollar, 'CAD');
    assert.deepEqual(made.include, ['b.md']);
  });

  it('merges severity and options of a rule one by one', () => {
    const made = configurationOf([
      { rules: { 'a/b': { severity: 'error', options: { most: 1, strict: true } }, 'a/c': { severity: 'off' } } },
      { rules: { 'a/b': { options: { most: 2 } } } },
      { rules: { 'a/b': { severity: 'hint' } } },
    ]);
    assert.deepEqual(made.rules, {
      'a/b': { severity: 'hint', options: { most: 2, strict: true } },
      'a/c': { severity: 'off' },
    });
  });

  it('adds templates by name and may replace the built-in one', () => {
    const parts = [{ part: 'title', needed: 'never', most: null, level: 1 }] as const;
    assert.deepEqual(configurationOf([{ templates: { flash: { parts } } }]).templates, {
      newsletter,
      flash: { parts },
    });
    assert.deepEqual(configurationOf([{ templates: { newsletter: { parts } } }]).templates, { newsletter: { parts } });
  });

  it('adds vocabularies up, each word once', () => {
    const made = configurationOf([
      { vocabulary: { names: ['Studio 54', 'Web 3'], sources: ['notre baromètre'] } },
      { vocabulary: { names: ['Web 3', 'Area 51'] } },
    ]);
    assert.deepEqual(made.vocabulary, {
      names: ['Studio 54', 'Web 3', 'Area 51'],
      sources: ['notre baromètre'],
      reportingVerbs: [],
    });
  });
});

describe('the template newsletter', () => {
  it('has the parts in the order in which they stand, and their labels', () => {
    const summary = newsletter.parts.map(({ part, needed, most, level }) => [part, needed, most, level]);
    assert.deepEqual(summary, [
      ['title', 'always', 1, 1],
      ['teaser', 'several-stories', 1, undefined],
      ['story', 'always', null, 2],
      ['lede', 'always', 1, undefined],
      ['section', 'never', null, undefined],
      ['further-reading', 'always', 1, undefined],
      ['credits', 'images', 1, undefined],
    ]);
    const first = newsletter.parts.flatMap((part) => Object.values(part.labels ?? {}).map((labels) => labels[0]));
    assert.deepEqual(first, [
      ...['Et aussi', 'Also', 'Pour aller plus loin', 'Go deeper', 'Crédit photos', 'Photo credits'],
    ]);
  });

  it('has no label twice and none with its colon', () => {
    const labels = newsletter.parts.flatMap((part) => Object.values(part.labels ?? {}).flat());
    assert.equal(new Set(labels.map((label) => label.toLowerCase())).size, labels.length);
    assert.deepEqual(
      labels.filter((label) => /[\s:]$/.test(label)),
      [],
    );
  });
});
