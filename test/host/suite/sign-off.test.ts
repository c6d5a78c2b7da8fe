import assert from 'node:assert/strict';
import { take } from './actions.ts';
import { answering } from './stubs.ts';
import { ENGLISH } from './texts.ts';
import { extension, moveTo, open, read, replace, run, until, untilFound } from './workspace.ts';

const FOUND = ['figures/unsourced: $3 billion'];

describe('signing off', () => {
  before(extension);

  it('asks for a reason, survives edits elsewhere, and lapses when the amount changes', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    // The cursor is elsewhere: the quick fix was chosen in the list of problems.
    moveTo(editor, '# Glass');
    await answering(['counted by the desk'], () => take(editor, '$3 billion', 'Sign off this figure'));
    await untilFound(editor, []);
    const file = await until('the file of signed-off figures', () => read('briefing.signoff.yaml').catch(() => null));
    assert.match(file, /counted by the desk/);

    await replace(editor, 'Glass sells', 'Glass sells well');
    await replace(editor, '\n\nGo deeper', '\n\nThe site is flat.\n\nGo deeper');
    await replace(editor, '$3 billion', '$4 billion');
    await untilFound(editor, ['figures/unsourced: $4 billion']);
    await replace(editor, '$4 billion', '$3 billion');
    await untilFound(editor, []);
  });

  it('holds for a figure at the cursor, and says where there is none', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    moveTo(editor, 'Ohio');
    const { messages } = await answering([], () => run('briefing.signOffFigure'));
    assert.deepEqual(messages, ['There is no figure here to sign off: put the cursor on one.']);
    moveTo(editor, '3 billion');
    const { asked } = await answering(['checked by phone'], () => run('briefing.signOffFigure'));
    assert.deepEqual(asked, ['Sign off “$3 billion”']);
    await untilFound(editor, []);
  });

  it('is called off by dismissing the question', async () => {
    const editor = await open(ENGLISH);
    await untilFound(editor, FOUND);
    moveTo(editor, '3 billion');
    await answering([undefined], () => run('briefing.signOffFigure'));
    await assert.rejects(Promise.resolve(read('briefing.signoff.yaml')));
    await untilFound(editor, FOUND);
  });
});
