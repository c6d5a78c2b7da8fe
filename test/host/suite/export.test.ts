import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './stubs.ts';
import { ENGLISH } from './texts.ts';
import { folder, open, read, remove, run, until } from './workspace.ts';

/** A picture of one dot. */
const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (byte) => byte.charCodeAt(0),
);

const ILLUSTRATED = ENGLISH.replace(
  'Go deeper:',
  '![A crane](crane.png) <!-- source: secret -->\n\n![None](none.png)\n\nGo deeper:',
);

const place = (name: string) => vscode.Uri.joinPath(folder(), name);

describe('a briefing is sent on', () => {
  beforeEach(() => vscode.workspace.fs.writeFile(place('crane.png'), DOT));
  afterEach(() => remove('crane.png'));

  it('as one page of HTML, its images in it, and the editor is told what is open', async () => {
    await open(ILLUSTRATED);
    const { messages } = await answering([place('out.html').toString()], () => run('briefing.exportHtml'));
    const page = await read('out.html');
    assert.match(page, /^<!doctype html><html lang="en">/);
    assert.match(page, /<img src="data:image\/png;base64,iVBOR[^"]*" alt="A crane">/);
    assert.match(page, /<img src="none.png" alt="None">/);
    assert.doesNotMatch(page, /secret/);
    await until('the message', () => messages.length > 0);
    assert.match(messages[0]!, /^The briefing is in out\.html\. Some images could not be read: 1\. .*still open\.$/);
    await remove('out.html');
  });

  it('as a mail, with what does not travel', async () => {
    await open(ILLUSTRATED);
    const { messages } = await answering([place('out.mail.html').toString()], () => run('briefing.exportEmail'));
    assert.match(await read('out.mail.html'), /<h2 class="headline" style="[^"]*font-size/);
    await until('the message', () => messages.length > 0);
    assert.match(messages[0]!, /Images that are files do not travel/);
    await remove('out.mail.html');
  });

  it('as a mail that Gmail clips, which the editor is told', async () => {
    await open(`${ENGLISH}\n${'Orrery builds plants, the company said.\n\n'.repeat(1500)}`);
    const { messages } = await answering([place('out.mail.html').toString()], () => run('briefing.exportEmail'));
    await until('the message', () => messages.length > 0);
    assert.match(messages[0]!, /It takes \d+ KB: Gmail hides what is beyond 102 KB\./);
    await remove('out.mail.html');
  });

  it('nowhere, where the dialog is dismissed', async () => {
    await open(ILLUSTRATED);
    const { messages } = await answering([undefined], () => run('briefing.exportHtml'));
    assert.deepEqual(messages, []);
  });

  it('nowhere, where it cannot be written, and the editor is told', async () => {
    await open(ILLUSTRATED);
    const { messages } = await answering([place('crane.png/out.html').toString()], () => run('briefing.exportHtml'));
    await until('the message', () => messages.length > 0);
    assert.match(messages[0]!, /^out\.html could not be written: /);
  });

  it('as Markdown without comments, on the clipboard', async () => {
    await open(ILLUSTRATED);
    await answering([], () => run('briefing.copyMarkdown'));
    const copied = await until('the text', async () => {
      const text = await vscode.env.clipboard.readText();
      return text.includes('# Glass sells') && text;
    });
    assert.equal(copied, ILLUSTRATED.replace(' <!-- source: secret -->', ''));
  });

  it('only where it is a briefing', async () => {
    await open('# Notes\n');
    for (const command of ['exportHtml', 'exportEmail', 'copyMarkdown', 'copyForNewsletter']) {
      const { messages } = await answering([], () => run(`briefing.${command}`));
      assert.deepEqual(messages, ['This is no briefing: open a Markdown file with “briefing:” in its front matter.']);
    }
  });

  it('from a text that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: ILLUSTRATED });
    await vscode.window.showTextDocument(document);
    const { messages } = await answering([place('out.html').toString()], () => run('briefing.exportHtml'));
    const page = await read('out.html');
    assert.match(page, /<h1[^>]*>Glass sells<\/h1>/);
    // It lies nowhere, so nothing lies beside it.
    assert.match(page, /<img src="crane.png" alt="A crane">/);
    await until('the message', () => messages.length > 0);
    assert.match(messages[0]!, /^The briefing is in out\.html\. Some images could not be read: 2\. /);
    await run('workbench.action.revertAndCloseActiveEditor');
    await remove('out.html');
  });

  it('from a file that is not open', async () => {
    await vscode.workspace.fs.writeFile(place('closed.md'), new TextEncoder().encode(ENGLISH));
    await answering([place('out.html').toString()], () => run('briefing.exportHtml', place('closed.md')));
    assert.match(await read('out.html'), /Glass sells/);
    await remove('closed.md');
    await remove('out.html');
  });
});
