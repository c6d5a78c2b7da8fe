import assert from 'node:assert/strict';
import { PreviewPlaceRequest, PreviewRequest, SummaryRequest } from '../../server/src/lsp/protocol.ts';
import { Editor } from '../support/editor.ts';

const uri = 'untitled:draft.md';
const TEXT = '---\nbriefing: newsletter\nlang: fr\n---\n\n# Titre\n\n## Un\n\nL’usine vaut 3 milliards d’euros.\n';

describe('the preview over the protocol', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ locale: 'en' });
  });
  afterEach(() => editor.stop());

  it('is sent once, then by what has changed', async () => {
    await editor.open(uri, TEXT);
    const whole = await editor.connection.sendRequest(PreviewRequest, { uri, since: null });
    assert.ok(whole);
    assert.deepEqual([whole.version, whole.since, whole.lang, whole.notesLabel], [1, null, 'fr', 'Notes']);
    assert.deepEqual(
      whole.body.flatMap(({ insert }) => insert.map(({ content }) => content?.role)),
      ['title', 'headline', 'lede'],
    );
    await editor.edit(uri, TEXT.indexOf('Un'), TEXT.indexOf('Un') + 2, 'Deux');
    const patch = await editor.connection.sendRequest(PreviewRequest, { uri, since: whole.revision });
    assert.deepEqual([patch?.version, patch?.since], [2, whole.revision]);
    assert.match(JSON.stringify(patch?.body), /Deux/);
  });

  it('is none of what is no briefing', async () => {
    await editor.open(uri, '# Notes\n');
    assert.equal(await editor.connection.sendRequest(PreviewRequest, { uri, since: null }), null);
    assert.equal(await editor.connection.sendRequest(PreviewPlaceRequest, { uri, key: 'b0', offset: 0 }), null);
    assert.equal(await editor.connection.sendRequest(PreviewRequest, { uri: 'untitled:none.md', since: null }), null);
  });

  it('leads from a word to its source', async () => {
    await editor.open(uri, TEXT);
    const whole = await editor.connection.sendRequest(PreviewRequest, { uri, since: null });
    const { key } = whole!.body[0]!.insert[2]!;
    const place = (offset: number) => editor.connection.sendRequest(PreviewPlaceRequest, { uri, key, offset });
    assert.deepEqual(await place('L’usine '.length), { line: 9, character: 8 });
    assert.deepEqual(await place(Number.NaN), { line: 9, character: 0 });
  });

  it('has its problems counted in the summary', async () => {
    await editor.open(uri, TEXT);
    const summary = await editor.connection.sendRequest(SummaryRequest, { uri });
    assert.deepEqual([summary?.figures, summary?.unsourced, summary?.problems], [1, 1, 2]);
  });
});
