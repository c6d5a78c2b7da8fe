import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { sectionsAt } from '../../../server/src/core/features/sections.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** What can be inserted where `|` stands, by kind: the text with that part in it, placeholders by their words. */
function offers(marked: string): Record<string, string> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = sectionsAt(openBriefing(text, { config: defaultConfiguration }), offset);
  const plain = (snippet: string) =>
    snippet.replaceAll(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1').replaceAll(/\\(.)/g, '$1');
  return Object.fromEntries(
    found.map(({ kind, offset: at, snippet }) => [kind, text.slice(0, at) + plain(snippet) + text.slice(at)]),
  );
}

const isBare = ({ part }: { part: string }) => ['title', 'story', 'lede'].includes(part);

const HEAD = '---\nbriefing: newsletter\nlang: en\n---\n\n# Title\n';

describe('inserting a part', () => {
  it('offers a teaser and a story under the title', () => {
    const found = offers(`${HEAD}|`);
    assert.deepEqual(Object.keys(found).sort(), ['story', 'teaser']);
    assert.equal(found.teaser, `${HEAD.trimEnd()}\n\nAlso: TK headline\n`);
    assert.match(
      found.story!,
      /# Title\n\n## TK headline\n\nTK lede\n\n\*\*TK label\*\* – TK text\n\nGo deeper:\n\n- \[TK earlier story\]\(https:\/\/\)\n$/,
    );
  });

  it('puts a labelled paragraph after the one with the cursor, further reading at the end of the story', () => {
    const text = `${HEAD}\n## A\n\nLe|de.\n\nMore.\n\n## B\n\nLede.\n\nGo deeper:\n\n- [x](https://example.org)\n`;
    const found = offers(text);
    assert.deepEqual(Object.keys(found).sort(), ['credits', 'further-reading', 'section', 'story']);
    assert.match(found.section!, /Lede\.\n\n\*\*TK label\*\* – TK text\n\nMore\./);
    assert.match(found['further-reading']!, /More\.\n\nGo deeper:\n\n- \[TK earlier story\]\(https:\/\/\)\n\n## B/);
    assert.match(found.story!, /More\.\n\n## TK headline.*\n\n## B\n/s);
    assert.match(found.credits!, /\(https:\/\/example\.org\)\n\nPhoto credits: TK name\n$/);
  });

  it('puts it before further reading, wherever in the story the cursor is', () => {
    const found = offers(`${HEAD}\n## B\n\nLede.\n\nGo deeper:\n\n- [x](https://example.org)|\n`);
    assert.match(found.section!, /Lede\.\n\n\*\*TK label\*\* – TK text\n\nGo deeper:/);
    assert.ok(!('further-reading' in found));
  });

  it('keeps photo credits last and single', () => {
    const found = offers(`${HEAD}\n## B\n\nLe|de.\n\nPhoto credits: Somebody\n`);
    assert.ok(!('credits' in found));
    assert.match(found.story!, /## TK headline.*Photo credits: Somebody\n$/s);
  });

  it('writes the labels of the language and the line breaks of the document', () => {
    const text = `${HEAD.replace('en', 'fr')}\n## A\n\nAttaque.|\n`.replaceAll('\n', '\r\n');
    const found = offers(text);
    assert.match(found['further-reading']!, /Attaque\.\r\n\r\nPour aller plus loin:\r\n\r\n- \[Article à compléter\]/);
    assert.doesNotMatch(found['further-reading']!, /[^\r]\n/);
  });

  it('offers nothing that the template does not have', () => {
    const config = {
      ...defaultConfiguration,
      templates: { newsletter: { parts: defaultConfiguration.templates.newsletter!.parts.filter(isBare) } },
    };
    const text = `${HEAD}\n## A\n\nLede.\n`;
    const found = sectionsAt(openBriefing(text, { config }), text.length);
    assert.deepEqual(
      found.map(({ kind, snippet }) => [kind, snippet]),
      [['story', `\n\n## \${1:TK headline}\n\n\${2:TK lede}`]],
    );
  });

  it('offers a story in an empty document', () => {
    assert.match(offers('|').story!, /^## /);
  });
});
