import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { readFence } from '../../../server/src/core/parse/fence.ts';
import { parseMarkdown } from '../../../server/src/core/parse/markdown.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

const opening = fc.constantFrom(
  '```',
  '````',
  '~~~',
  '~~~~~',
  '```js',
  '~~~C++',
  '``` js',
  '```a b',
  '```a`',
  '```&amp;',
  ' ```',
  '``',
);
const rest = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', '**b**', '', '', ' ', '\t', '```', '````', '~~~', '   ```', '    ```', '\t```', '``` ', '```js', '# T', '- [x](y)', '[^1]: z', '👍', '\uFEFF'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.map((line) => `\n${line}`).join('')); // biome-ignore format: one row a kind

describe('a fence that is read without the parser', () => {
  it('is what the parser makes of it', () => {
    let read = 0;
    fc.assert(
      fc.property(opening, rest, fc.constantFrom('', '\n', '\n\n'), (first, lines, end) => {
        const text = first + lines + end;
        const code = readFence(text);
        if (!code) return;
        read++;
        assert.deepEqual([code], parseMarkdown(text));
      }),
      { numRuns: 10_000 },
    );
    assert.ok(read > 3000, `only ${read} texts were fences`);
  });

  const fences = ['```\na', '```\n', '```', '~~~js\n\n~~~\n', '```\na\n``\n````  \n\n', '```\na\n    ```\n'];
  for (const text of fences) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual([readFence(text)], parseMarkdown(text)));
  }

  const others = [
    '',
    'a',
    '``\na',
    '```a`\nb',
    '```js x\na',
    '```\r\na',
    '```\na\n```\nb',
    '```\n\0',
    ' ```\na',
    '```&lt;\na',
  ];
  for (const text of others) {
    it(`leaves ${JSON.stringify(text)} to the parser`, () => assert.equal(readFence(text), null));
  }

  it('swallows the rest of a briefing, and gives it back', () => {
    const stories = '## One\n\nThe group has 12 plants, *it says*.\n\n## Two\n\nThey cost $3bn.\n';
    const briefing = openBriefing(stories, { config: defaultConfiguration });
    const before = briefing.check();
    const fence = '```\n';
    briefing.edit({ start: 0, end: 0, text: fence });
    assert.deepEqual(briefing.figures(), []);
    briefing.edit({ start: 0, end: fence.length, text: '' });
    assert.deepEqual(
      briefing.check().map(({ rule, start, end }) => [rule, start, end]),
      before.map(({ rule, start, end }) => [rule, start, end]),
    );
  });
});
