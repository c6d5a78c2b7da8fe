/** Where a link definition leads. */
export interface LinkTarget {
  readonly url: string;
  /** Null where it gives none. */
  readonly title: string | null;
}

/** Stands in no URL and no title: Markdown lets no null character through. */
const SEPARATOR = '\0';

/** A target as one string, so that two can be compared. */
export function writeTarget({
  url,
  title,
}: {
  readonly url: string;
  readonly title?: string | null | undefined;
}): string {
  return title == null ? url : url + SEPARATOR + title;
}

/** The inverse of `writeTarget`. */
export function readTarget(written: string): LinkTarget {
  const at = written.indexOf(SEPARATOR);
  return at < 0 ? { url: written, title: null } : { url: written.slice(0, at), title: written.slice(at + 1) };
}
