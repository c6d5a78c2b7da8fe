import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol/node';
import { ABLE, applyTextEdits, type Editor, withEditor } from '../support/editor.ts';

const URI = 'untitled:1';
const head = (lang: string) => `---\nbriefing: newsletter\nlang: ${lang}\n---\n\n# T\n\n`;
const FR = head('fr');
const EN = head('en');

/** The completions at `|` in a text. */
async function at(editor: Editor, marked: string, uri = URI, languageId = 'markdown', context?: object) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  await editor.open(uri, text, languageId);
  const lines = text.slice(0, offset).split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)!.length };
  const items = await editor.ask<CompletionItem[]>('textDocument/completion', uri, { position, context });
  await editor.close(uri);
  return { items, labels: items.map(({ label }) => label), text };
}

/** The text after the completion with that label. */
function taken({ items, text }: Awaited<ReturnType<typeof at>>, label: string): string {
  const item = items.find((each) => each.label === label);
  assert.ok(item, `no “${label}” among ${items.map((each) => each.label).join(', ')}`);
  assert.ok(item.textEdit && 'range' in item.textEdit);
  return applyTextEdits(text, [item.textEdit]);
}

const PLAIN = { ...ABLE, textDocument: { diagnostic: {} } };

describe('completion', () => {
  it(
    'knows the labels of the template in the language of the briefing',
    withEditor({}, async (editor) => {
      const french = await at(editor, `${FR}## A\n\nTexte.\n\nPour|\n`);
      assert.deepEqual(french.labels, ['Pour aller plus loin:', 'Crédit photos:', '**Label** –']);
      assert.match(taken(french, 'Pour aller plus loin:'), /\n\nPour aller plus loin:\n\n- \[\$\{1:title\}\]\(/);
      assert.deepEqual((await at(editor, `${EN}|\n\n## A\n`)).labels, ['Also:']);
      assert.deepEqual((await at(editor, `${EN}## A\n\nText.\n\nMore text here|.\n`)).labels, []);
    }),
  );

  it(
    'inserts plain text where snippets are unknown',
    withEditor({ capabilities: PLAIN }, async (editor) => {
      const found = await at(editor, `${EN}## A\n\nText.\n\n|\n`);
      assert.match(taken(found, 'Go deeper:'), /\nGo deeper:\n\n- \n/);
      assert.ok(found.items.every(({ insertTextFormat }) => insertTextFormat === 1));
    }),
  );

  it(
    'offers the headlines that the teaser does not announce',
    withEditor({}, async (editor) => {
      const stories = '\n\n## One\n\n## Two goes\n\n## Three\n';
      assert.deepEqual((await at(editor, `${EN}Also: |${stories}`)).labels, ['Two goes', 'Three']);
      const found = await at(editor, `${EN}Also: Three; Tw|${stories}`);
      assert.deepEqual(found.labels, ['Two goes']);
      assert.match(taken(found, 'Two goes'), /\nAlso: Three; Two goes\n/);
    }),
  );

  it(
    'offers currencies after a number',
    withEditor({}, async (editor) => {
      const found = await at(editor, `${FR}## A\n\nElle a levé 5 millions d|\n`);
      assert.ok(found.labels.includes('d’euros'));
      assert.ok(!found.labels.includes('euros'));
      assert.match(taken(found, 'd’euros'), /5 millions d’euros\n/);
      assert.ok((await at(editor, `${EN}## A\n\nIt raised $5 |\n`)).labels.includes('billion'));
    }),
  );

  it(
    'offers the sources of the story after a comma, unasked only where one is wanted',
    withEditor({}, async (editor) => {
      const story = `${FR}## A\n\nSelon Lumen, 300 postes disparaissent.\n\n`;
      const found = await at(editor, `${story}Il en reste 900, sel|\n`);
      assert.equal(found.labels[0], 'selon Lumen');
      assert.match(taken(found, 'selon Lumen'), /900, selon Lumen\n/);
      assert.match(taken(found, 'd’après …'), /900, d’après \$\{1:source\}\n/);
      const typed = { triggerKind: 2, triggerCharacter: ' ' };
      assert.equal((await at(editor, `${story}Il en reste 900, |\n`, URI, 'markdown', typed)).labels[0], 'selon Lumen');
      const begun = await at(editor, `${story}Selon L|, il en reste 900.\n`);
      assert.deepEqual(begun.labels, ['Lumen']);
      assert.match(taken(begun, 'Lumen'), /Selon Lumen, il en reste 900\./);
      assert.deepEqual((await at(editor, `${story}Il pleut, |\n`, URI, 'markdown', typed)).labels, []);
    }),
  );

  it(
    'knows rules and words of comments',
    withEditor({}, async (editor) => {
      const rules = await at(editor, `${EN}## A\n\n<!-- briefing-disable-next-line figures/u| -->\nText.\n`);
      assert.ok(rules.labels.includes('structure/title') && rules.labels.includes('figures/*'));
      assert.match(taken(rules, 'figures/unsourced'), /next-line figures\/unsourced -->/);
      const words = await at(editor, `${EN}## A\n\nText. <!-- |\n`);
      assert.match(taken(words, 'source:'), /<!-- source: \$\{1:source\} -->\n/);
      assert.match(taken(words, 'briefing-disable-file'), /<!-- briefing-disable-file \n/);
      const source = await at(editor, `${EN}## A\n\nLumen said it has 900 shops.\n\nText. <!-- source: | -->\n`);
      assert.deepEqual(source.labels, ['Lumen']);
    }),
  );

  it(
    'knows the front matter',
    withEditor({}, async (editor) => {
      assert.deepEqual((await at(editor, '---\nbriefing: x\npro|\n---\n')).labels, [
        'briefing',
        'lang',
        'profile',
        'date',
      ]);
      assert.ok((await at(editor, '---\nbriefing: x\nprofile: |\n---\n')).labels.includes('fr-CH'));
      assert.deepEqual((await at(editor, '---\nbriefing: |\n---\n')).labels, ['newsletter']);
    }),
  );
});

describe('completion in a configuration file', () => {
  const CONFIG = 'file:///nowhere/briefing.config.yaml';
  const cases: [string, string[], string[]][] = [
    ['|', ['include', 'profile', 'rules', 'vocabulary'], ['off']],
    ['lang: fr\n|', ['profile'], ['lang']],
    ['profile: |\n', ['fr-FR', 'en-GB'], ['include']],
    ['rules:\n  figures/unsourced: off\n  fig|\n', ['figures/*', 'structure/title'], ['figures/unsourced']],
    ['rules:\n  figures/unsourced: |\n', ['off', 'error'], []],
    ['rules:\n  structure/length:\n    |\n', ['severity', 'titleCharacters'], []],
    ['vocabulary:\n  |\nlang: fr\n', ['names', 'sources'], ['lang']],
    ['templates:\n  daily:\n    parts:\n      - part: |\n', ['title', 'teaser'], []],
  ];
  for (const [marked, some, none] of cases) {
    it(
      JSON.stringify(marked),
      withEditor({}, async (editor) => {
        const { labels } = await at(editor, marked, CONFIG, 'yaml');
        for (const label of some) assert.ok(labels.includes(label), `${label} among ${labels.join(', ')}`);
        for (const label of none) assert.ok(!labels.includes(label), label);
      }),
    );
  }

  it(
    'explains what it offers, in the reader’s language',
    withEditor({ locale: 'fr' }, async (editor) => {
      const { items } = await at(editor, '|', CONFIG, 'yaml');
      const { documentation } = items.find(({ label }) => label === 'profile')!;
      assert.match((documentation as { value: string }).value, /^Style maison/);
    }),
  );

  it(
    'survives any text',
    withEditor({}, async (editor) => {
      for (const text of ['[|', '{|', 'a: b: |', '- |', '"|', 'rules: *x|', '&a |', '|\n\t- [']) {
        await at(editor, text, CONFIG, 'yaml');
      }
      assert.deepEqual(editor.log, []);
    }),
  );
});
