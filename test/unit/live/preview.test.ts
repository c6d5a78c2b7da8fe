import assert from 'node:assert/strict';
import { toText } from 'hast-util-to-text';
import { makeBriefing } from '../../../bench/briefings.ts';
import type { BlockMark } from '../../../server/src/core/live/types.ts';
import { bytesOf, type KeptBlock, Receiver } from '../../support/live.ts';
import { open, readHtml } from '../../support/render.ts';
import { stepsOf } from '../../support/steps.ts';

const BRIEFING = `---
briefing: newsletter
lang: en
---

# Glass sells

Also: Second

## First

The plant&rsquo;s price, &lt;fixed&gt;, was $3 billion.

**Label** – It sold *4 000* units[^a], [see *this* page](http://localhost/x).

![](crane.jpg)

## Second

Nothing but words.

[^a]: The note, worth $5 million.
`;

const ask = (text: string) => {
  const document = open(text);
  const receiver = new Receiver(document);
  receiver.update();
  return { document, receiver };
};

/** The words that a mark stands on. */
const wordsOf = ({ html }: KeptBlock, { start, end }: BlockMark) =>
  toText(readHtml(html), { whitespace: 'pre' }).slice(start, end);

const marked = (blocks: readonly KeptBlock[]) =>
  blocks.flatMap((block) => block.marks.map((mark) => `${mark.rule}: ${wordsOf(block, mark)}`));

describe('the live preview', () => {
  it('sends all of a briefing to who has nothing', () => {
    const { receiver } = ask(BRIEFING);
    assert.deepEqual(
      receiver.body.map(({ role }) => role),
      ['title', 'teaser', 'headline', 'lede', 'section', 'body', 'headline', 'lede'],
    );
    assert.deepEqual(Receiver.linesOf(receiver.body), [5, 7, 9, 11, 13, 15, 17, 19]);
    assert.deepEqual(Receiver.linesOf(receiver.notes), [21]);
    assert.equal(receiver.lang, 'en');
  });

  it('says where findings are met in what is shown', () => {
    const { receiver } = ask(BRIEFING);
    assert.deepEqual(marked(receiver.body), [
      'structure/further-reading: First',
      'figures/unsourced: $3 billion',
      'structure/link-target:  page',
      'structure/image-alt: ',
      'structure/photo-credits: ',
      'structure/further-reading: Second',
    ]);
    const [mark] = receiver.body[3]!.marks;
    assert.match(mark!.message, /source/);
    assert.equal(mark!.severity, 'warning');
  });

  it('sends the block that a letter was typed into, and nothing else', () => {
    const { document, receiver } = ask(BRIEFING);
    const at = BRIEFING.indexOf('Nothing but');
    document.edit({ start: at, end: at, text: 'x' });
    const patch = receiver.update();
    assert.deepEqual(
      patch.body.map(({ start, remove, insert }) => [start, remove, insert.map(({ content }) => content?.html)]),
      [[7, 1, ['<p class="lede" data-line="0">xNothing but words.</p>']]],
    );
    assert.deepEqual(patch.notes, []);
  });

  it('sends no content of blocks that only move', () => {
    const { document, receiver } = ask(BRIEFING);
    document.edit({ start: BRIEFING.indexOf('## First'), end: BRIEFING.indexOf('## First'), text: '\n\n' });
    const patch = receiver.update();
    assert.deepEqual(
      [...patch.body, ...patch.notes].map(({ insert }) => insert.map(({ skip, content }) => [skip, content])),
      [[[4, undefined]], [[23, undefined]]],
    );
    assert.deepEqual(Receiver.linesOf(receiver.body), [5, 7, 11, 13, 15, 17, 19, 21]);
  });

  it('sends a mark alone where the text of its block stays', () => {
    const source = 'It was $3 billion in 2024, the ministry said.';
    const text = `---\nbriefing: newsletter\nlang: en\n---\n\n# T\n\n## A\n\nThe plant cost $3 billion.\n\n${source}\n`;
    const { document, receiver } = ask(text);
    const before = receiver.body[2]!.marks.length;
    document.edit({ start: text.indexOf(source), end: text.indexOf(source) + source.length, text: 'It was so.' });
    const patch = receiver.update();
    assert.notEqual(receiver.body[2]!.marks.length, before);
    assert.equal(patch.body[0]!.insert[0]!.content, undefined);
  });

  it('says nothing where nothing has changed', () => {
    const { receiver } = ask(BRIEFING);
    const { revision } = receiver;
    const patch = receiver.update();
    assert.deepEqual([patch.revision, patch.since, patch.body, patch.notes], [revision, revision, [], []]);
  });

  it('starts from scratch with who shows something unknown', () => {
    const { receiver } = ask(BRIEFING);
    const shown = receiver.shown;
    receiver.revision = -1;
    assert.equal(receiver.update().since, null);
    assert.deepEqual(receiver.shown, shown);
  });

  it('serves two who have seen different states', () => {
    const { document, receiver } = ask(BRIEFING);
    const late = { ...receiver.preview.since(null) };
    for (const letter of 'abc') {
      document.edit({ start: BRIEFING.indexOf('Nothing'), end: BRIEFING.indexOf('Nothing'), text: letter });
      receiver.update();
    }
    const patch = receiver.preview.since(late.revision);
    assert.equal(patch.since, late.revision);
    assert.match(patch.body[0]!.insert[0]!.content!.html, /cbaNothing/);
  });

  it('finds the source of a place in the text that is shown', () => {
    const { document, receiver } = ask(BRIEFING);
    const section = receiver.body[4]!;
    const shown = toText(readHtml(section.html), { whitespace: 'pre' });
    for (const word of ['Label', 'It sold', '000', 'this', 'page']) {
      const offset = receiver.preview.sourceOf(section.key, shown.indexOf(word))!;
      assert.equal(document.text.slice(offset, offset + word.length), word);
    }
    assert.equal(receiver.preview.sourceOf('nothing', 0), null);
    const end = receiver.preview.sourceOf(section.key, 10_000)!;
    assert.equal(document.text.slice(end - 5, end), 't/x).');
  });

  it('sends no more than the block for one letter, however long the briefing', () => {
    for (const size of [7_000, 700_000]) {
      const text = makeBriefing(size, 'en', 1);
      const { document, receiver } = ask(text);
      const at = text.indexOf(' ', text.indexOf('\n\n', size / 2) + 20);
      const sizes = [true, false].map((types) => {
        document.edit({ start: at, end: types ? at : at + 1, text: types ? 'x' : '' });
        const patch = receiver.update();
        const [splice] = patch.body;
        assert.ok(patch.body.length === 1 && splice!.insert.length === 1, `${patch.body.length} splices at ${size}`);
        const { key, marks, content } = splice!.insert[0]!;
        return bytesOf(patch) - JSON.stringify([key, marks, content]).length;
      });
      for (const overhead of sizes) assert.ok(overhead < 250, `${overhead} bytes besides the block at ${size}`);
    }
  });

  it('takes fewer than two steps for each block of a long briefing, for one letter: what it walks are the stories', () => {
    const stepsAfterEdit = (size: number) => {
      const text = makeBriefing(size, 'en', 1);
      const { document, receiver } = ask(text);
      const at = text.indexOf('The timetable', text.length / 2) + 3;
      const type = () => {
        document.edit({ start: at, end: at, text: 'x' });
        document.check();
        return stepsOf(() => void receiver.preview.since(receiver.revision));
      };
      type();
      return { steps: type(), blocks: receiver.body.length };
    };
    const small = stepsAfterEdit(7_000);
    const large = stepsAfterEdit(700_000);
    const more = { steps: large.steps - small.steps, blocks: large.blocks - small.blocks };
    assert.ok(more.steps < 2 * more.blocks, `${more.steps} steps more for ${more.blocks} blocks more`);
  }).timeout(300_000);

  it('moves a mark from the block that holds a footnote to the note as soon as it is called, and back', () => {
    const held = '> Quoted.\n>\n> [^q]: A note worth $5 million.';
    const text = `---\nbriefing: newsletter\nlang: en\n---\n\n# T\n\n## A\n\nA lede.\n\n${held}\n\n## B\n\nAnother.\n`;
    const { document, receiver } = ask(text);
    const at = text.indexOf('Another') + 7;
    const unsourced = () =>
      [receiver.body, receiver.notes].map((blocks) => marked(blocks).filter((mark) => mark.startsWith('figures/')));
    assert.deepEqual(unsourced(), [['figures/unsourced: '], []]);
    document.edit({ start: at, end: at, text: '[^q]' });
    receiver.update();
    assert.deepEqual(unsourced(), [[], ['figures/unsourced: $5 million']]);
    document.edit({ start: at, end: at + 4, text: '' });
    receiver.update();
    assert.deepEqual(unsourced(), [['figures/unsourced: '], []]);
  });
});
