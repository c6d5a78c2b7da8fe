import { escaped, type WebviewPage, webviewPage } from '../webview-page.ts';
import type { Words } from './words.ts';

/** What the page of a preview is made of. */
export interface PageParts extends Omit<WebviewPage, 'policy' | 'body'> {
  /** Whether images may be loaded from the web; those of the workspace may. */
  readonly remoteImages: boolean;
  readonly words: Words;
}

/** The page in which a preview is built. Styles in elements are let through for the mail, whose styles all stand there; those of the briefing have none. */
export function previewPage({ remoteImages, words, ...page }: PageParts): string {
  return webviewPage({
    ...page,
    policy: ["style-src-attr 'unsafe-inline'", `img-src ${page.source}${remoteImages ? ' https:' : ''}`],
    body: `<body data-words="${escaped(JSON.stringify(words))}">`,
  });
}
