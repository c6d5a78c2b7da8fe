import { env, l10n, Uri, ViewColumn, window } from 'vscode';
import { nonce } from '../preview/nonce.ts';
import { copyPage } from './copy-page.ts';

/** What is put on the clipboard: for editors that take formatted text, and for those that do not. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts formatted text on the clipboard. Only a page can do that, so one is opened, which closes when it is done; where it may not write
 * without being clicked, it waits for that.
 *
 * @returns false where the page was closed before
 */
export function copyRichText(content: RichText, extension: Uri): Promise<boolean> {
  const files = Uri.joinPath(extension, 'client/dist');
  const title = l10n.t('Copy for Newsletter');
  const panel = window.createWebviewPanel('briefing.copy', title, ViewColumn.Active, {
    enableScripts: true,
    localResourceRoots: [files],
  });
  const { webview } = panel;
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(files, name)).toString();
  return new Promise((resolve) => {
    panel.onDidDispose(() => resolve(false));
    webview.onDidReceiveMessage((message: unknown) => {
      if (message === 'ready') void webview.postMessage(content);
      if (message !== 'copied') return;
      resolve(true);
      panel.dispose();
    });
    webview.html = copyPage({
      language: env.language,
      source: webview.cspSource,
      nonce: nonce(),
      script: file('copy.js'),
      style: file('copy.css'),
      title,
      button: l10n.t('Copy'),
      advice: l10n.t('Press Enter to put this on the clipboard, then paste it into your newsletter.'),
    });
  });
}
