/** What of a URI says where a file is. */
interface Place {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

/** The address by which a briefing shows a file in its own folder or below; null for a file elsewhere. */
export function addressFrom(briefing: Place, file: Place): string | null {
  const folder = briefing.path.slice(0, briefing.path.lastIndexOf('/') + 1);
  const isBeside =
    file.scheme === briefing.scheme && file.authority === briefing.authority && file.path.startsWith(folder);
  if (!isBeside) return null;
  // Markdown would take such marks for the end of the address.
  return file.path
    .slice(folder.length)
    .split('/')
    .map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29'))
    .join('/');
}
