import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const read = (language: string): Record<string, Snippet> =>
  JSON.parse(readFileSync(new URL(`../../../snippets/${language}.json`, import.meta.url), 'utf8'));

/** The text of a snippet as it stands before anything is typed: placeholders with their default text, variables with a date’s. */
function expand({ body }: Snippet): string {
  const text = body.join('\n');
  const defaults = new Map([...text.matchAll(/\$\{(\d+):([^}]*)\}/g)].map(([, stop, words]) => [stop, words!]));
  return text
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{CURRENT_YEAR\}/g, '2026')
    .replace(/\$\{CURRENT_(?:MONTH|DATE)\}/g, '03')
    .replace(/\$(\d+)/g, (_, stop: string) => defaults.get(stop) ?? '');
}

const rulesIn = (text: string) =>
  new Set(
    openBriefing(text, { config: defaultConfiguration })
      .check()
      .map(({ rule }) => rule),
  );

for (const language of ['english', 'french']) {
  const snippets = Object.entries(read(language));

  describe(`the ${language} snippets`, () => {
    it('are all about briefings by their prefix, and each has its own', () => {
      const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
      assert.ok(prefixes.every((prefix) => prefix.startsWith('briefing')));
      assert.equal(new Set(prefixes).size, prefixes.length);
      assert.ok(snippets.every(([, { description }]) => description.length > 10));
    });

    it('write a briefing in which nothing is wrong but what is still to be filled in', () => {
      const [, whole] = snippets[0]!;
      assert.deepEqual([...rulesIn(expand(whole))].sort(), ['structure/link-target', 'structure/placeholder']);
    });

    it('leave default texts that are told when they are forgotten', () => {
      for (const [name, snippet] of snippets) {
        if (snippet.body[0]!.startsWith('<!--')) continue;
        assert.ok(
          rulesIn(`---\nbriefing: newsletter\nlang: ${language.slice(0, 2)}\n---\n\n${expand(snippet)}\n`).has(
            'structure/placeholder',
          ),
          name,
        );
      }
    });
  });
}
