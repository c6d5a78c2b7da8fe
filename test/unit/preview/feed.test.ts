import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import type { Uri } from 'vscode';
import type { Desk } from '../../../client/src/desk.ts';
import { Feed } from '../../../client/src/preview/feed.ts';
import { type PreviewPatch, PreviewRequest } from '../../../server/src/lsp/protocol.ts';

const patch = (revision: number, since: number | null): PreviewPatch => ({
  revision,
  since,
  version: 1,
  lang: 'en',
  notesLabel: 'Notes',
  body: [],
  notes: [],
});

/** A feed whose questions the test answers, and what it has passed on. */
function feed() {
  const asked: { since: number | null; answer(patch: PreviewPatch | null): Promise<void> }[] = [];
  const passed: string[] = [];
  const ask = (request: unknown, _document: unknown, { since }: { since: number | null }) =>
    request === PreviewRequest
      ? new Promise((resolve) => {
          asked.push({
            since,
            async answer(value) {
              resolve(value);
              await soon();
            },
          });
        })
      : Promise.resolve(null);
  const made = new Feed({ ask } as unknown as Desk, {} as Uri, {
    wantsMail: false,
    patch: ({ revision }) => passed.push(`patch ${revision}`),
    nothing: () => passed.push('nothing'),
    summary: () => {},
    mail: () => {},
  });
  return { made, asked, passed };
}

describe('the feed of a preview', () => {
  it('asks one question at a time, and once more for all that has changed meanwhile', async () => {
    const { made, asked, passed } = feed();
    made.update();
    made.update();
    made.update();
    assert.equal(asked.length, 1);
    await asked[0]!.answer(patch(1, null));
    assert.deepEqual(
      asked.map(({ since }) => since),
      [null, 1],
    );
    await asked[1]!.answer(patch(2, 1));
    assert.equal(asked.length, 2);
    assert.deepEqual(passed, ['patch 1', 'patch 2']);
    made.dispose();
  });

  it('passes on nothing where nothing has changed', async () => {
    const { made, asked, passed } = feed();
    made.update();
    await asked[0]!.answer(patch(1, null));
    made.update();
    await asked[1]!.answer(patch(1, 1));
    assert.deepEqual(passed, ['patch 1']);
    made.update();
    assert.equal(asked[2]!.since, 1);
    made.dispose();
  });

  it('starts over for a page that shows nothing any more, and takes no answer for the one before', async () => {
    const { made, asked, passed } = feed();
    made.update();
    await asked[0]!.answer(patch(1, null));
    made.update();
    made.restart();
    await asked[1]!.answer(patch(2, 1));
    assert.deepEqual(passed, ['patch 1']);
    assert.equal(asked[2]!.since, null);
    await asked[2]!.answer(patch(2, null));
    assert.deepEqual(passed, ['patch 1', 'patch 2']);
    made.dispose();
  });

  it('says so where there is no briefing, and nothing after it has ended', async () => {
    const { made, asked, passed } = feed();
    made.update();
    await asked[0]!.answer(null);
    assert.deepEqual(passed, ['nothing']);
    made.update();
    made.dispose();
    await asked[1]!.answer(patch(1, null));
    assert.deepEqual(passed, ['nothing']);
  });
});
