import assert from 'node:assert/strict';
import { allRules } from '../../server/src/core/rules/registry.ts';
import { atDesk } from './call.ts';

/** What the environment says, and the language that the command line then speaks. */
const SPOKEN = [
  ['C', 'en'],
  ['fr_FR', 'fr'],
] as const;

describe('briefing rules', () => {
  it(
    'lists every rule, a line each, in the reader’s language',
    atDesk({}, async (desk) => {
      for (const [LANG, language] of SPOKEN) {
        const { status, stdout } = await desk.call(['rules'], { env: { LANG } });
        assert.equal(status, 0);
        const lines = stdout.trimEnd().split('\n');
        assert.deepEqual(
          lines.map((line) => line.split(' ')[0]),
          allRules.map(({ id }) => id),
        );
        for (const [at, { docs }] of allRules.entries()) {
          assert.ok(lines[at]!.endsWith(docs[language].title), lines[at]);
        }
      }
    }),
  );
});

describe('briefing explain', () => {
  it(
    'shows the options under which an example is wrong',
    atDesk({}, async (desk) => {
      const { stdout } = await desk.call(['explain', 'structure/length']);
      assert.match(stdout, /^`titleCharacters: 5`\n\n```markdown$/m);
    }),
  );

  for (const { id, docs, options } of allRules) {
    it(
      `prints the page of ${id}`,
      atDesk({}, async (desk) => {
        for (const [LANG, language] of SPOKEN) {
          const { status, stdout } = await desk.call(['explain', id], { env: { LANG } });
          assert.equal(status, 0);
          const { title, what, why, remedy } = docs[language];
          for (const words of [`# ${id}`, title, what, why, remedy, ...Object.keys(options ?? {})]) {
            assert.ok(stdout.includes(words), words);
          }
          assert.doesNotMatch(stdout, /[⟦⟧]|undefined/);
        }
      }),
    );
  }
});
