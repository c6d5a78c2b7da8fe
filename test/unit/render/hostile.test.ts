import assert from 'node:assert/strict';
import { BlockRenderer } from '../../../server/src/core/render/renderer.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { hostileToRender } from '../../support/hostile-to-render.ts';
import { htmlOf, open } from '../../support/render.ts';
import { stepsOf } from '../../support/steps.ts';

/** The most HTML that any of these texts makes, by its own length. */
const MOST_HTML = 40;

/** Steps of rendering a text of about so many units that has been read already, and how much HTML comes of it. */
function render(make: (length: number) => string, length: number): { steps: number; size: number } {
  const document = open(make(length));
  void document.briefing;
  let size = 0;
  const steps = stepsOf(() => {
    for (const { html } of new BlockRenderer({ lines: true }).render(document)) size += html.length;
  });
  return { steps, size };
}

describe('the work of rendering', function () {
  this.timeout(300_000);

  for (const [name, make] of Object.entries({ ...hostileTexts, ...hostileToRender })) {
    it(`grows with the text: ${name}`, () => {
      // What is made once in a run is not to count.
      render(make, 1_000);
      const small = render(make, 2_000);
      const large = render(make, 8_000);
      assert.ok(
        large.steps < 4 * 1.3 * small.steps + 2_000,
        `${small.steps} steps for 2,000 units, ${large.steps} for 8,000`,
      );
      assert.ok(large.size < MOST_HTML * 8_000, `${large.size} units of HTML for 8,000`);
    });
  }
});

describe('what cannot be rendered in a time that grows with the text', () => {
  it('is shown as it is written: elements nested too deeply', () => {
    assert.match(htmlOf('<b>'.repeat(501)), /^<pre>&#x3C;b>/);
    assert.match(htmlOf('<b>'.repeat(500)), /^<p class="body"><b><b>/);
    // Those that end by themselves are not nested.
    const row = '<tr><td>a<td>b<br>';
    assert.match(htmlOf(`<table>${row.repeat(1_000)}</table>`), /^<table><tbody><tr><td>a<\/td>/);
  });

  it('is shown as it is written: a block of tens of thousands of tags', () => {
    assert.match(htmlOf('<b>a</b>'.repeat(10_001)), /^<pre>&#x3C;b>a/);
    assert.match(htmlOf('<b>a</b>'.repeat(10_000)), /^<p class="body"><b>a/);
    // Each block by itself: a long briefing is not to suffer.
    assert.doesNotMatch(htmlOf('<b>a</b>\n\n'.repeat(10_001)), /<pre>/);
  });

  it('is shown as it is written: a reference to an address or a title that is too long', () => {
    const address = (length: number) => 'https://a.test/'.padEnd(length, 'x');
    assert.match(htmlOf(`[a][l]\n\n[l]: ${address(2_048)}`), /<a href="https/);
    assert.match(htmlOf(`[a][l]\n\n[l]: ${address(2_049)}`), />\[a\]\[l\]</);
    assert.match(htmlOf(`![a][l]\n\n[l]: /x "${'y'.repeat(2_049)}"`), />!\[a\]\[l\]</);
    assert.match(htmlOf(`[a](${address(5_000)})`), /<a href="https/);
  });
});
