import assert from 'node:assert/strict';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Range,
  SemanticTokens,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import type { Ledger, Summary, WorkspaceCheck } from '../../server/src/lsp/protocol.ts';
import { atDesk } from '../cli/call.ts';
import { ABLE, type Editor, uriOf, withEditor } from '../support/editor.ts';

const BRIEFING = `---
briefing: newsletter
lang: en
---

# Chips

Also: Lumen hires

## Corvid opens a plant

The plant will cost $3.2 billion, and the sum of $3,200,000,000 is due in May.

**Jobs** – Corvid said it employs 1,200 people. <!-- source: https://example.org/jobs, page 2 -->

Go deeper:

- [The permit](https://example.org/1)

## Lumen hires

<!-- briefing-disable-next-line figures/unsourced -- checked -->
It hired 12%
more.

Go deeper:

- [One](https://example.org/2)
`;
const URI = 'untitled:1';

const hover = async (editor: Editor, words: string) => {
  const position = editor.range(URI, words).start;
  const found = await editor.ask<Hover | null>('textDocument/hover', URI, { position });
  return found && { text: editor.slice(URI, found.range!), markdown: (found.contents as { value: string }).value };
};

describe('hover', () => {
  it(
    'on a figure says its value in full, its source and where else it is stated',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const unsourced = (await hover(editor, '3.2 billion'))!;
      assert.equal(unsourced.text, '$3.2 billion');
      assert.match(unsourced.markdown, /^\*\*\\\$3,200,000,000\*\* \(3\s200\s000\s000\s\\\$US\)/);
      assert.match(unsourced.markdown, /\*\*Unsourced\*\*/);
      assert.match(unsourced.markdown, /Also stated on line 12\./);
      assert.match(
        unsourced.markdown,
        /Name the source in the sentence.*\[About this rule\]\(.*\/en\/figures\/unsourced\)/,
      );
      const sourced = (await hover(editor, '1,200'))!;
      assert.match(sourced.markdown, /Sourced by an attribution: “Corvid said”/);
      assert.doesNotMatch(sourced.markdown, /Also stated/);
    }),
  );

  it(
    'on a figure whose sentence carries on a source gives the sentence that names it, as the ledger does',
    withEditor({}, async (editor) => {
      const before = 'The market is worth $4 billion, according to Corvid.';
      await editor.open(URI, BRIEFING.replace('The plant', `${before} It would also reach $9 billion. The plant`));
      assert.ok((await hover(editor, '$9'))!.markdown.includes(`“${before.replace('$', '\\$')}”`));
      const { stories } = await editor.connection.sendRequest<Ledger>('briefing/ledger', { uri: URI });
      const carried = stories.flatMap(({ figures }) => figures).find(({ text }) => text === '$9 billion');
      assert.deepEqual([carried?.evidence?.type, carried?.evidence?.text], ['carried', before]);
    }),
  );

  it(
    'speaks French, and of labels',
    withEditor({ locale: 'fr' }, async (editor) => {
      await editor.open(URI, BRIEFING);
      assert.match((await hover(editor, '3.2 billion'))!.markdown, /^\*\*3\s200\s000\s000\s\\\$US\*\* \(\\\$3,200,/);
      assert.deepEqual(await hover(editor, 'Jobs'), {
        text: 'Jobs',
        markdown: 'Intertitre\u00a0: un chiffre qui y figure doit être énoncé par le paragraphe.',
      });
      assert.match((await hover(editor, 'Go deeper'))!.markdown, /^Pour aller plus loin/);
      assert.equal(await hover(editor, 'plant will'), null);
    }),
  );
});

const names = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name));

describe('the structure of a briefing', () => {
  it(
    'is its outline, figures with their value and state',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const outline = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', URI);
      assert.deepEqual(names(outline), [
        'Chips',
        'Also',
        ['Corvid opens a plant', ['$3.2 billion', '$3,200,000,000', ['Jobs', ['1,200']], 'Go deeper']],
        ['Lumen hires', ['12%', 'Go deeper']],
      ]);
      const story = outline[2]!;
      assert.equal(editor.slice(URI, story.selectionRange), '## Corvid opens a plant');
      assert.match(editor.slice(URI, story.range), /^## Corvid[\s\S]*example\.org\/1\)$/);
      assert.equal(story.children![0]!.detail, '$3,200,000,000 · unsourced');
    }),
  );

  it(
    'folds',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const folds = await editor.ask<FoldingRange[]>('textDocument/foldingRange', URI);
      assert.deepEqual(
        folds.map(({ startLine, endLine }) => [startLine, endLine]),
        [
          [0, 3],
          [9, 17],
          [19, 27],
          [15, 17],
          [25, 27],
        ],
      );
    }),
  );

  it(
    'is found in the whole workspace by its headlines',
    atDesk({ 'a.md': BRIEFING, 'b.md': '# No briefing\n\n## Corvid opens nothing\n' }, (desk) =>
      withEditor({ folders: [desk.folder] }, async (editor) => {
        const find = (query: string) => editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
        assert.deepEqual(
          (await find('')).map(({ name, containerName }) => [name, containerName]),
          [
            ['Corvid opens a plant', 'Chips'],
            ['Lumen hires', 'Chips'],
          ],
        );
        assert.equal((await find('crvd'))[0]!.location.uri, uriOf(desk.path('a.md')));
        await editor.open(uriOf(desk.path('a.md')), BRIEFING.replaceAll('Lumen', 'Orvane'));
        assert.deepEqual(
          (await find('HIRES')).map(({ name }) => name),
          ['Orvane hires'],
        );
      })(),
    ),
  );

  it(
    'links teasers to stories, rule ids to their pages, sources to their addresses',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const links = await editor.ask<DocumentLink[]>('textDocument/documentLink', URI);
      assert.deepEqual(
        links.map(({ range, target }) => [editor.slice(URI, range), target]),
        [
          ['Lumen hires', `${URI}#L20`],
          ['https://example.org/jobs', 'https://example.org/jobs'],
          ['figures/unsourced', 'https://briefing-desk.example/rules/en/figures/unsourced'],
        ],
      );
    }),
  );
});

describe('what is shown beside the text', () => {
  it(
    'is what each story holds',
    withEditor({ options: { knowsCommands: true } }, async (editor) => {
      await editor.open(URI, BRIEFING);
      const [first, second] = await editor.ask<CodeLens[]>('textDocument/codeLens', URI);
      assert.equal(first!.range.start.line, 9);
      assert.equal(first!.command!.title, '26\u00a0words · 3\u00a0figures · 2\u00a0unsourced');
      assert.equal(first!.command!.command, 'briefing.showFigures');
      assert.match(second!.command!.title, /words · 1\u00a0figure · 1\u00a0unsourced$/);
    }),
  );

  it(
    'is no lens where the settings say so',
    withEditor({ settings: () => ({ codeLens: { enable: false } }) }, async (editor) => {
      await editor.open(URI, BRIEFING);
      assert.deepEqual(await editor.ask('textDocument/codeLens', URI), []);
    }),
  );

  it('is the value in full of what is not written so, on request', async () => {
    const range: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = (editor: Editor) => editor.ask<InlayHint[]>('textDocument/inlayHint', URI, { range });
    await withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      assert.deepEqual(await hints(editor), []);
    })();
    await withEditor({ settings: () => ({ inlayHints: { enable: true } }) }, async (editor) => {
      await editor.open(URI, BRIEFING);
      assert.deepEqual(
        (await hints(editor)).map(({ label, position }) => [label, position]),
        [['= $3,200,000,000', editor.range(URI, '$3.2 billion').end]],
      );
    })();
  });

  it(
    'is the state of figures in colour, whole, in part and by difference',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const full = await editor.ask<SemanticTokens>('textDocument/semanticTokens/full', URI);
      assert.deepEqual(full.data, [11, 20, 12, 0, 4, 0, 29, 14, 0, 4, 2, 34, 5, 0, 1, 9, 9, 3, 0, 4]);
      const range = editor.range(URI, '**Jobs** – Corvid said it employs 1,200 people.');
      const part = await editor.ask<SemanticTokens>('textDocument/semanticTokens/range', URI, { range });
      assert.deepEqual(part.data, [13, 34, 5, 0, 1]);
      const at = BRIEFING.indexOf('1,200');
      await editor.edit(URI, at, at + 5, '1,300');
      const params = { previousResultId: full.resultId };
      const delta = await editor.ask<object>('textDocument/semanticTokens/full/delta', URI, params);
      assert.deepEqual('edits' in delta && delta.edits, []);
    }),
  );
});

describe('renaming', () => {
  const rename = (editor: Editor, words: string, newName: string) =>
    editor.ask<WorkspaceEdit | null>('textDocument/rename', URI, {
      position: editor.range(URI, words).end,
      newName,
    });

  it(
    'a headline takes its teaser entry along, from either place',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const expected = BRIEFING.replaceAll('Lumen hires', 'Lumen *grows*');
      for (const words of ['Also: Lumen hires', '## Lumen hires']) {
        const edit = await rename(editor, words, ' Lumen\n*grows* ');
        assert.equal(editor.after(edit!, URI), expected);
        const position = editor.range(URI, words).end;
        const ready = await editor.ask<{ placeholder: string }>('textDocument/prepareRename', URI, { position });
        assert.equal(ready.placeholder, 'Lumen hires');
      }
    }),
  );

  it(
    'takes the entry along that says it otherwise',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING.replace('Also: Lumen hires', 'Also: LUMEN “hires”'));
      const edit = await rename(editor, '## Lumen hires', 'X');
      assert.match(editor.after(edit!, URI), /Also: X\n[\s\S]*## X\n/);
    }),
  );

  it(
    'is for headlines alone, and not to nothing',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      assert.equal(await rename(editor, 'The plant', 'X'), null);
      assert.equal(await rename(editor, '## Lumen hires', '  '), null);
    }),
  );
});

describe('requests of our own', () => {
  it(
    'tell the figures by story',
    withEditor({}, async (editor) => {
      await editor.open(URI, BRIEFING);
      const ledger = await editor.connection.sendRequest<Ledger>('briefing/ledger', { uri: URI });
      assert.equal(ledger.version, 1);
      assert.deepEqual(
        ledger.stories.map(({ headline, figures }) => [headline, figures.map(({ text, state }) => `${text} ${state}`)]),
        [
          ['Corvid opens a plant', ['$3.2 billion unsourced', '$3,200,000,000 unsourced', '1,200 sourced']],
          ['Lumen hires', ['12% unsourced']],
        ],
      );
      const { range, evidence, value, unit } = ledger.stories[0]!.figures[2]!;
      assert.equal(editor.slice(URI, range), '1,200');
      assert.equal(editor.slice(URI, evidence!.range), 'Corvid said');
      assert.deepEqual([value, unit], ['1,200', null]);
    }),
  );

  it(
    'tell what a status bar says, of files that are not open too',
    atDesk({ 'a.md': BRIEFING, 'b.md': '# T' }, (desk) =>
      withEditor({ folders: [desk.folder] }, async (editor) => {
        const summary = (name: string) =>
          editor.connection.sendRequest<Summary | null>('briefing/summary', { uri: uriOf(desk.path(name)) });
        const { words, ...rest } = (await summary('a.md'))!;
        assert.ok(words > 30 && words < 60);
        assert.deepEqual(rest, {
          lang: 'en',
          profile: null,
          readingMinutes: 1,
          stories: 2,
          figures: 4,
          unsourced: 3,
          signedOff: 0,
          problems: 2,
        });
        assert.equal(await summary('b.md'), null);
        assert.equal(await summary('missing.md'), null);
      })(),
    ),
  );

  it(
    'check the workspace, and say how far they are',
    atDesk({ 'a.md': BRIEFING, 'b.md': BRIEFING, 'c.md': '# T' }, (desk) =>
      withEditor({ folders: [desk.folder] }, async (editor) => {
        const steps: unknown[] = [];
        editor.connection.onNotification('$/progress', ({ value }: { value: unknown }) => {
          steps.push(value);
        });
        const params = { workDoneToken: 'check' };
        const found = await editor.connection.sendRequest<WorkspaceCheck>('briefing/checkWorkspace', params);
        assert.equal(found.briefings, 2);
        assert.equal(found.files.length, 2);
        assert.equal(found.problems, found.files[0]!.problems * 2);
        assert.deepEqual(steps.at(-1), { done: 3, total: 3 });
      })(),
    ),
  );
});

it(
  'no feature says anything of what is no briefing, nor fails on any place',
  withEditor({ capabilities: ABLE, settings: () => ({ inlayHints: { enable: true } }) }, async (editor) => {
    const nowhere = { line: 4000, character: 4000 };
    const range = { start: nowhere, end: nowhere };
    const methods: [string, object][] = [
      ['hover', { position: nowhere }],
      ['completion', { position: nowhere }],
      ['codeAction', { range, context: { diagnostics: [] } }],
      ['codeLens', {}],
      ['documentLink', {}],
      ['documentSymbol', {}],
      ['foldingRange', {}],
      ['formatting', { options: {} }],
      ['rangeFormatting', { range, options: {} }],
      ['inlayHint', { range }],
      ['prepareRename', { position: nowhere }],
      ['rename', { position: nowhere, newName: 'x' }],
      ['semanticTokens/full', {}],
      ['semanticTokens/range', { range }],
    ];
    await editor.open('untitled:other', BRIEFING.replace('briefing:', 'letter:'));
    await editor.open(URI, BRIEFING);
    await editor.open('untitled:empty', '---\nbriefing: x\n---');
    for (const [method, params] of methods) {
      const silent = await editor.ask<unknown>(`textDocument/${method}`, 'untitled:other', params);
      assert.ok(silent === null || JSON.stringify(silent).length <= 12, `${method}: ${JSON.stringify(silent)}`);
      for (const uri of [URI, 'untitled:empty', 'untitled:missing']) {
        await editor.ask(`textDocument/${method}`, uri, params);
      }
    }
    assert.deepEqual(editor.log, []);
  }),
);
