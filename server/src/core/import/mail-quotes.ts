const MARKS = /^>[> ]*/;

/** The line without the marks of mail quotation at its head; null where it has none. */
export function unquoted(line: string): string | null {
  return line.startsWith('>') ? line.replace(MARKS, '') : null;
}

/** True where most of a text is a mail being quoted, that is: where it is the text that was meant. */
export function isMostlyQuoted(lines: readonly string[]): boolean {
  let quoted = 0;
  let all = 0;
  for (const line of lines) {
    all += line.length;
    if (line.startsWith('>')) quoted += line.length;
  }
  return quoted > all / 2;
}
