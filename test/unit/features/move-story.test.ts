import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { moveStory } from '../../../server/src/core/features/move-story.ts';
import { applyEdits } from '../../../server/src/core/rules/fix.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** A briefing of which `|` marks the cursor, after its story has been moved; null where it stays. */
function moved(marked: string, direction: -1 | 1): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const result = moveStory(openBriefing(text, { config: defaultConfiguration }), offset, direction);
  if (!result) return null;
  const after = applyEdits(text, result.edits);
  return `${after.slice(0, offset + result.shift)}|${after.slice(offset + result.shift)}`;
}

const briefing = (teaser: string, ...stories: string[]) =>
  `---\nbriefing: newsletter\nlang: en\n---\n\n# Title\n\n${teaser}\n\n${stories.join('\n\n')}\n`;

const A = '## A rises\n\nText of a.';
const B = '## B falls\n\nText of b.\n\n**Label** – More.';
const C = '## C stays\n\nText of c.';

describe('moving a story', () => {
  it('swaps it with its neighbour, and the teaser follows', () => {
    assert.equal(
      moved(briefing('Also: B falls; C stays', A, B.replace('More', 'Mo|re'), C), 1),
      briefing('Also: C stays; B falls', A, C, B.replace('More', 'Mo|re')),
    );
    assert.equal(
      moved(briefing('Also: B falls; C stays', A, B.replace('More', 'Mo|re'), C), -1),
      briefing('Also: A rises; C stays', B.replace('More', 'Mo|re'), A, C),
    );
  });

  it('leaves a teaser alone that does not follow the stories', () => {
    assert.equal(moved(briefing('Also: things', A, `${B}|`, C), 1), briefing('Also: things', A, C, `${B}|`));
  });

  it('leaves the photo credits last', () => {
    const credits = '\n\nPhoto credits: Somebody';
    assert.equal(
      moved(briefing('Also: B falls', A, `|${B}${credits}`), -1),
      briefing('Also: A rises', `|${B}`, `${A}${credits}`),
    );
  });

  it('has nothing to do at the ends, before the first story and in a text without any', () => {
    assert.equal(moved(briefing('Also: B falls', `|${A}`, B), -1), null);
    assert.equal(moved(briefing('Also: B falls', A, `|${B}`), 1), null);
    assert.equal(moved(briefing('Also: |B falls', A, B), 1), null);
    assert.equal(moved('|', 1), null);
  });

  it('there and back again changes nothing, whatever the stories', () => {
    const story = fc.constantFrom(A, B, C, '## D\r\n\r\n- One\r\n- Two', '##\n\nText.', '## E');
    fc.assert(
      fc.property(fc.array(story, { minLength: 2, maxLength: 5 }), fc.nat(), (stories, seed) => {
        const text = briefing('Also: things', ...stories);
        const offset = seed % text.length;
        const marked = `${text.slice(0, offset)}|${text.slice(offset)}`;
        const there = moved(marked, 1);
        if (there === null) return;
        assert.equal(moved(there, -1), marked);
      }),
    );
  });
});
