import assert from 'node:assert/strict';
import { limitNesting } from '../../../server/src/core/import/html-nesting.ts';
import { importHtml } from '../../../server/src/core/import/index.ts';

const N = 1000;
const numbered = (write: (index: number) => string) => Array.from({ length: N }, (_, index) => write(index)).join('');

/** How deep a text of tags that are all closed goes. */
function depthOf(html: string, name: string): number {
  return html.split(`<${name}>`).length - 1;
}

describe('HTML nested without end', () => {
  const shapes: Record<string, string> = {
    blocks: `${'<div>'.repeat(N)}Last word${'</div>'.repeat(N)}`,
    unclosed: `${'<div>'.repeat(N)}Last word`,
    spans: `${'<span>'.repeat(N)}Last word`,
    tables: `${'<table><tr><td>'.repeat(N)}Last word`,
    lists: `${'<ul><li>'.repeat(N)}Last word`,
    quotes: `${'<blockquote>'.repeat(N)}Last word`,
    'end tags of nothing': `${numbered((index) => `<b id=${index}></x>`)}Last word`,
    'end tags out of reach': `${'<div><table><tr><td></div></table>'.repeat(N)}Last word`,
    'tags in attributes': `${'<br title="></div>"><div>'.repeat(N)}Last word`,
    'overlapping formatting': `${numbered((index) => `<b><i id=${index}></b>`)}Last word`,
    drawings: `${'<div><svg><foreignObject></div>'.repeat(N)}</foreignObject></svg>Last word`,
  };
  for (const [name, html] of Object.entries(shapes)) {
    it(`is read: ${name}`, () => {
      const briefing = importHtml(html);
      assert.ok(name === 'drawings' || briefing.includes('Last word'), briefing.slice(0, 200));
    });
  }

  it('keeps its entities, its links and its lines, and leaves out scripts', () => {
    const inside =
      '<p>L&rsquo;&eacute;t&eacute; <b>a</b>rrive.</p><script>var no;</script><p><a href="https://a.example">Lien</a></p>';
    const briefing = importHtml('<div>'.repeat(500) + inside);
    assert.match(briefing, /^L’été arrive\.$/m);
    assert.match(briefing, /Lien/);
    assert.doesNotMatch(briefing, /var no/);
  });

  it('loses the tags beyond what real pages have', () => {
    assert.equal(depthOf(limitNesting('<div>'.repeat(1000)), 'div'), 120);
    assert.equal(depthOf(limitNesting('<b>'.repeat(1000)), 'b'), 8);
  });

  it('is left as it is while it is not too deep', () => {
    for (const html of [
      '',
      'no tags & none < needed',
      '<p>One<p>Two<br>'.repeat(500),
      '<div><p><b>a</b></p></div>'.repeat(500),
      '<a name="x">Old anchors, '.repeat(500),
      `<script>${'if (a <b> c) "<div>";'.repeat(500)}</script><p>After`,
      `<!--${'<div>'.repeat(500)}--><p>After`,
      `<svg>${'<path d="M0 0"/>'.repeat(100)}</svg>`.repeat(5),
    ])
      assert.equal(limitNesting(html), html);
  });
});
