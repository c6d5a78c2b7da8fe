import assert from 'node:assert/strict';
import { setTimeout as later } from 'node:timers/promises';
import { Patches } from '../../../client/preview/patches.ts';
import { slicesOf } from '../../../client/preview/slices.ts';
import { applySplices } from '../../../server/src/core/live/splices.ts';
import type { PreviewPatch, SentBlock } from '../../../server/src/lsp/protocol.ts';

const blocks = (count: number, html = '<p>Words.</p>'): SentBlock[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `b${index}`,
    skip: 2,
    marks: [],
    content: { role: 'body', html, lineCount: 1 },
  }));

const patchOf = (body: SentBlock[], notes: SentBlock[] = [], since: number | null = null): PreviewPatch => ({
  revision: 7,
  since,
  version: 1,
  lang: 'en',
  notesLabel: 'Notes',
  body: [{ start: 0, remove: 0, insert: body }],
  notes: [{ start: 0, remove: 0, insert: notes }],
});

/** What is shown when all slices have been applied, which fails where one does not fit. */
function shownOf(slices: readonly PreviewPatch[]) {
  let shown = { body: [] as readonly SentBlock[], notes: [] as readonly SentBlock[] };
  for (const [index, { since, revision, body, notes }] of slices.entries()) {
    assert.deepEqual([since, revision], [index === 0 ? null : 7, 7]);
    shown = {
      body: applySplices(shown.body, body, (sent) => sent),
      notes: applySplices(shown.notes, notes, (sent) => sent),
    };
  }
  return shown;
}

const sizesOf = (slices: readonly PreviewPatch[]) =>
  slices.map(({ body, notes }) => [body, notes].map((splices) => splices.flatMap(({ insert }) => insert).length));

describe('the slices of a patch', () => {
  it('make up the whole, its top first, and are short', () => {
    const patch = patchOf(blocks(250), blocks(120));
    const slices = [...slicesOf(patch)];
    assert.deepEqual(sizesOf(slices), [
      [100, 0],
      [100, 0],
      [50, 0],
      [0, 100],
      [0, 20],
    ]);
    assert.deepEqual(shownOf(slices), { body: blocks(250), notes: blocks(120) });
  });

  it('are short in text, too', () => {
    const long = blocks(5, `<p>${'a'.repeat(25_000)}</p>`);
    assert.deepEqual(sizesOf([...slicesOf(patchOf(long))]), [
      [2, 0],
      [2, 0],
      [1, 0],
    ]);
  });

  it('are the patch itself where that is short, or builds on what is shown', () => {
    const short = patchOf(blocks(3), blocks(2));
    assert.deepEqual(shownOf([...slicesOf(short)]), { body: blocks(3), notes: blocks(2) });
    assert.equal([...slicesOf(short)].length, 1);
    const nothing = patchOf([]);
    assert.equal([...slicesOf(nothing)].length, 1);
    const change = patchOf(blocks(500), [], 6);
    assert.deepEqual([...slicesOf(change)], [change]);
  });
});

/** Lets what waits for its turn have it, many times over. */
async function settled() {
  for (let turn = 0; turn < 20; turn++) await later(1);
}

describe('patches of the preview', () => {
  function page(fits = (_patch: PreviewPatch) => true) {
    const done: string[] = [];
    const patches = new Patches((patch) => {
      done.push(`${patch.since} ${patch.body.flatMap(({ insert }) => insert).length}`);
      return fits(patch);
    });
    return { done, patches, note: (word: string) => patches.whenApplied(() => void done.push(word)) };
  }

  it('are applied at once where that takes but a moment', () => {
    const { done, patches, note } = page();
    patches.add(patchOf(blocks(3)));
    note('scrolled');
    patches.add(patchOf(blocks(1), [], 7));
    assert.deepEqual(done, ['null 3', 'scrolled', '7 1']);
  });

  it('let the page breathe between slices, and have what comes meanwhile wait in its order', async () => {
    const { done, patches, note } = page();
    patches.add(patchOf(blocks(250)));
    note('scrolled');
    patches.add(patchOf(blocks(1), [], 7));
    assert.deepEqual(done, ['null 100']);
    await settled();
    assert.deepEqual(done, ['null 100', '7 100', '7 50', 'scrolled', '7 1']);
  });

  it('drop what waits when another briefing is shown, or none', async () => {
    const { done, patches, note } = page();
    patches.add(patchOf(blocks(250)));
    note('scrolled');
    patches.add(patchOf(blocks(2)));
    patches.add(patchOf(blocks(250)));
    patches.clear();
    await settled();
    assert.deepEqual(done, ['null 100', 'null 2', 'null 100']);
  });

  it('drop what waits when one does not fit', async () => {
    const { done, patches, note } = page(({ since }) => since === null);
    patches.add(patchOf(blocks(250)));
    note('scrolled');
    await settled();
    assert.deepEqual(done, ['null 100', '7 100']);
  });
});
