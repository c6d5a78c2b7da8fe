import assert from 'node:assert/strict';
import { type RenderFormat, RenderRequest } from '../../server/src/lsp/protocol.ts';
import { Editor } from '../support/editor.ts';

const uri = 'untitled:draft.md';
const TEXT = `---
briefing: newsletter
lang: fr
---

# Titre

## Un

L’usine vaut 3 milliards d’euros. Elle en vaudra 4. <!-- source: secret -->

![Une grue](images/une%20grue.png)

![Une tour](https://example.org/tour.png)
`;

describe('a briefing rendered over the protocol', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ locale: 'en' });
    await editor.open(uri, TEXT);
  });
  afterEach(() => editor.stop());

  const render = (format: RenderFormat, images = {}) =>
    editor.connection.sendRequest(RenderRequest, { uri, format, images });

  it('has every format, none with comments', async () => {
    const starts: Record<RenderFormat, RegExp> = {
      html: /^<!doctype html><html lang="fr">/,
      email: /^<!doctype html>.*<h1 class="title" style="[^"]*font-size: 28px/s,
      rich: /^<h1>Titre<\/h1>/,
      text: /^Titre\n/,
      markdown: /^---\nbriefing/,
    };
    for (const [format, start] of Object.entries(starts)) {
      const rendering = await render(format as RenderFormat);
      assert.match(rendering!.content, start);
      assert.doesNotMatch(rendering!.content, /secret/);
    }
  });

  it('says what problems are open', async () => {
    const rendering = await render('html');
    assert.ok(rendering!.problems > 0);
  });

  it('names the images beside it, and takes others for them', async () => {
    const rendering = await render('html');
    assert.deepEqual(rendering!.localImages, ['images/une%20grue.png']);
    const data = 'data:image/png;base64,AAAA';
    for (const format of ['html', 'rich'] as const) {
      const complete = await render(format, { 'images/une%20grue.png': data });
      assert.match(complete!.content, new RegExp(`<img src="${data}" alt="Une grue">`));
      assert.match(complete!.content, /src="https:\/\/example\.org\/tour\.png"/);
    }
  });

  it('is none of what is no briefing', async () => {
    await editor.open('untitled:notes.md', '# Notes\n');
    for (const other of ['untitled:notes.md', 'untitled:none.md'])
      assert.equal(await editor.connection.sendRequest(RenderRequest, { uri: other, format: 'html' }), null);
  });
});
