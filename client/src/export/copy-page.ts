import { escaped } from '../preview/page.ts';

/** What the page says of its own. */
export interface CopyWords {
  readonly title: string;
  /** What to do where the page may not write to the clipboard by itself. */
  readonly advice: string;
  readonly button: string;
}

/** A page that shows what is to be copied, and copies it: nothing else runs in it, and it loads nothing but images. */
export function copyPage(parts: {
  readonly language: string;
  readonly source: string;
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  readonly words: CopyWords;
}): string {
  const { language, source, nonce, script, style, words } = parts;
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${source}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(words.title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<header class="copy-bar"><button type="button">${escaped(words.button)}</button> <p>${escaped(words.advice)}</p></header>
<main></main>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}
