import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withWorkbench } from '../desk.mjs';
import { installHost } from '../install.mjs';
import { previewFrame, until } from './frame.mjs';
import { svg } from './harness.mjs';

const REMOTE = 'https://images.example.org/crane.svg';

const BRIEFING = `---
briefing: newsletter
lang: en
---

# Glass sells

## Orrery builds two plants

![A crane](${REMOTE})

![A furnace](furnace.svg)

[Web](https://example.org/glass), [other](other.md), [command](command:workbench.action.closeAllEditors),
[script](javascript:document.title=1), [data](data:text/html,x), [up](../../outside.md), and a note[^1].

${'Orrery builds plants, the company said.\n\n'.repeat(60)}
[^1]: A note.
`;

const FILES = {
  'un.md': BRIEFING,
  'other.md': '# Something else\n',
  'furnace.svg': svg(64, 30),
};

const SETTINGS = { 'workbench.secondarySideBar.defaultVisibility': 'hidden' };

/** Opens the briefing with its preview beside. `asked`: the addresses on the web that the window has asked for. */
const withPreview = (options, use) =>
  withWorkbench({ files: FILES, viewport: { width: 1500, height: 900 }, ...options }, async (desk) => {
    const asked = [];
    await desk.page.context().route('https://*.example.org/**', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'image/svg+xml', body: svg(64, 30) });
    });
    await desk.open('un.md');
    await desk.known();
    await desk.command('Briefing: Open Briefing Preview to the Side');
    const frame = await previewFrame(desk.page);
    await frame.locator('.briefing h1').waitFor();
    await use(desk, frame, asked);
  });

/** Which images are to be seen, by their alternative texts; none while the page is loaded again. */
const imagesIn = (frame) =>
  frame
    .locator('.briefing img')
    .evaluateAll((images) => images.filter((each) => each.naturalWidth > 0).map(({ alt }) => alt))
    .catch(() => []);

const policyIn = (frame) => frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

describe('what leaves the preview in the workbench', () => {
  before(installHost);

  it('asks the web for images only in a trusted workspace, and where the setting says so', async () => {
    const settings = { ...SETTINGS, 'briefing.preview.remoteImages': true };
    await withPreview({ trusted: false, settings }, async ({ page, command, workspace }, frame, asked) => {
      await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
      await until('the image beside the briefing', () => imagesIn(frame), ['A furnace']);
      await frame.getByRole('button', { name: 'Mail', exact: true }).click();
      await frame.locator('.mail-frame').contentFrame().locator('h1').waitFor();
      await frame.getByRole('button', { name: 'Page', exact: true }).click();
      assert.doesNotMatch(await policyIn(frame), /img-src[^;]* https:(?: |;|$)/);
      assert.deepEqual(asked, []);

      await command('Workspaces: Manage Workspace Trust');
      await page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
      await until('both images', () => imagesIn(frame), ['A crane', 'A furnace']);
      assert.ok(asked.length > 0 && asked.every((each) => each === REMOTE));

      mkdirSync(join(workspace, '.vscode'));
      writeFileSync(join(workspace, '.vscode/settings.json'), '{ "briefing.preview.remoteImages": false }');
      await until('the image beside the briefing alone', () => imagesIn(frame), ['A furnace']);
      assert.doesNotMatch(await policyIn(frame), /img-src[^;]* https:(?: |;|$)/);
    });
  });

  it('follows a link to the web, a file or a note, and no other', async () => {
    await withPreview({ settings: SETTINGS }, async ({ page }, frame, asked) => {
      const link = (name) => frame.locator('.briefing').getByText(name, { exact: true });
      const tabs = () => page.locator('.tab').evaluateAll((all) => all.map((tab) => tab.dataset.resourceName));
      const before = await tabs();
      const outside = page.locator('.monaco-dialog-box');
      const dead = ['command', 'script', 'data'];
      for (const name of dead) assert.equal(await frame.getByRole('link', { name, exact: true }).count(), 0, name);
      // A page that had them all the same would lead nowhere either.
      await frame.locator('.briefing').evaluate((briefing) => {
        const addresses = [
          'command:workbench.action.closeAllEditors',
          'javascript:document.title=1',
          'data:text/html,x',
        ];
        for (const href of addresses) {
          const anchor = document.createElement('a');
          anchor.href = href;
          briefing.append(anchor);
          anchor.click();
        }
      });
      await link('up').click();
      await page.waitForTimeout(1000);
      assert.deepEqual(await tabs(), before);
      assert.equal(await outside.count(), 0);
      assert.deepEqual(asked, []);

      await frame.locator('.briefing sup a').click();
      const note = frame.locator('.briefing [id*="fn-1"]').first();
      await until('the note in view', () =>
        note.evaluate((each) => each.getBoundingClientRect().top < innerHeight && scrollY > 0),
      );

      await link('Web').click();
      await outside.getByText('https://example.org/glass').waitFor();
      await page.keyboard.press('Escape');
      await outside.waitFor({ state: 'detached' });
      await link('other').click();
      await page.locator('.tab.active[aria-label*="other.md"]').waitFor();
      assert.deepEqual(asked, []);
    });
  });
});
