import assert from 'node:assert/strict';
import { makeBriefing } from '../../bench/briefings.ts';
import { withEditor } from '../support/editor.ts';

const LARGE = 'untitled:Large.md';
const SMALL = 'untitled:Small.md';
const text = makeBriefing(200_000, 'en', 5);
const small = makeBriefing(2000, 'en', 6);

describe('a text so large that it is read in slices', () => {
  it(
    'lets others be answered before it',
    withEditor({}, async (editor) => {
      await editor.open(SMALL, small);
      await editor.diagnostics(SMALL);
      await editor.open(LARGE, text);
      const answered: string[] = [];
      const large = editor.diagnostics(LARGE).then(() => answered.push('large'));
      await editor.pull(SMALL).then(() => answered.push('small'));
      await large;
      assert.deepEqual(answered, ['small', 'large']);
    }),
  );

  it(
    'is told of as it is now, though it was changed in between',
    withEditor({}, async (editor) => {
      await editor.open(LARGE, text);
      const early = editor.diagnostics(LARGE);
      await editor.edit(LARGE, text.length, text.length, '\n\nTODO\n');
      const late = await editor.diagnostics(LARGE);
      await early;
      await editor.open(SMALL, `${text}\n\nTODO\n`);
      const ranges = (items: typeof late) => items.map(({ code, range }) => [code, range]);
      assert.deepEqual(ranges(late), ranges(await editor.diagnostics(SMALL)));
    }),
  );

  it(
    'is forgotten when it is closed before it has been read',
    withEditor({}, async (editor) => {
      await editor.open(LARGE, text);
      const waiting = editor.diagnostics(LARGE);
      await editor.close(LARGE);
      assert.deepEqual(await waiting, []);
    }),
  );
});
