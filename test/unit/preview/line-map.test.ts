import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Anchor, lineAtTop, type Places, topOfLine } from '../../../client/preview/line-map.ts';

/** Blocks, each with its anchors: where it starts, places in it, where it ends. */
function places(blocks: readonly (readonly Anchor[])[], end: Anchor): Places {
  return {
    count: blocks.length,
    lineOf: (index) => blocks[index]![0]!.line,
    topOf: (index) => blocks[index]![0]!.top,
    anchorsOf: (index) => blocks[index]!,
    end,
  };
}

const at = (line: number, top: number): Anchor => ({ line, top });

/** Front matter of four lines, a title, a paragraph of one long line, a list of three items. */
const PAGE = places(
  [
    [at(5, 40), at(6, 90)],
    [at(7, 110), at(8, 210)],
    [at(9, 230), at(10, 250), at(11, 290), at(12, 310)],
  ],
  at(13, 800),
);

describe('the lines of the source on the page', () => {
  it('stand where their blocks do', () => {
    assert.deepEqual(
      [5, 7, 9, 10, 11].map((line) => topOfLine(line, PAGE)),
      [40, 110, 230, 250, 290],
    );
    assert.deepEqual(
      [40, 110, 230, 250, 290].map((top) => lineAtTop(top, PAGE)),
      [5, 7, 9, 10, 11],
    );
  });

  it('go by in parts, inside a long line and between blocks', () => {
    assert.equal(topOfLine(7.25, PAGE), 135);
    assert.equal(lineAtTop(135, PAGE), 7.25);
    assert.equal(topOfLine(6.5, PAGE), 100);
    assert.equal(topOfLine(2.5, PAGE), 20);
  });

  it('end with the page', () => {
    assert.equal(topOfLine(13, PAGE), 800);
    assert.equal(topOfLine(99, PAGE), 800);
    assert.equal(lineAtTop(9_999, PAGE), 13);
    assert.equal(lineAtTop(-5, PAGE), 0);
  });

  it('are found on a page with nothing on it', () => {
    const empty = places([], at(1, 300));
    assert.equal(topOfLine(0.5, empty), 150);
    assert.equal(lineAtTop(300, empty), 1);
  });

  it('stay in order where a block shows its lines in another', () => {
    const mixed = places([[at(0, 0), at(3, 50), at(1, 60), at(2, 40), at(4, 100)]], at(5, 120));
    assert.equal(topOfLine(1, mixed) <= topOfLine(2, mixed), true);
    assert.equal(topOfLine(3, mixed), 50);
  });

  /** Any page: blocks of some lines and heights, with gaps, some of no height at all. */
  const anyPage = fc
    .array(
      fc.record({
        gap: fc.nat(3),
        margin: fc.nat(40),
        lines: fc.array(fc.nat(60), { minLength: 1, maxLength: 5 }),
      }),
      { maxLength: 30 },
    )
    .map((blocks) => {
      let line = 0;
      let top = 0;
      const made = blocks.map(({ gap, margin, lines }) => {
        line += gap;
        top += margin;
        const anchors = [at(line, top)];
        for (const height of lines) {
          line++;
          top += height;
          anchors.push(at(line, top));
        }
        return anchors;
      });
      return places(made, at(line + 1, top + 100));
    });

  it('never go back up as one goes down', () => {
    fc.assert(
      fc.property(anyPage, fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 2 }), (page, lines) => {
        const tops = lines.toSorted((a, b) => a - b).map((line) => topOfLine(line, page));
        assert.deepEqual(
          tops,
          tops.toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('come back from the page as they went, wherever it has any height', () => {
    fc.assert(
      fc.property(anyPage, fc.double({ min: 0, max: 4000, noNaN: true }), (page, top) => {
        const within = Math.min(top, page.end.top);
        const back = topOfLine(lineAtTop(within, page), page);
        assert.ok(Math.abs(back - within) < 1e-6 || hasNoLines(page, within), `${within} came back as ${back}`);
      }),
    );
  });

  /** Whether the page shows the same line at more than one height there: blocks that follow without a line between. */
  function hasNoLines(page: Places, top: number): boolean {
    const line = lineAtTop(top, page);
    const all = Array.from({ length: page.count }, (_, index) => page.anchorsOf(index)).flat();
    return [at(0, 0), ...all, page.end].filter((anchor) => Math.abs(anchor.line - line) < 1e-9).length > 1;
  }
});
