import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver-protocol/node';
import { atDesk } from '../cli/call.ts';
import { ABLE, type Editor, uriOf, withEditor } from '../support/editor.ts';

const HEAD = '---\nbriefing: newsletter\nlang: en\n---\n\n# Chips\n\n';
const READING = '\n\nGo deeper:\n\n- [The permit](https://example.org/1)\n- [More](https://example.org/2)\n';
const brief = (body: string) => `${HEAD}## Corvid opens a plant\n\n${body}${READING}`;

const URI = 'untitled:1';

async function actions(editor: Editor, uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: await editor.diagnostics(uri), ...(only && { only }) };
  return editor.ask('textDocument/codeAction', uri, { range, context });
}

/** The text after the action with that title, found at some words. */
async function take(editor: Editor, uri: string, words: string, title: string | RegExp): Promise<CodeAction> {
  const found = await actions(editor, uri, editor.range(uri, words));
  const wanted = found.find((each) => (typeof title === 'string' ? each.title === title : title.test(each.title)));
  assert.ok(wanted, `no “${title}” among ${found.map((each) => each.title).join(', ')}`);
  assert.equal(wanted.edit, undefined);
  return editor.connection.sendRequest<CodeAction>('codeAction/resolve', wanted);
}

async function textAfter(editor: Editor, words: string, title: string | RegExp): Promise<string> {
  const { edit } = await take(editor, URI, words, title);
  return editor.after(edit!, URI);
}

async function rulesOf(editor: Editor, text: string): Promise<unknown[]> {
  await editor.open('untitled:check', text);
  const rules = await editor.rules('untitled:check');
  await editor.close('untitled:check');
  return rules;
}

describe('quick fixes', () => {
  it(
    'belong to their finding, the rule’s own first and preferred',
    withEditor({}, async (editor) => {
      await editor.open(URI, brief('Text.\n\n**Orders** - They rose.\n\n**Sales** - They fell.'));
      const found = await actions(editor, URI, editor.range(URI, '**Orders** -'), ['quickfix']);
      const [first] = found;
      assert.equal(first!.kind, 'quickfix');
      assert.equal(first!.isPreferred, true);
      assert.equal(first!.diagnostics![0]!.code, 'structure/section-label');
      assert.equal(found.filter(({ isPreferred }) => isPreferred).length, 1);
      const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', first!);
      assert.match(editor.after(edit!, URI), /\*\*Orders\*\* – They rose\.[\s\S]*\*\*Sales\*\* - They/);
    }),
  );

  it(
    'mend all findings of a rule, and all that is safe',
    withEditor({}, async (editor) => {
      await editor.open(URI, brief('Text.\n\n**Orders** - They rose.\n\n**Sales** - They fell...'));
      assert.match(
        await textAfter(editor, '**Orders** -', /^Fix all/),
        /\*\*Orders\*\* – They[\s\S]*\*\*Sales\*\* – They/,
      );
      const [all, ...more] = await actions(editor, URI, editor.range(URI, 'Text'), ['source.fixAll']);
      assert.deepEqual(more, []);
      assert.equal(all!.kind, 'source.fixAll.briefing');
      const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', all!);
      const fixed = editor.after(edit!, URI);
      assert.match(fixed, /\*\*Orders\*\* – They rose\.[\s\S]*\*\*Sales\*\* – They/);
      assert.deepEqual(await rulesOf(editor, fixed), []);
      await editor.edit(URI, 0, editor.text(URI).length, fixed);
      assert.deepEqual(await actions(editor, URI, editor.range(URI, 'Text'), ['source.fixAll.briefing']), []);
    }),
  );

  it(
    'come with their edits to clients that do not resolve, and in French to French ones',
    withEditor({ locale: 'fr', capabilities: { textDocument: { diagnostic: {} } } }, async (editor) => {
      await editor.open(URI, brief('Text.\n\n**Orders** - They rose.'));
      const [first] = await actions(editor, URI, editor.range(URI, '**Orders** -'), ['quickfix']);
      assert.match(first!.title, /^(?:Corriger|Remplacer)/);
      assert.match(editor.after(first!.edit!, URI), /\*\*Orders\*\* – They rose/);
    }),
  );

  it(
    'go both ways between the teaser and a headline',
    withEditor({}, async (editor) => {
      const text = `${HEAD}Also: Lumen hires\n\n## Corvid\n\nText.${READING}\n## Lumen hires again\n\nText.${READING}`;
      await editor.open(URI, text);
      const words = 'Lumen hires\n';
      const titles = (await actions(editor, URI, editor.range(URI, words))).map(({ title }) => title);
      assert.deepEqual(titles.slice(0, 2), [
        'Replace “Lumen hires” with “Lumen hires again”',
        'Replace “Lumen hires again” with “Lumen hires” on line 19',
      ]);
      for (const title of titles.slice(0, 2)) {
        assert.deepEqual(await rulesOf(editor, await textAfter(editor, words, title)), []);
      }
    }),
  );

  for (const { locale, text, words, title } of [
    {
      locale: 'fr',
      text: 'Le prix vaut 1,5 milliards d’euros.',
      words: 'milliards',
      title: 'Remplacer «⍽milliards⍽» par «⍽milliard⍽»',
    },
    { locale: 'fr', text: '**Prix** - Il baisse.', words: ' - ', title: 'Remplacer «⍽-⍽» par «⍽–⍽»' },
    {
      locale: 'en',
      text: 'It is worth 14.3 billion $, Lumen $3 billion, Orrery $2 billion.',
      words: '14.3',
      title: 'Replace “14.3 billion $” with “$14.3 billion”',
    },
  ]) {
    it(
      `are called by the whole words that they change: ${text}`,
      withEditor({ locale }, async (editor) => {
        await editor.open(URI, `${brief(text).replace('lang: en', `lang: ${locale}`)}`);
        const found = await actions(editor, URI, editor.range(URI, words), ['quickfix']);
        const preferred = found
          .filter(({ isPreferred }) => isPreferred)
          .map((each) => each.title.replaceAll('\u00a0', '⍽'));
        assert.ok(preferred.includes(title), preferred.join(', '));
      }),
    );
  }

  it(
    'are of no more use once the text has gone on',
    withEditor({}, async (editor) => {
      await editor.open(URI, brief('Text.\n\n**Orders** - They rose.'));
      const [first] = await actions(editor, URI, editor.range(URI, '**Orders** -'));
      await editor.edit(URI, HEAD.length, HEAD.length, 'x');
      const resolved = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', first!);
      assert.equal(resolved.edit, undefined);
    }),
  );
});

describe('silencing', () => {
  const cases: [string, string, RegExp][] = [
    ['a paragraph', 'Text TODO more.', /here$/],
    ['a line in the middle of a paragraph', 'Text.\nMore TODO here.', /here$/],
    ['a list item', 'Text.\n\n- One\n- TODO', /here$/],
    ['the first list item', 'Text.\n\n- TODO\n- Two', /here$/],
    ['a quotation', 'Text.\n\n> One\n> TODO', /here$/],
    ['a whole file', 'Text TODO more.', /in this file$/],
  ];
  for (const [name, body, title] of cases) {
    it(
      `works on ${name}`,
      withEditor({}, async (editor) => {
        await editor.open(URI, brief(body));
        assert.deepEqual(await editor.rules(URI), ['structure/placeholder']);
        const text = await textAfter(editor, 'TODO', title);
        assert.match(text, /briefing-disable-(?:file|next-line) structure\/placeholder/);
        assert.deepEqual(await rulesOf(editor, text), []);
      }),
    );
  }

  it(
    'works on a headline and on lines that end with \\r\\n',
    withEditor({}, async (editor) => {
      await editor.open(URI, brief('Text.').replace('Corvid opens', 'TODO opens').replaceAll('\n', '\r\n'));
      const text = await textAfter(editor, 'TODO', /here$/);
      assert.doesNotMatch(text, /[^\r]\n/);
      assert.deepEqual(await rulesOf(editor, text), []);
    }),
  );

  it(
    'is undone where it silences nothing',
    withEditor({}, async (editor) => {
      await editor.open(URI, brief('<!-- briefing-disable-next-line structure/lede -->\nText.'));
      const text = await textAfter(editor, 'briefing-disable', 'Remove this comment');
      assert.equal(text, brief('Text.'));
    }),
  );
});

describe('a source for a figure', () => {
  const body = 'Corvid said it employs 900 people. The plant will cost $3.2 billion (or more). It opens soon.';
  const open = (editor: Editor, text = brief(body)) => editor.open(URI, text);

  const ways: [string, string | RegExp, RegExp][] = [
    ['is named, from those that the story names', 'Name a source', /\(or more\), according to Corvid\. It opens/],
    ['is linked', 'Link to “The permit”', /cost \[\$3\.2 billion\]\(https:\/\/example\.org\/1\) \(or/],
    ['is put in a footnote', 'Add a footnote', /more\)\.\[\^1\] It opens soon\.\n\n\[\^1\]: source\n\nGo deeper/],
    ['is declared', 'Declare a source in a comment', /soon\. <!-- source: source -->\n\nGo/],
  ];
  for (const [name, title, expected] of ways) {
    it(
      name,
      withEditor({}, async (editor) => {
        await open(editor);
        const text = await textAfter(editor, '$3.2 billion', title);
        assert.match(text, expected);
        assert.deepEqual(await rulesOf(editor, text), []);
      }),
    );
  }

  it(
    'is named in the language of the briefing, by a snippet with choices',
    withEditor({}, async (editor) => {
      const text = `${HEAD.replace('lang: en', 'lang: fr')}## Corvid\n\nL’usine coûtera 3 milliards d’euros. Le groupe Orvane annonce 40 postes, selon le syndicat Themis. Selon Lumen, il y en aura 900.\n\nPour aller plus loin:\n\n- [Un](https://example.org)\n`;
      await open(editor, text);
      const { edit } = await take(editor, URI, '3 milliards', 'Name a source');
      const [change] = edit!.documentChanges as { edits: { snippet: { value: string } }[] }[];
      assert.match(change!.edits[0]!.snippet.value, /^, selon \$\{1[|:].*Lumen/);
    }),
  );

  it(
    'stays to be filled in where the editor knows no snippets',
    withEditor({ capabilities: { textDocument: { diagnostic: {} } } }, async (editor) => {
      await open(editor, brief('The plant will cost $3.2 billion.'));
      const found = await actions(editor, URI, editor.range(URI, '$3.2 billion'));
      const text = editor.after(found.find(({ title }) => title === 'Name a source')!.edit!, URI);
      assert.match(text, /billion, according to TK\.$/m);
      assert.deepEqual(await rulesOf(editor, text), ['structure/placeholder']);
    }),
  );
});

describe('the configuration', () => {
  const text = brief('The plant will cost $3.2 billion, at Studio 540.');

  it(
    'turns a rule off, its comments kept',
    atDesk({ 'briefing.config.yaml': '# Ours.\nrules:\n  # Yes.\n  figures/*: error\n' }, (desk) =>
      withEditor({ folders: [desk.folder] }, async (editor) => {
        const uri = uriOf(desk.path('a.md'));
        const config = uriOf(desk.path('briefing.config.yaml'));
        await editor.open(uri, text);
        await editor.open(config, '# Ours.\nrules:\n  # Yes.\n  figures/*: error\n', 'yaml');
        const { edit } = await take(editor, uri, '$3.2 billion', /^Turn figures\/unsourced off/);
        const after = editor.after(edit!, config);
        assert.equal(after, '# Ours.\nrules:\n  # Yes.\n  figures/*: error\n  figures/unsourced: off\n');
        await editor.edit(config, 0, editor.text(config).length, after);
        assert.deepEqual(await editor.rules(uri), []);
      })(),
    ),
  );

  it(
    'is made where there is none, in JSON or YAML as it is',
    atDesk({ 'json/briefing.config.json': '{ "rules": null }' }, (desk) =>
      withEditor({ folders: [desk.folder] }, async (editor) => {
        const uri = uriOf(desk.path('a.md'));
        await editor.open(uri, text);
        const { edit } = await take(editor, uri, '$3.2 billion', /^Turn figures\/unsourced off/);
        const [create] = edit!.documentChanges!;
        const config = uriOf(desk.path('briefing.config.yaml'));
        assert.deepEqual(create, { kind: 'create', uri: config, options: { ignoreIfExists: true } });
        assert.equal(editor.after(edit!, config), 'rules:\n  figures/unsourced: off\n');

        const other = uriOf(desk.path('json/a.md'));
        const json = uriOf(desk.path('json/briefing.config.json'));
        await editor.open(other, text);
        await editor.open(json, '{ "rules": null }', 'json');
        const changed = await take(editor, other, '$3.2 billion', /^Turn figures\/unsourced off/);
        assert.deepEqual(JSON.parse(editor.after(changed.edit!, json)), { rules: { 'figures/unsourced': 'off' } });
      })(),
    ),
  );

  for (const { lang, sentence, figure, name, title } of [
    {
      lang: 'en',
      sentence: 'Corvid 7000 arrives in June.',
      figure: '7000',
      name: 'Corvid 7000',
      title: 'Add the name “Corvid 7000” to the vocabulary',
    },
    {
      lang: 'fr',
      sentence: 'Vision 2 000 arrive en juin.',
      figure: '2 000',
      name: 'Vision 2 000',
      title: 'Ajouter le nom «\u00a0Vision 2 000\u00a0» au vocabulaire',
    },
  ]) {
    const text = `---\nbriefing: newsletter\nlang: ${lang}\n---\n\n# A\n\n## B\n\n${sentence}\n\n`;
    const whole = `${text}${lang === 'fr' ? 'Pour aller plus loin' : 'Go deeper'}:\n\n- [C](https://example.org/1)\n`;

    /** Takes the quick fix, saves the configuration, and checks that the figure is none any more. Returns the configuration. */
    const learn = (files: Record<string, string>, check: (configuration: string) => void) =>
      atDesk({ ...files, 'a.md': whole }, (desk) =>
        withEditor({ folders: [desk.folder], locale: lang, capabilities: ABLE }, async (editor) => {
          const uri = uriOf(desk.path('a.md'));
          const config = uriOf(desk.path('briefing.config.yaml'));
          await editor.open(uri, whole);
          assert.deepEqual(await editor.rules(uri), ['figures/unsourced']);
          const { edit } = await take(editor, uri, figure, title);
          const before = files['briefing.config.yaml'];
          if (before !== undefined) await editor.open(config, before, 'yaml');
          const after = editor.after(edit!, config);
          await desk.write('briefing.config.yaml', after);
          if (before !== undefined) await editor.close(config);
          const changes = [{ uri: config, type: before === undefined ? 1 : 2 }];
          await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
          assert.deepEqual(await editor.rules(uri), [], 'the figure is none any more');
          check(after);
        })(),
      );

    it(
      `learns a name, in a configuration that is made for it (${lang})`,
      learn({}, (configuration) => assert.equal(configuration, `vocabulary:\n  names:\n    - ${name}\n`)),
    );

    it(
      `learns a name, and keeps what stands in the configuration, comments among it (${lang})`,
      learn(
        { 'briefing.config.yaml': '# Ours\nvocabulary:\n  # Shops\n  names:\n    - Studio 54 # closed\nrules: {}\n' },
        (configuration) =>
          assert.equal(
            configuration,
            `# Ours\nvocabulary:\n  # Shops\n  names:\n    - Studio 54 # closed\n    - ${name}\nrules: {}\n`,
          ),
      ),
    );
  }

  it(
    'takes neither nobody in particular nor money for a name',
    atDesk({ 'briefing.config.yaml': 'rules:\n  figures/vague-source: warning\n' }, (desk) =>
      withEditor({ folders: [desk.folder] }, async (editor) => {
        const uri = uriOf(desk.path('a.md'));
        await editor.open(uri, brief('Sources say it will hire 540 people.\n\n**Cost** – The $5 billion fell.'));
        assert.deepEqual(await editor.rules(uri), ['figures/vague-source', 'figures/unsourced']);
        const found = [
          ...(await actions(editor, uri, editor.range(uri, 'Sources say'))),
          ...(await actions(editor, uri, editor.range(uri, '$5 billion'))),
        ];
        assert.ok(found.length > 6);
        assert.deepEqual(
          found.filter(({ title }) => title.includes('vocabulary')),
          [],
        );
      })(),
    ),
  );
});

describe('signing off', () => {
  const body = 'The plant will cost $3.2 billion.\n\n**Jobs** – It will employ 1,200 people.';

  it(
    'silences the figure until its amount changes, here and on the command line',
    atDesk({ 'briefing.config.yaml': '', 'a.md': brief(body) }, (desk) =>
      withEditor({ folders: [desk.folder] }, async (editor) => {
        const uri = uriOf(desk.path('a.md'));
        const file = uriOf(desk.path('briefing.signoff.yaml'));
        await editor.open(uri, brief(body));
        assert.deepEqual(await editor.rules(uri), ['figures/unsourced', 'figures/unsourced']);
        const range = editor.range(uri, '$3.2 billion');
        const reason = 'Checked: by phone #1';
        assert.equal(await editor.connection.sendRequest('briefing/signOff', { uri, range, reason }), true);
        await desk.write('briefing.signoff.yaml', editor.after(editor.applied[0]!, file));
        await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{ uri: file, type: 1 }],
        });
        assert.equal((await editor.diagnostics(uri)).length, 1);
        assert.equal(
          (await desk.call(['check', 'a.md', '--format', 'json'])).stdout.match(/figures\/unsourced/g)?.length,
          1,
        );

        // A second one is added to the first.
        const { edit } = await take(editor, uri, '1,200', 'Sign off this figure');
        await editor.open(file, await desk.read('briefing.signoff.yaml'), 'yaml');
        assert.match(editor.after(edit!, file), /by phone[\s\S]*- fingerprint: .*\n {2}figure: 1,200\n/);
        await editor.edit(file, 0, editor.text(file).length, editor.after(edit!, file));
        assert.deepEqual(await editor.rules(uri), []);

        // Edits elsewhere, of punctuation and of spaces leave it in force.
        await editor.edit(
          uri,
          editor.text(uri).length,
          editor.text(uri).length,
          '\n- [Third](https://example.org/3)\n',
        );
        const at = editor.text(uri).indexOf('3.2 billion') - 2;
        await editor.edit(uri, at, at + 1, '\u00a0');
        assert.deepEqual(await editor.rules(uri), []);
        await editor.edit(uri, at + 2, at + 3, '4');
        assert.deepEqual(await editor.rules(uri), ['figures/unsourced']);
      })(),
    ),
  );

  it(
    'asks for the reason where the editor can',
    atDesk({}, (desk) =>
      withEditor({ folders: [desk.folder], options: { knowsCommands: true } }, async (editor) => {
        const uri = uriOf(desk.path('a.md'));
        await editor.open(uri, brief(body));
        const { command, edit } = await take(editor, uri, '$3.2 billion', 'Sign off this figure');
        assert.equal(edit, undefined);
        assert.equal(command!.command, 'briefing.signOffFigure');
        assert.deepEqual(command!.arguments, [uri, editor.range(uri, '$3.2 billion')]);
      })(),
    ),
  );

  it(
    'is not offered where there is no place for it, nor for a list that is none',
    withEditor({}, async (editor) => {
      await editor.open(URI, brief(body));
      const found = await actions(editor, URI, editor.range(URI, '$3.2 billion'));
      assert.ok(!found.some(({ title }) => /Sign off|configuration|vocabulary/.test(title)));
      const range = editor.range(URI, '$3.2 billion');
      assert.equal(await editor.connection.sendRequest('briefing/signOff', { uri: URI, range, reason: '' }), false);
    }),
  );
});

it(
  'formatting applies the safe fixes of writing and nothing else',
  withEditor({ capabilities: ABLE }, async (editor) => {
    const text = brief('Elle a levé 5 M€... selon Lumen, soit 14 %.\n\n**Orders** - Elle paie $5M.').replace(
      'lang: en',
      'lang: fr\nprofile: fr-FR',
    );
    await editor.open(URI, text);
    const edits = await editor.ask<{ range: Range; newText: string }[]>('textDocument/formatting', URI, {
      options: { tabSize: 2, insertSpaces: true },
    });
    const after = editor.after({ changes: { [URI]: edits } }, URI);
    assert.match(after, /5\sM€… selon Lumen/);
    assert.match(after, /\*\*Orders\*\* - Elle paie \$5M/);
    const range = editor.range(URI, 'Orders');
    const none = await editor.ask<unknown[]>('textDocument/rangeFormatting', URI, { range, options: {} });
    assert.deepEqual(none, []);
  }),
);
