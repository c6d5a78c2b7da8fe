const NO_BREAK = '\u00a0';

/**
 * French with its no-break spaces (U+00A0): before `: ; ! ? %` and inside « », where the text has plain ones. Code between backticks stays
 * as it is. Authors write plain spaces, which they can see; whatever says their words to a reader passes them through here first.
 */
export function typesetFrench(text: string): string {
  return text.replaceAll(/`[^`]*`|« | (?=[:;!?%»])/g, (part) =>
    part === ' ' ? NO_BREAK : part === '« ' ? `«${NO_BREAK}` : part,
  );
}
