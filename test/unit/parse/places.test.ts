import assert from 'node:assert/strict';
import fc from 'fast-check';
import { makeBriefing } from '../../../bench/briefings.ts';
import { SourceDocument } from '../../../server/src/core/parse/document.ts';

const briefing = makeBriefing(3_000, 'fr', 3);

/** What is typed in one place, one after the other: the next letter goes behind the last one; null takes back the letter before. */
const typed = fc.array(fc.constantFrom('a', ' ', '\n', '\n\n', '## ', '```', 'deux\nlignes', null), { maxLength: 8 });
const stretches = fc.array(fc.tuple(fc.nat(briefing.length), typed), { maxLength: 12 });

/** Where each chunk stands, and one place in it. */
function placesOf(document: SourceDocument) {
  return [...document.chunks].map(({ start, line, text }) => ({
    start,
    line,
    at: document.positionAt(start + text.length / 2),
  }));
}

describe('the places of chunks', () => {
  it('are those of a text read from scratch, wherever is typed for how long', () => {
    fc.assert(
      fc.property(stretches, fc.boolean(), (all, marked) => {
        let text = (marked ? '\ufeff' : '') + briefing;
        const document = new SourceDocument(text);
        for (const [place, letters] of all) {
          let at = Math.min(place, text.length);
          for (const letter of letters) {
            const start = letter === null ? Math.max(0, at - 1) : at;
            document.edit({ start, end: at, text: letter ?? '' });
            text = text.slice(0, start) + (letter ?? '') + text.slice(at);
            at = start + (letter?.length ?? 0);
            assert.deepEqual(placesOf(document), placesOf(new SourceDocument(text)));
            for (const section of document.sections) assert.ok(section.blocks.length > 0);
          }
        }
        assert.equal(document.text, text);
      }),
    );
  });
});
