import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { mail } from '../../../server/src/core/render/mail.ts';
import { htmlPage } from '../../../server/src/core/render/page.ts';
import { richText } from '../../../server/src/core/render/rich-text.ts';
import { createBriefingService } from '../../../server/src/core/service.ts';
import { loadInliner } from '../../../server/src/node/inliner.ts';
import { vectors } from '../../support/xss-vectors.ts';
import { installHost } from '../install.mjs';
import { launchBrowser } from '../launch.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const BRIEFING = `---
briefing: newsletter
lang: fr
---

# Le verre se vend bien

Et aussi: Le quartz s’éteint

## Orvane agrandit son usine

Orvane va dépenser 70\u00a0milliards d’euros[^1], selon [la ville](https://example.org/ville).

![Une grue](data.png "La grue")

**3\u202f000 emplois** – Le groupe en a \`3000\`.

> «\u00a0Nous ouvrons\u00a0», dit-elle.

| An | Emplois |
| --- | ---: |
| 2025 | 12 |

Pour aller plus loin:

- [Le verre](https://example.org/verre)

## Le quartz s’éteint

Le quartz ferme en juin, selon la préfecture.

[^1]: Une note.

Crédit photos: Orvane
`;

const service = createBriefingService();
const open = (text) => service.open(text, { config: defaultConfiguration });

describe('what is sent on, in a browser', () => {
  let browser;
  let formats;
  before(async () => {
    installHost();
    browser = await launchBrowser();
    const inline = await loadInliner();
    formats = { html: htmlPage, email: (document) => mail(document, inline), rich: richText };
  });
  after(() => browser?.close());

  for (const format of ['html', 'email', 'rich'])
    it(`runs no program and asks for nothing but images, whatever a text tries: ${format}`, async () => {
      const context = await browser.newContext();
      const asked = [];
      await context.route('**/*', (route) => {
        if (route.request().resourceType() !== 'image') asked.push(route.request().url());
        return route.abort();
      });
      const page = await context.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss());
      await page.addInitScript(() => {
        window.ran = 0;
        for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = () => window.ran++;
      });
      await page.goto('about:blank');
      await page.evaluate(() => {
        window.ran = 0;
        window.alert(1);
      });
      assert.equal(await page.evaluate(() => window.ran), 1, 'a program that runs is seen');
      const texts = [...new Set(Object.values(vectors).flat())];
      assert.ok(texts.length >= 240, `${texts.length} attempts`);
      // Links that lead to the web, or to a file beside, are readers' own to follow; all others are followed here.
      const follow = () => {
        for (const node of document.querySelectorAll('a[href], summary')) {
          const { protocol } = new URL(node.getAttribute('href') ?? '#', 'https://here.test/');
          if (node.matches('summary') || !['https:', 'http:', 'mailto:'].includes(protocol)) node.click();
        }
        return window.ran;
      };
      for (const text of texts) {
        await page.evaluate(() => {
          window.ran = 0;
        });
        await page.setContent(formats[format](open(`Before ${text} after\n\n${text}\n`)));
        assert.equal(await page.evaluate(follow), 0, text);
      }
      assert.deepEqual(asked, []);
      await context.close();
    });

  for (const format of ['html', 'email'])
    for (const [name, scheme, forced] of [
      ['light', 'light', 'none'],
      ['dark', 'dark', 'none'],
      ['high contrast', 'dark', 'active'],
    ])
      it(`has no fault that axe finds: ${format}, ${name}`, async () => {
        const context = await browser.newContext({ colorScheme: scheme, forcedColors: forced });
        const page = await context.newPage();
        await page.setContent(formats[format](open(BRIEFING)));
        await page.evaluate(axe);
        // Where the reader's machine imposes its colours, axe takes those that the page asks for.
        const rules = { 'color-contrast': { enabled: forced === 'none' } };
        const { passed, faults } = await page.evaluate(
          async (options) => {
            const { violations, passes } = await window.axe.run(document, options);
            return {
              passed: passes.length,
              faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].any[0]?.message}`),
            };
          },
          { rules },
        );
        assert.ok(passed > 10, `axe has looked: ${passed}`);
        assert.deepEqual(faults, []);
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'fr');
        assert.match(await page.evaluate(() => document.body.textContent), /70\u00a0milliards.*3\u202f000/s);
        await context.close();
      });
});
