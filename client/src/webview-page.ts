/** What differs between the pages that the extension shows. */
export interface WebviewPage {
  /** BCP 47 tag of the user interface. */
  readonly language: string;
  /** Where styles may come from. */
  readonly source: string;
  /** What the one script is known by; different each time. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  readonly title: string;
  /** The directives of its policy besides: nothing that they do not name is loaded. */
  readonly policy: readonly string[];
  /** The body up to the script, its tag included: HTML. */
  readonly body: string;
}

/** A page of the extension. Nothing runs in it but our own script, and nothing is loaded but what is named. */
export function webviewPage({ language, source, nonce, script, style, title, policy, body }: WebviewPage): string {
  const directives = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    ...policy,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(directives)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
${body}
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** Text as it may stand in HTML, in an attribute too. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
