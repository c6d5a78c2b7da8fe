import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { withWorkbench } from '../desk.mjs';
import { installHost } from '../install.mjs';
import { previewFrame, until } from './frame.mjs';
import { svg } from './harness.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

const BRIEFING = `---
briefing: newsletter
lang: fr
---

# Le verre se vend bien

Et aussi: Le quartz s’éteint

## Orvane agrandit son usine

Orvane va dépenser 70 milliards d’euros pour son usine de Dole[^1].

![Une grue](crane.svg "La grue")

**3 000 emplois** - Le groupe en a 3 000 « de trop » !

| An | Emplois |
| --- | ---: |
| 2025 | 12 |

Pour aller plus loin:

- [Le verre](https://example.org/verre)
- [Le sable](https://example.org/sable)

## Le quartz s’éteint

Le quartz ferme en juin, selon la préfecture.

[^1]: Une note.

Crédit photos: Orvane
`;

const FILES = {
  'un.md': BRIEFING,
  'deux.md': BRIEFING.replace('Le verre se vend bien', 'Un autre briefing'),
  'notes.md': '# Rien\n',
  'crane.svg': svg(640, 300),
};

/** The line of some words in the briefing, from 1. */
const lineOf = (words) => BRIEFING.slice(0, BRIEFING.indexOf(words)).split('\n').length;

/** The place of some words, as the status bar says it. */
const placeOf = (words) =>
  `Ln ${lineOf(words)}, Col ${BRIEFING.slice(0, BRIEFING.indexOf(words)).split('\n').at(-1).length + 1}`;

/** Where the cursor is, as the status bar says it. */
const cursor = (page) =>
  page
    .locator('.statusbar-item', { hasText: /Ln \d/ })
    .textContent()
    .then((text) => text.trim());

/** Whether what VS Code has written down to come back after a reload says so. */
const keeps = async (page, wanted) =>
  (
    await page.evaluate(async () => {
      const answer = (request) =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const kept = [];
      for (const { name } of await indexedDB.databases()) {
        const database = await answer(indexedDB.open(name));
        for (const store of database.objectStoreNames)
          kept.push(...(await answer(database.transaction(store).objectStore(store).getAll())));
        database.close();
      }
      return kept.filter((each) => typeof each === 'string');
    })
  ).some((each) => wanted.test(each));

const titleIn = (frame) => frame.locator('.briefing h1').textContent();

describe('the preview in the workbench', () => {
  before(installHost);

  /** Opens the first briefing with its preview beside. */
  const withPreview = (options, use) =>
    withWorkbench(
      { settings: SETTINGS, files: FILES, viewport: { width: 1500, height: 900 }, ...options },
      async (desk) => {
        await desk.open('un.md');
        await desk.known();
        await desk.command('Briefing: Open Briefing Preview to the Side');
        const frame = await previewFrame(desk.page);
        await frame.locator('.briefing h1').waitFor();
        await use(desk, frame);
      },
    );

  it('follows what is typed, and touches nothing but the block', async () => {
    await withPreview({}, async ({ page, goTo, focusEditor }, frame) => {
      const body = frame.locator('body');
      await body.evaluate(() => {
        window.loads = 0;
        document.addEventListener('load', () => window.loads++, true);
        for (const node of document.querySelectorAll('.briefing *')) node.seen = true;
        window.changed = [];
        const observer = new MutationObserver((records) => {
          for (const { target } of records)
            window.changed.push(target.closest?.('.block')?.textContent ?? target.textContent);
        });
        observer.observe(document.querySelector('.briefing'), { subtree: true, childList: true, characterData: true });
      });
      await focusEditor();
      await goTo(lineOf('Le quartz ferme'), 1);
      await page.keyboard.press('End');
      await page.keyboard.type(' Enfin.');
      await until(
        'the words in the preview',
        () => frame.locator('.briefing').getByText('préfecture. Enfin.').count(),
        1,
      );
      const [seen, all, loads, changed] = await body.evaluate(() => [
        [...document.querySelectorAll('.briefing *')].filter(({ seen }) => seen).length,
        document.querySelectorAll('.briefing *').length,
        window.loads,
        window.changed.filter((text) => !text.includes('préfecture')),
      ]);
      assert.equal(seen, all, 'no element was made anew');
      assert.equal(loads, 0, 'no image was loaded again');
      assert.deepEqual(changed, [], 'no other block was touched');
      assert.equal(await frame.locator('.briefing').getAttribute('lang'), 'fr');
      assert.match(await frame.locator('.briefing').textContent(), /3 000 « de trop » !/);
    });
  });

  it('goes with the editor unless it is locked, and comes back after a reload', async () => {
    await withPreview({}, async (desk, frame) => {
      const { page, open, command, focusEditor } = desk;
      await focusEditor();
      await open('deux.md');
      await until('the other briefing', () => titleIn(frame), 'Un autre briefing');
      await open('notes.md');
      await page.waitForTimeout(500);
      assert.equal(await titleIn(frame), 'Un autre briefing', 'what is no briefing leaves it where it is');
      await page.locator('.tab', { hasText: 'Preview deux.md' }).click();
      await command('Briefing: Lock or Unlock Preview');
      await page.locator('.tab', { hasText: '[Preview] deux.md' }).waitFor();
      await focusEditor();
      await open('un.md');
      await page.waitForTimeout(500);
      assert.equal(await titleIn(frame), 'Un autre briefing');
      await frame.getByRole('button', { name: 'Phone' }).click();
      await until('what is kept to be written down', () => keeps(page, /deux\.md.*phone/));
      await page.reload();
      const again = await previewFrame(page);
      await again.locator('.briefing h1').waitFor();
      assert.equal(await titleIn(again), 'Un autre briefing');
      assert.equal(await again.locator('body').getAttribute('data-layout'), 'phone');
      await page.locator('.tab', { hasText: '[Preview] deux.md' }).waitFor();
    });
  });

  it('opens in the place of the editor when it is asked to, goes with it and comes back there', async () => {
    await withWorkbench({ settings: SETTINGS, files: FILES }, async ({ page, open, known, command }) => {
      await open('un.md');
      await known();
      await command('Briefing: Open Briefing Preview');
      const shown = async (title) => {
        const frame = await previewFrame(page);
        await until('the briefing', () => titleIn(frame), title);
        assert.equal(await page.locator('.editor-group-container').count(), 1, 'there is one group');
        return frame;
      };
      const preview = (name) => page.locator('.tab', { hasText: `Preview ${name}` });
      await shown('Le verre se vend bien');
      await open('deux.md');
      await preview('deux.md').click();
      const frame = await shown('Un autre briefing');

      // To the source, where the editor was.
      await frame
        .locator('.briefing')
        .getByText('Le quartz ferme')
        .dblclick({ position: { x: 6, y: 8 } });
      await until('the cursor', () => cursor(page), placeOf('Le quartz ferme'));
      await preview('deux.md').click();
      await shown('Un autre briefing');
      await until('what is kept to be written down', () => keeps(page, /deux\.md\W{1,16}locked/));
      await page.reload();
      await shown('Un autre briefing');
    });
  });

  it('marks what the desk finds, for eyes and for keys, and leads to its source', async () => {
    await withPreview({}, async ({ page, command }, frame) => {
      await until('the summary', () =>
        frame
          .locator('.strip .count')
          .textContent()
          .then((text) => /words/.test(text)),
      );
      const unsourced = frame.locator('.mark.unsourced');
      const before = await unsourced.count();
      assert.ok(before > 0, 'figures are marked');
      await unsourced.first().hover();
      assert.match(await frame.locator('.note').textContent(), /figures\/unsourced/);
      await frame
        .getByRole('button', { name: /unsourced/ })
        .first()
        .click();
      await until('the marks to go', () => unsourced.count(), 0);
      await frame.getByRole('button', { name: /other problems/ }).click();
      const others = frame.locator('[data-mark]');
      await until('other marks', async () => (await others.count()) > 0);
      await frame
        .getByRole('button', { name: /unsourced/ })
        .first()
        .click();
      await until('the marks to come back', () => unsourced.count(), before);

      // By the keyboard: the first mark after the strip.
      await unsourced.first().focus();
      assert.equal(await unsourced.first().getAttribute('aria-describedby'), 'note');
      await page.keyboard.press('Escape');
      assert.equal(await frame.locator('.note').isVisible(), false);
      assert.equal(await unsourced.first().textContent(), '3 000');
      await page.keyboard.press('Enter');
      await until('the cursor', () => cursor(page), placeOf('3 000 «'));

      await frame
        .locator('.briefing')
        .getByText('Le quartz ferme')
        .dblclick({ position: { x: 6, y: 8 } });
      await until('the cursor', () => cursor(page), placeOf('Le quartz ferme'));
      const active = await frame.locator('.cursor').boundingBox();
      const block = await frame.locator('.briefing').getByText('Le quartz ferme').boundingBox();
      assert.ok(Math.abs(active.y - block.y) < 3, 'the active line is marked');

      await page.locator('.tab', { hasText: 'Preview un.md' }).click();
      await command('Briefing: Show or Hide the Desk');
      await until('a clean page', () => frame.locator('[data-mark]').count(), 0);
      assert.equal(await frame.locator('.strip').isVisible(), false);
    });
  });

  it('has no fault that axe finds, in light, dark and high contrast', async () => {
    await withPreview({}, async ({ page, theme }, frame) => {
      const look = async () => {
        const inner = page.frames().find((each) => each.url().includes('fake.html')) ?? page.frames().at(-1);
        await inner.evaluate(axe);
        return inner.evaluate(async () => {
          const { violations, passes } = await window.axe.run(document);
          return {
            passed: passes.length,
            faults: violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`),
            ),
          };
        });
      };
      await frame.getByRole('button', { name: /other problems/ }).click();
      await until('the marks', async () => (await frame.locator('.badge, .mark.warning').count()) > 0);
      for (const [label, kind] of [
        ['Light Modern', 'vscode-light'],
        ['Dark Modern', 'vscode-dark'],
        ['Dark High Contrast', 'vscode-high-contrast'],
        ['Light High Contrast', 'vscode-high-contrast-light'],
      ]) {
        await theme(label);
        await frame.locator(`body.${kind}`).waitFor();
        for (const layout of ['Phone', 'Mail', 'Page']) {
          await frame.getByRole('button', { name: layout, exact: true }).click();
          if (layout === 'Page') await frame.locator('[data-mark][tabindex]').first().focus();
          const { passed, faults } = await look();
          assert.ok(passed > 10, `axe has looked at the ${layout}`);
          assert.deepEqual(faults, [], `${label}, ${layout}`);
        }
      }
    });
  });
});
