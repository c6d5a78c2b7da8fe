import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { newsletter } from '../../../server/src/core/config/templates/newsletter.ts';
import { PartSnippets } from '../../../server/src/core/features/part-snippets.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** What a snippet leaves where nothing is filled in. */
const plain = (snippet: string) => snippet.replaceAll(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1').replaceAll(/\\(.)/g, '$1');

describe('a new briefing', () => {
  for (const [language, also] of [
    ['fr', 'Et aussi: Titre du deuxième sujet à compléter'],
    ['en', 'Also: TK headline of the second story'],
  ] as const) {
    it(`has nothing wrong in it but what is still to be filled in (${language})`, () => {
      const text = plain(new PartSnippets(language, newsletter).briefing('Le verre', '2026-03-02'));
      assert.ok(
        text.startsWith(
          `---\nbriefing: newsletter\nlang: ${language}\ndate: 2026-03-02\n---\n\n# Le verre\n\n${also}\n`,
        ),
      );
      const found = openBriefing(text, { config: defaultConfiguration }).check();
      assert.deepEqual([...new Set(found.map(({ rule }) => rule))].sort(), [
        'structure/link-target',
        'structure/placeholder',
      ]);
    });
  }

  it('asks for each thing once: the headline in the teaser is that of its story', () => {
    const snippet = new PartSnippets('en', newsletter).briefing(null, '2026-03-02');
    const stops = [...snippet.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop));
    assert.deepEqual(stops, [1, 2, 3, 4, 5, 6, 7, 8, 2, 9, 10, 11, 12]);
  });

  it('takes a title as it was typed', () => {
    const title = 'It cost $1 {a} \\ b';
    assert.ok(plain(new PartSnippets('en', newsletter).briefing(title, '2026-03-02')).includes(`# ${title}\n`));
    assert.ok(new PartSnippets('en', newsletter).briefing(title, '2026-03-02').includes('\\$1'), 'no place to fill in');
  });

  it('has the parts, levels and labels of the template of the house', () => {
    const parts = newsletter.parts
      .filter(({ part }) => part !== 'section' && part !== 'credits')
      .map((each) => (each.part === 'story' ? { ...each, level: 3 } : each))
      .map((each) => (each.part === 'teaser' ? { ...each, labels: { en: ['In brief'] } } : each));
    const text = plain(new PartSnippets('en', { parts }).briefing('Glass', '2026-03-02'));
    assert.deepEqual(text.split('\n\n').slice(1), [
      ...['# Glass', 'In brief: TK headline of the second story'],
      ...['### TK headline of the lead story', 'TK lede', 'Go deeper:', '- [TK earlier story](https://)'],
      ...['### TK headline of the second story', 'TK lede', 'Go deeper:', '- [TK earlier story](https://)\n'],
    ]);
  });
});
