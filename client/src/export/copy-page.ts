import { escaped, type WebviewPage, webviewPage } from '../webview-page.ts';

/** What the page that copies is made of. */
export interface CopyPageParts extends Omit<WebviewPage, 'policy' | 'body'> {
  /** What to do where the page may not write to the clipboard by itself. */
  readonly advice: string;
  readonly button: string;
}

/** A page that shows what is to be copied, and copies it. It loads nothing but images that are in it. */
export function copyPage({ advice, button, ...page }: CopyPageParts): string {
  return webviewPage({
    ...page,
    policy: ['img-src data:'],
    body: `<body>
<header class="copy-bar"><button type="button">${escaped(button)}</button> <p>${escaped(advice)}</p></header>
<main></main>`,
  });
}
