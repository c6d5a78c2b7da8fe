import assert from 'node:assert/strict';
import { atDesk, type Desk } from '../cli/call.ts';
import { ABLE, type Editor, uriOf, withEditor } from '../support/editor.ts';

const STORY =
  '## Corvid opens a plant\n\nThe plant will cost $3.2 billion.\n\nGo deeper:\n\n- [One](https://example.org/1)\n';
const BRIEFING = `---\nbriefing: newsletter\nlang: en\n---\n\n# Chips\n\n${STORY}`;
const OFF = 'rules:\n  figures/unsourced: off\n';

/** Runs a test in a folder that the editor has for its workspace. */
function atWorkspace(
  files: Record<string, string>,
  test: (editor: Editor, desk: Desk) => Promise<void>,
  options: Partial<Parameters<typeof withEditor>[0]> = {},
) {
  return atDesk(files, (desk) => withEditor({ folders: [desk.folder], ...options }, (editor) => test(editor, desk))());
}

const watched = (editor: Editor, uri: string, type = 2) =>
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

describe('a configuration file', () => {
  it(
    'holds for what stands below it, the nearest first',
    atWorkspace(
      { 'briefing.config.yaml': OFF, 'in/briefing.config.yaml': 'profile: en-US\n' },
      async (editor, desk) => {
        const [outer, inner] = [uriOf(desk.path('a.md')), uriOf(desk.path('in/deep/a.md'))];
        await editor.open(outer, BRIEFING);
        await editor.open(inner, BRIEFING);
        assert.deepEqual(await editor.rules(outer), []);
        assert.deepEqual(await editor.rules(inner), ['figures/unsourced']);
      },
    ),
  );

  it(
    'is found outside any workspace folder',
    atDesk({ 'briefing.config.yaml': OFF }, (desk) =>
      withEditor({}, async (editor) => {
        await editor.open(uriOf(desk.path('a.md')), BRIEFING);
        assert.deepEqual(await editor.rules(uriOf(desk.path('a.md'))), []);
      })(),
    ),
  );

  it(
    'takes effect when it is made, changed and deleted, bases included',
    atWorkspace({}, async (editor, desk) => {
      const uri = uriOf(desk.path('a.md'));
      const config = uriOf(desk.path('briefing.config.yaml'));
      await editor.open(uri, BRIEFING);
      assert.deepEqual(await editor.rules(uri), ['figures/unsourced']);
      await desk.write('house.yml', OFF);
      await desk.write('briefing.config.yaml', 'extends: house.yml\n');
      await watched(editor, config, 1);
      assert.deepEqual(await editor.rules(uri), []);
      assert.equal(editor.refreshes, 1);
      await desk.write('house.yml', '');
      await watched(editor, uriOf(desk.path('house.yml')));
      assert.deepEqual(await editor.rules(uri), ['figures/unsourced']);
    }),
  );

  it(
    'counts as the editor shows it, and while it is broken as it was',
    atWorkspace({ 'briefing.config.yaml': OFF }, async (editor, desk) => {
      const uri = uriOf(desk.path('a.md'));
      const config = uriOf(desk.path('briefing.config.yaml'));
      await editor.open(uri, BRIEFING);
      await editor.open(config, OFF, 'yaml');
      assert.deepEqual(await editor.rules(uri), []);
      await editor.edit(config, 7, 26, 'figures/unsorced');
      const [problem, ...more] = await editor.diagnostics(config);
      assert.deepEqual(more, []);
      assert.equal(problem!.code, 'briefing/config');
      assert.equal(editor.slice(config, problem!.range), 'figures/unsorced');
      assert.deepEqual(await editor.rules(uri), []);
      await editor.edit(config, 0, editor.text(config).length, 'rules: {}\n');
      assert.deepEqual(await editor.diagnostics(config), []);
      assert.deepEqual(await editor.rules(uri), ['figures/unsourced']);
      await editor.close(config);
      assert.deepEqual(await editor.rules(uri), []);
    }),
  );

  it(
    'says which files are briefings, relative to itself',
    atWorkspace({ 'desk/briefing.config.yaml': 'include: drafts/*.md\n' }, async (editor, desk) => {
      const names = ['desk/drafts/a.md', 'desk/a.md', 'drafts/a.md', 'desk/b.briefing.md', 'b.briefing.md'];
      const counts = [];
      for (const name of names) {
        const uri = uriOf(desk.path(name));
        await editor.open(uri, `# T\n\n${STORY}`);
        counts.push((await editor.diagnostics(uri)).length);
      }
      assert.deepEqual(counts, [1, 0, 0, 0, 1]);
    }),
  );

  it(
    'that is broken is told to clients that cannot ask, and again when it is whole',
    atWorkspace(
      { 'briefing.config.yaml': 'profile: fr-BE\n' },
      async (editor, desk) => {
        const uri = uriOf(desk.path('a.md'));
        const config = uriOf(desk.path('briefing.config.yaml'));
        const told = () =>
          editor.published.filter((each) => each.uri === config).map((each) => each.diagnostics.length);
        await editor.open(uri, BRIEFING);
        await until(() => told().length === 1);
        await desk.write('briefing.config.yaml', 'profile: en-US\n');
        await watched(editor, config);
        await until(() => told().length === 2);
        assert.deepEqual(told(), [1, 0]);
      },
      { capabilities: { textDocument: { publishDiagnostics: {} } } },
    ),
  );
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('the editor’s settings', () => {
  const url = 'untitled:1';

  it('rank below the file and above the defaults', async () => {
    let settings: unknown = { rules: { 'figures/unsourced': 'error' }, profile: null, include: [] };
    await withEditor({ settings: () => settings }, async (editor) => {
      await editor.open(url, BRIEFING);
      assert.equal((await editor.diagnostics(url))[0]!.severity, 1);
      settings = { rules: { 'figures/unsourced': 'off' } };
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await editor.diagnostics(url), []);
      settings = { enable: false };
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.deepEqual(await editor.diagnostics(url), []);
      settings = 'nonsense';
      await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      assert.equal((await editor.diagnostics(url))[0]!.severity, 2);
    })();
  });

  it(
    'say which files are briefings where no file does',
    atWorkspace(
      {},
      async (editor, desk) => {
        const uri = uriOf(desk.path('letters/a.md'));
        await editor.open(uri, `# T\n\n${STORY}`);
        assert.equal((await editor.diagnostics(uri)).length, 1);
      },
      { settings: () => ({ include: ['letters/*.md'] }) },
    ),
  );

  it(
    'are taken as they are sent, from clients that cannot be asked',
    withEditor(
      {
        capabilities: { ...ABLE, workspace: { ...ABLE.workspace, configuration: false } },
        options: { settings: { rules: { 'figures/*': 'off' } } },
      },
      async (editor) => {
        await editor.open(url, BRIEFING);
        assert.deepEqual(await editor.diagnostics(url), []);
        const settings = { briefing: { rules: {} } };
        await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
        assert.equal((await editor.diagnostics(url)).length, 1);
      },
    ),
  );
});

it(
  'folders come and go',
  atDesk({ 'letters/a.md': `# T\n\n${STORY}` }, (desk) =>
    withEditor({ settings: () => ({ include: ['a.md'] }) }, async (editor) => {
      const all = () =>
        editor.connection.sendRequest<{ items: unknown[] }>('workspace/diagnostic', { previousResultIds: [] });
      assert.equal((await all()).items.length, 0);
      const folder = { uri: uriOf(desk.path('letters')), name: 'letters' };
      await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [folder], removed: [] },
      });
      assert.equal((await all()).items.length, 1);
      await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [folder] },
      });
      assert.equal((await all()).items.length, 0);
    })(),
  ),
);

it(
  'a link is looked at again when files come and go',
  atWorkspace({}, async (editor, desk) => {
    const uri = uriOf(desk.path('a.md'));
    await editor.open(uri, BRIEFING.replace('$3.2 billion', '[a lot](cost%20sheet.csv)'));
    assert.deepEqual(await editor.rules(uri), ['structure/link-target']);
    await desk.write('cost sheet.csv', '');
    await watched(editor, uriOf(desk.path('cost sheet.csv')), 1);
    assert.deepEqual(await editor.rules(uri), []);
  }),
);

it(
  'a document that was never saved follows the workspace, and is a briefing by its front matter alone',
  atWorkspace({ 'briefing.config.yaml': `include: '**'\n${OFF}` }, async (editor) => {
    await editor.open('untitled:1', BRIEFING);
    await editor.open('untitled:2', '# T\n\n# T\n');
    assert.deepEqual(await editor.rules('untitled:1'), []);
    assert.deepEqual(await editor.rules('untitled:2'), []);
    await editor.edit(
      'untitled:1',
      0,
      BRIEFING.indexOf('# Chips'),
      '---\nbriefing: newsletter\nlang: en\n---\n\nTODO\n\n',
    );
    assert.ok((await editor.rules('untitled:1')).includes('structure/placeholder'));
  }),
);
