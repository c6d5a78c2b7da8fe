import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol/node';
import { MOST_SHOWN } from '../../server/src/lsp/settings.ts';
import { atDesk } from '../cli/call.ts';
import { ABLE, type Editor, uriOf, withEditor } from '../support/editor.ts';

const BRIEFING = `---
briefing: newsletter
lang: en
---

# Chips

## Corvid opens a plant

🙂 The plant will cost $3.2 billion. Corvid employs 1,200 engineers.

Go deeper:

- [One](https://example.org/1)
`;

const URI = 'untitled:Untitled-1';

/** Fails unless a promise comes true within a second or two. */
async function eventually(what: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail(what);
}

describe('diagnostics on request', () => {
  it(
    'are so many at most, and say how many more there are and where',
    withEditor({}, async (editor) => {
      const more = 7;
      const figures = Array.from({ length: MOST_SHOWN + more }, (_, index) => `It cost $${index + 2} million.`);
      await editor.open(URI, BRIEFING.replace('Go deeper', `${figures.join('\n\n')}\n\nGo deeper`));
      const shown = await editor.diagnostics(URI);
      const last = shown.at(-1)!;
      assert.equal(shown.length, MOST_SHOWN + 1);
      assert.equal(last.severity, 3);
      assert.match(String(last.message), /^\d+\u00a0more problems from here on/);
      assert.ok(last.range.start.line >= shown.at(-2)!.range.start.line);
    }),
  );

  for (const [maxProblems, shown] of [
    [3, 4],
    [0, MOST_SHOWN + 50],
    [-1, MOST_SHOWN + 1],
    ['many', MOST_SHOWN + 1],
  ] as const) {
    it(
      `are ${shown} where the setting is ${maxProblems}`,
      withEditor({ settings: () => ({ maxProblems, rules: { 'figures/unsourced': 'error' } }) }, async (editor) => {
        const figures = Array.from({ length: MOST_SHOWN + 50 }, (_, index) => `It cost $${index + 2} million.`);
        await editor.open(URI, BRIEFING.replace('Go deeper', `${figures.join('\n\n')}\n\nGo deeper`));
        const { length } = await editor.diagnostics(URI);
        assert.ok(maxProblems === 0 ? length >= shown : length === shown, String(length));
      }),
    );
  }

  it(
    'stand on the words they are about, with all that an editor shows',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const [first, second] = await editor.diagnostics(URI);
      assert.equal(editor.slice(URI, first!.range), '$3.2 billion');
      assert.equal(editor.slice(URI, second!.range), '1,200');
      assert.equal(first!.code, 'figures/unsourced');
      assert.equal(first!.source, 'briefing');
      assert.equal(first!.severity, 2);
      assert.match(first!.codeDescription!.href, /\/en\/figures\/unsourced$/);
      assert.match(String(first!.message), /No source for/);
      assert.deepEqual(first!.data, { messageId: 'unsourced', fixable: false });
    }),
  );

  it(
    'speak French to a French client',
    withEditor({ locale: 'fr-CA' }, async (editor) => {
      await editor.open(URI, BRIEFING);
      const [first] = await editor.diagnostics(URI);
      assert.match(String(first!.message), /Aucune source/);
      assert.match(first!.codeDescription!.href, /\/fr\/figures\/unsourced$/);
    }),
  );

  it(
    'are not sent twice',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const first = await editor.pull(URI);
      assert.ok(first.resultId);
      assert.deepEqual(await editor.pull(URI, first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await editor.edit(URI, BRIEFING.length, BRIEFING.length, '\n');
      assert.equal((await editor.pull(URI, first.resultId)).kind, 'unchanged');
      await editor.edit(URI, 0, 0, '\n');
      const moved = await editor.pull(URI, first.resultId);
      assert.equal(moved.kind, 'full');
      assert.notEqual(moved.resultId, first.resultId);
    }),
  );

  it(
    'show the other place and what has no effect',
    withEditor({}, async (editor) => {
      const text = BRIEFING.replace(
        'engineers.',
        'engineers. Corvid employs 1,300 engineers.\n\n<!-- briefing-disable-next-line structure/lede -->\n\nMore.',
      );
      await editor.open(URI, text);
      const found = await editor.diagnostics(URI);
      const differs = found.find(({ code }) => code === 'figures/inconsistent')!;
      assert.equal(editor.slice(URI, differs.relatedInformation![0]!.location.range), '1,200');
      assert.equal(differs.relatedInformation![0]!.location.uri, URI);
      assert.deepEqual(found.find(({ code }) => code === 'briefing/unused-directive')!.tags, [1]);
    }),
  );

  it(
    'leave out what the client does not show',
    withEditor({ capabilities: { textDocument: { diagnostic: {} } } }, async (editor) => {
      await editor.open(URI, BRIEFING.replace('engineers.', 'engineers. Corvid employs 1,300 engineers.'));
      const found = await editor.diagnostics(URI);
      const differs = found.find(({ code }) => code === 'figures/inconsistent')!;
      assert.equal(differs.relatedInformation, undefined);
    }),
  );

  it(
    'follow edits as if the text were opened afresh',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const edits: [string, string][] = [
        ['🙂', '🙂🙂'],
        ['lang: en', 'lang: fr'],
        ['## Corvid', '\r\n# Corvid'],
        ['1,200', '1,2'],
        ['lang: fr', 'lang: en'],
        ['---\nbriefing', '---\n\u00e9: x\nbriefing'],
      ];
      for (const [from, to] of edits) {
        const at = editor.text(URI).indexOf(from);
        await editor.edit(URI, at, at + from.length, to);
        const afresh = 'untitled:afresh';
        await editor.open(afresh, editor.text(URI));
        const expected = JSON.stringify(await editor.diagnostics(afresh)).replaceAll(afresh, URI);
        assert.equal(JSON.stringify(await editor.diagnostics(URI)), expected);
        await editor.close(afresh);
      }
    }),
  );

  it(
    'survive positions that are nowhere, and changes of the whole',
    withEditor({}, async (editor) => {
      await editor.open(URI, 'x');
      const nowhere = { start: { line: 900, character: 900 }, end: { line: -1, character: -5 } };
      await editor.send(URI, { range: nowhere, text: 'y' });
      await editor.send(URI, { text: BRIEFING });
      await editor.open('untitled:2', BRIEFING);
      assert.deepEqual(await editor.diagnostics(URI), await editor.diagnostics('untitled:2'));
    }),
  );

  it(
    'are none for other Markdown, other languages, documents that are not open',
    withEditor({}, async (editor) => {
      await editor.open('file:///nowhere/readme.md', '# A\n\n# B\n\nTODO');
      await editor.open('file:///nowhere/x.briefing.md', BRIEFING, 'plaintext');
      assert.deepEqual(await editor.pull('file:///nowhere/readme.md'), { kind: 'full', resultId: '1', items: [] });
      assert.deepEqual(await editor.diagnostics('file:///nowhere/x.briefing.md'), []);
      assert.deepEqual(await editor.diagnostics('file:///nowhere/missing.briefing.md'), []);
    }),
  );

  it(
    'begin and end with the key in the front matter',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      await editor.edit(URI, 4, 12, 'brief');
      assert.deepEqual(await editor.diagnostics(URI), []);
      await editor.edit(URI, 4, 9, 'briefing');
      assert.equal((await editor.diagnostics(URI)).length, 2);
    }),
  );

  it(
    'come for any text',
    withEditor({}, async (editor) => {
      const head = '---\nbriefing: newsletter\n---\n';
      const texts = [
        `${head}${'> '.repeat(1000)}`,
        `${head}\`\`\`\n${BRIEFING.repeat(200)}`,
        `${head}\u0000\ud800${'**['.repeat(100)}`,
        `${head}${BRIEFING.repeat(100)}`,
        '',
        '---\nbriefing: [\n',
      ];
      for (const [index, text] of texts.entries()) {
        const uri = `untitled:${index}`;
        await editor.open(uri, text);
        assert.equal((await editor.pull(uri)).kind, 'full');
      }
      assert.deepEqual(editor.log, []);
    }),
  );

  it(
    'can be cancelled',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest(
        'textDocument/diagnostic',
        { textDocument: { uri: URI } },
        source.token,
      );
      source.cancel();
      await assert.rejects(asked, { code: -32800 });
      assert.equal((await editor.diagnostics(URI)).length, 2);
    }),
  );
});

describe('diagnostics of the workspace', () => {
  const all = (editor: Editor, previousResultIds: { uri: string; value: string }[] = []) =>
    editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });

  it(
    'come for briefings that are not open, of every folder, and only once',
    atDesk(
      {
        'one/a.md': BRIEFING,
        'one/readme.md': '# TODO\n\n# TODO\n',
        'one/b.briefing.md': '# T\n\n## H\n\nTODO\n',
        'two/briefings/c.md': '# T\n',
        'two/clean.md':
          '---\nbriefing: newsletter\nlang: en\n---\n\n# T\n\n## H\n\nText.\n\nGo deeper:\n\n- [One](https://example.org)\n',
      },
      async (desk) => {
        const folders = ['one', 'two'].map((name) => desk.path(name));
        await withEditor({ folders }, async (editor) => {
          const { items } = await all(editor);
          const uris = ['one/a.md', 'one/b.briefing.md', 'two/briefings/c.md'].map((name) => uriOf(desk.path(name)));
          assert.deepEqual(items.map(({ uri }) => uri).sort(), uris);
          const previous = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
          assert.deepEqual(
            (await all(editor, previous)).items.map(({ kind }) => kind),
            Array(3).fill('unchanged'),
          );

          const a = uris[0]!;
          await desk.write('one/a.md', BRIEFING.replace('$3.2 billion', 'a lot'));
          const change = (type: number) =>
            editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: a, type }] });
          await change(2);
          const changed = (await all(editor, previous)).items.find(({ uri }) => uri === a)!;
          assert.equal(changed.kind === 'full' && changed.items.length, 1);
          await rm(desk.path('one/a.md'));
          await change(3);
          const gone = (await all(editor, previous)).items.find(({ uri }) => uri === a)!;
          assert.deepEqual(gone, { kind: 'full', uri: a, version: null, items: [] });
        })();
      },
    ),
  );
});

describe('diagnostics unasked', () => {
  const PUSHED = { textDocument: { publishDiagnostics: {} } };

  it(
    'reach clients that cannot ask, and are taken back',
    withEditor({ capabilities: PUSHED }, async (editor) => {
      assert.equal(editor.initialized.capabilities.diagnosticProvider, undefined);
      await editor.open(URI, BRIEFING);
      await eventually('two findings', () => editor.published.at(-1)?.diagnostics.length === 2);
      assert.equal(editor.published.at(-1)!.version, 1);
      const at = BRIEFING.indexOf('$3.2 billion');
      await editor.edit(URI, at, at + 12, 'a lot');
      await eventually('one finding', () => editor.published.at(-1)?.diagnostics.length === 1);
      await editor.close(URI);
      await eventually('none', () => editor.published.at(-1)?.diagnostics.length === 0);
    }),
  );

  it(
    'are not sent for what is no briefing',
    withEditor({ capabilities: PUSHED }, async (editor) => {
      await editor.open('untitled:other', '# A\n\n# B');
      await editor.open(URI, BRIEFING);
      await eventually('findings', () => editor.published.length > 0);
      assert.deepEqual(
        editor.published.map(({ uri }) => uri),
        [URI],
      );
    }),
  );

  it(
    'wait until the document is saved where the settings say so',
    withEditor({ capabilities: PUSHED, options: { settings: { run: 'onSave' } } }, async (editor) => {
      await editor.open(URI, BRIEFING);
      await eventually('findings at once', () => editor.published.length === 1);
      await editor.edit(URI, BRIEFING.indexOf('1,200'), BRIEFING.indexOf('1,200') + 5, 'many');
      await editor.ask('textDocument/hover', URI, { position: { line: 0, character: 0 } }).catch(() => null);
      assert.equal(editor.published.length, 1);
      await editor.connection.sendNotification('textDocument/didSave', { textDocument: { uri: URI } });
      await eventually('findings after saving', () => editor.published.at(-1)?.diagnostics.length === 1);
    }),
  );
});

it(
  'a server that is run as a program gives the same diagnostics',
  withEditor({ bundled: true, capabilities: ABLE }, async (editor) => {
    await editor.open(URI, BRIEFING);
    assert.deepEqual(await editor.rules(URI), ['figures/unsourced', 'figures/unsourced']);
  }),
);
