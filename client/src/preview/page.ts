import type { Words } from './words.ts';

/** What the page of a preview is made of. */
export interface PageParts {
  /** BCP 47 tag of the user interface. */
  readonly language: string;
  /** Where scripts, styles and images of the workspace may come from. */
  readonly source: string;
  /** What the one script is known by; different each time. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  /** Whether images may be loaded from the web. */
  readonly remoteImages: boolean;
  readonly title: string;
  readonly words: Words;
}

/**
 * The page in which a preview is built. Nothing runs in it but our own script, and nothing is loaded but what is named here. Styles in
 * elements are let through for the mail, whose styles all stand there; those of the briefing have none.
 */
export function previewPage({ language, source, nonce, script, style, remoteImages, title, words }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    "style-src-attr 'unsafe-inline'",
    `img-src ${source}${remoteImages ? ' https:' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body data-words="${escaped(JSON.stringify(words))}">
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Text as it may stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
