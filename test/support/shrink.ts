/** The smallest text found, by leaving out lines and then characters, of which `holds` is still true. */
export function shrink(text: string, holds: (text: string) => boolean): string {
  let smallest = text;
  for (const split of [(whole: string) => whole.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [], Array.from<string>]) {
    for (let parts = split(smallest), size = parts.length; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < parts.length; ) {
        const fewer = parts.toSpliced(at, size);
        if (fewer.length > 0 && holds(fewer.join(''))) parts = fewer;
        else at += size;
      }
      smallest = parts.join('');
    }
  }
  return smallest;
}
