import assert from 'node:assert/strict';
import { makeBriefing } from '../../../bench/briefings.ts';
import { BlockRenderer } from '../../../server/src/core/render/renderer.ts';
import { blocksOf, htmlOf, open } from '../../support/render.ts';
import { stepsOf } from '../../support/steps.ts';

const BRIEFING = `---
briefing: newsletter
lang: en
---

# Title

Also: Second

## First

The lede[^b].

<!-- briefing-disable-next-line figures/unsourced -- secret reason -->

**Label** – Text, it said <!-- source: secret file -->.

### Lower

![A crane](crane.jpg "The crane at dawn")

Go deeper:

- [One][one]
- [Two](https://example.org/2)

## Second

Another lede[^a], again[^b].

| Year | Boats |
| ---- | ----: |
| 2025 | 12    |

[^a]: The *last* note[^c].

[^b]: First note.

    Its second paragraph.

[^c]: Called by a note.

[^d]: Called by nobody.

[one]: https://example.org/1 "Page one"

Photo credits: Somebody
`;

describe('rendered blocks', () => {
  it('say what each part is for its reader', () => {
    assert.deepEqual(
      blocksOf(BRIEFING).map(({ role }) => role),
      [
        'title',
        'teaser',
        'headline',
        'lede',
        'section',
        'subheading',
        'body',
        'label',
        'further-reading',
        'headline',
        'lede',
      ].concat(['table', 'credits', 'footnote', 'footnote', 'footnote']),
    );
    const html = htmlOf(BRIEFING);
    assert.match(html, /<h1 class="title">Title<\/h1>/);
    assert.match(html, /<p class="teaser"><span class="part-label">Also:<\/span> Second<\/p>/);
    assert.match(html, /<p class="section"><strong class="run-in">Label<\/strong> – Text, it said\.<\/p>/);
    assert.match(
      html,
      /<figure><img src="crane.jpg" alt="A crane"><figcaption>The crane at dawn<\/figcaption><\/figure>/,
    );
  });

  it('never show what silences a rule or names a source for the desk', () => {
    assert.doesNotMatch(htmlOf(BRIEFING), /secret|briefing-disable|source:|<!--/);
    assert.equal(htmlOf('<!-- a --> <!-- b -->'), '');
    assert.equal(
      htmlOf('It cost 5 <!-- source: a -->, 6 <!-- source: b --> and 7 <!-- source: c -->'),
      '<p class="body">It cost 5, 6 and 7</p>',
    );
    assert.doesNotMatch(htmlOf('a\n\n<!-- source: never closed\n\nsecret'), /secret/);
  });

  it('resolve references across blocks, with their titles', () => {
    assert.match(htmlOf(BRIEFING), /<a href="https:\/\/example.org\/1" title="Page one">One<\/a>/);
    assert.match(htmlOf('![x][y]\n\nText\n\n[y]: z.png'), /<img src="z.png" alt="x">/);
    assert.equal(htmlOf('[x][y]'), '<p class="body">[x][y]</p>');
  });

  it('number footnotes in the order of their calls and lead there and back', () => {
    const blocks = blocksOf(BRIEFING);
    const html = blocks.map((block) => block.html).join('\n');
    assert.match(html, /The lede<sup><a href="#fn-1" id="fnref-1" role="doc-noteref">1<\/a><\/sup>\./);
    assert.match(html, /again<sup><a href="#fn-1" role="doc-noteref">1<\/a><\/sup>\./);
    const notes = blocks.filter(({ role }) => role === 'footnote');
    assert.match(
      notes[0]!.html,
      /^<li id="fn-1" class="footnote" value="1"><p>First note\.<\/p>\n<p>Its second paragraph\.\u00a0<a href="#fnref-1"/,
    );
    assert.match(notes[1]!.html, /last<\/em> note<sup><a href="#fn-3" id="fnref-3"/);
    assert.match(notes[2]!.html, /Called by a note/);
    assert.match(notes[2]!.html, /aria-label="Back to the call of note 3"/);
    assert.doesNotMatch(html, /nobody/);
    assert.equal(html.match(/id="[^"]*"/g)!.length, new Set(html.match(/id="[^"]*"/g)).size);
  });

  it('keep no-break spaces and the typography of French', () => {
    const text = 'Voilà\u00a0: «\u00a0l’usine\u00a0» vaut 3\u202f200,5\u00a0€\u202f!';
    assert.equal(htmlOf(text), `<p class="body">${text}</p>`);
  });

  it('tell their lines, and inside them those of their elements', () => {
    const blocks = blocksOf(BRIEFING, { lines: true });
    const lines = BRIEFING.split('\n');
    const list = blocks.find(({ role }) => role === 'further-reading')!;
    assert.equal(lines[list.line], '- [One][one]');
    assert.equal(list.lineCount, 2);
    assert.match(list.html, /^<ul class="further-reading" data-line="0">\n<li><a/);
    assert.match(list.html, /<li data-line="1">/);
    for (const { role, line, html } of blocks) {
      assert.notEqual(lines[line], '', role);
      assert.match(html, /data-line="0"/);
    }
    const table = blocks.find(({ role }) => role === 'table')!;
    assert.match(table.html, /<tbody data-line="2">/);
    assert.doesNotMatch(htmlOf(BRIEFING), /data-line/);
  });

  it('are sanitized where they hold HTML, and keep what prose needs', () => {
    assert.equal(
      htmlOf('H<sub>2</sub>O <font color=red>red</font><br>x'),
      '<p class="body">H<sub>2</sub>O red<br>x</p>',
    );
    assert.equal(htmlOf('<p class="title" id=a style=b>x</p>'), '<p>x</p>');
    const [block] = blocksOf('One <b>\ntwo</b>[^n] <sup></sup>\n\n[^n]: x', { lines: true });
    assert.match(
      block!.html,
      /<b>\ntwo<\/b><sup data-line="1"><a href="#fn-1"[^>]*>1<\/a><\/sup> <sup data-line="1"><\/sup>/,
    );
  });

  it('show marks that are nested too deeply as they are written', () => {
    const [block] = blocksOf('<b>'.repeat(20_000));
    assert.match(block!.html, /^<pre>&#x3C;b>/);
  });
});

describe('rendering after an edit', () => {
  /** How many blocks an edit made anew; the others have to be the same objects. */
  function renewed(text: string, from: string, to: string): string[] {
    const document = open(text);
    const renderer = new BlockRenderer({ lines: true });
    const before = new Set(renderer.render(document));
    const start = text.indexOf(from);
    assert.ok(start >= 0);
    document.edit({ start, end: start + from.length, text: to });
    const after = renderer.render(document);
    const fresh = blocksOf(
      text.replace(from, () => to),
      { lines: true },
    );
    const plain = (blocks: typeof after) =>
      blocks.map(({ role, html, line, lineCount }) => ({ role, html, line, lineCount }));
    assert.deepEqual(plain(after), plain(fresh));
    const keys = after.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    return after.filter((block) => !before.has(block)).map(({ role }) => role);
  }

  it('renews the block that was edited and no other', () => {
    assert.deepEqual(renewed(BRIEFING, 'Another lede', 'Some lede'), ['lede']);
    assert.deepEqual(renewed(BRIEFING, 'First note', 'A\nlonger note'), ['footnote']);
  });

  it('leaves blocks alone that only move', () => {
    assert.deepEqual(renewed(BRIEFING, '# Title', '# Title\n\nA new paragraph.\n\nAnd one more.'), ['body', 'body']);
    assert.deepEqual(renewed(BRIEFING, '### Lower\n\n', ''), []);
  });

  it('follows references to the blocks that make use of them', () => {
    assert.deepEqual(renewed(BRIEFING, 'Page one', 'Front page'), ['further-reading']);
    assert.deepEqual(renewed(BRIEFING, 'example.org/1', 'example.org/3'), ['further-reading']);
  });

  it('follows the numbers of footnotes', () => {
    assert.deepEqual(renewed(BRIEFING, 'Also: Second', 'Also: Second[^a]').sort(), [
      'footnote',
      'footnote',
      'lede',
      'lede',
      'teaser',
    ]);
  });

  it('follows notes that move with their story, and the word for the way back', () => {
    const story = '## Third\n\nA lede[^z].\n\n[^z]: Late.\n\n';
    assert.deepEqual(
      renewed(BRIEFING, '## Second', `${story}## Second`).sort(),
      ['footnote', 'footnote', 'footnote', 'footnote', 'headline', 'lede', 'lede'].slice(1),
    );
    assert.deepEqual(renewed(BRIEFING, 'lang: en', 'lang: fr').filter((role) => role === 'footnote').length, 3);
  });

  it('follows a role that changes with the block before', () => {
    assert.deepEqual(renewed(BRIEFING, '## First\n\n', ''), ['body']);
  });

  it('touches as little of a long briefing as of a short one', () => {
    const long = BRIEFING + '\n## Story\n\nA lede.\n\nSome text here.\n'.repeat(200);
    assert.deepEqual(renewed(long, 'Text, it said', 'Words, it said'), ['section']);
  });

  it('takes less than twice the steps in a hundred times the text', () => {
    const stepsAfterEdit = (length: number) => {
      const text = makeBriefing(length, 'en', 1);
      const document = open(text);
      const renderer = new BlockRenderer({ lines: true });
      const type = () => {
        const at = text.indexOf('The timetable', text.length / 2) + 3;
        document.edit({ start: at, end: at, text: 'x' });
        renderer.render(document);
      };
      renderer.render(document);
      type();
      return stepsOf(type);
    };
    const small = stepsAfterEdit(7_000);
    const large = stepsAfterEdit(700_000);
    assert.ok(large < 2 * small, `${small} steps in 7 KB, ${large} in 700 KB`);
  }).timeout(300_000);
});
