import assert from 'node:assert/strict';
import { installHost } from '../install.mjs';
import { openHarness, Shown } from './harness.mjs';

const TEXT = `---
briefing: newsletter
lang: en
---

# Glass

## Orrery

Orrery builds.

${'> '.repeat(101)}Deep.

${'['.repeat(101)}Brackets.

${'<b>'.repeat(501)}Bold.
`;

describe('a block that is shown as it is written', () => {
  let harness;
  before(async () => {
    installHost();
    harness = await openHarness();
    await harness.load();
  });
  after(() => harness?.close());

  const notices = () =>
    harness.tab.evaluate(() =>
      [...document.querySelectorAll('.briefing .block')].map((block) => [
        block.textContent.slice(0, 3),
        block.querySelector('.as-written')?.textContent ?? null,
      ]),
    );

  it('says why, after its own text, unless only the reader’s view is wanted', async () => {
    const shown = new Shown(harness, TEXT);
    await shown.view({});
    await shown.update();
    const all = await notices();
    assert.deepEqual(all, [
      ['Gla', null],
      ['Orr', null],
      ['Orr', null],
      ['> >', 'Shown as written: nested too deeply.'],
      ['[[[', 'Shown as written: too many marks.'],
      ['<b>', 'Shown as written: too much HTML.'],
    ]);
    await shown.view({ desk: false });
    assert.deepEqual(
      (await notices()).map(([, notice]) => notice),
      all.map(() => null),
    );
  });

  it('says it no more once it can be shown as it is meant', async () => {
    const shown = new Shown(harness, TEXT);
    await shown.view({});
    await shown.update();
    const start = TEXT.indexOf('> >');
    await shown.edit(start, start + 2, '');
    assert.equal((await notices())[3][1], null);
  });
});
