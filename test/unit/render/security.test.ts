import assert from 'node:assert/strict';
import { assertHarmless } from '../../support/harmless.ts';
import { htmlOf } from '../../support/render.ts';
import { vectors } from '../../support/xss-vectors.ts';

describe('rendered blocks', () => {
  it('are tried with enough vectors', () => {
    assert.ok(new Set(Object.values(vectors).flat()).size >= 240);
  });

  for (const [kind, texts] of Object.entries(vectors)) {
    it(`are harmless, whatever a text tries with ${kind}`, () => {
      for (const text of texts) {
        assertHarmless(htmlOf(text));
        assertHarmless(htmlOf(`Before ${text} after\n\n${text}\n`, { lines: true }));
      }
    });
  }

  it('keep the links of the web and of mail', () => {
    const html = htmlOf(
      '[a](https://a.test/x:y) [b](HTTP://b.test) <Mailto:c@d.test> [e](./e:f.md) [g](#h) [i](//j.test)',
    );
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(links, ['https://a.test/x:y', 'HTTP://b.test', 'Mailto:c@d.test', './e:f.md', '#h', '//j.test']);
  });

  it('are told harmful by the test itself', () => {
    for (const html of [
      '<p onclick=x>',
      '<svg></svg>',
      '<a href="java&#10;script:x">',
      '<p style="x">',
      '<!-- x -->',
      '<img src="data:x">',
    ])
      assert.throws(() => assertHarmless(html), html);
  });
});
