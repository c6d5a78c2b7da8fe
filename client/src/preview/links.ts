/** Where a link in a briefing leads. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly address: string }
  /** A path from the folder of the briefing, decoded. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'nowhere' };

const NOWHERE: LinkTarget = { kind: 'nowhere' };

/** Reads the address of a link as it stands in the briefing. Only the web, mail and files beside it can be reached: no command, no program, no data. */
export function linkTarget(href: string): LinkTarget {
  // As browsers do: they read over control characters.
  const address = href.replaceAll(/[\u0000-\u0020\u007f-\u009f]/g, '');
  if (/^(?:https?:\/\/|mailto:)/i.test(address)) return { kind: 'web', address };
  if (/^(?:[a-z][a-z\d+.-]*:|\/|\\|#|\?|$)/i.test(address)) return NOWHERE;
  const [path] = address.split(/[?#]/, 1);
  try {
    const decoded = decodeURIComponent(path!);
    return decoded === '' || decoded.includes('\0') || decoded.includes('\\')
      ? NOWHERE
      : { kind: 'file', path: decoded };
  } catch {
    return NOWHERE;
  }
}
