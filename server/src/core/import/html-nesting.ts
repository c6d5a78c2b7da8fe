/** Elements that stay open without an end tag, or have none. They do not nest in themselves. */
const UNCLOSED: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd td th tr tbody thead tfoot colgroup option optgroup rp rt html head body'
  ).split(' '),
);

const TAG = /<(\/?)([a-z][^\s<>/]{0,30})[^<>]*>/gi;

/** Deeper than mail programs go with their tables; beyond it, parsers take more than linear time and then the stack. */
const DEEPEST = 120;

/** True where more elements are open at once than any real page or mail has. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(TAG)) {
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    if (slash) depth = Math.max(0, depth - 1);
    else if (++depth > DEEPEST) return true;
  }
  return false;
}

/** What is left of HTML without its tags, each on a line of its own. */
export function withoutTags(html: string): string {
  return html.replaceAll(TAG, '\n');
}
