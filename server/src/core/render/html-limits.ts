/** Elements in elements: a parser takes long for what is nested more deeply, and no prose is. */
const DEEPEST = 500;

const TAG = /<(\/?)([a-z][^\s/>]*)/gi;

/** Elements that hold nothing, and those that end where the next of their kind starts. */
const NEVER_NESTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'a button caption colgroup dd dt h1 h2 h3 h4 h5 h6 li nobr optgroup option p rp rt tbody td tfoot th thead tr'
  ).split(' '),
);

/** Tags in a block, starts and ends: reading many thousands takes seconds, and no prose has so many. */
const MOST_TAGS = 20_000;

/** True where pieces of HTML, which stand in a block in this order, have more tags, or open more elements in one another, than a parser is to follow. */
export function isTooMuchHtml(html: readonly string[]): boolean {
  let depth = 0;
  let tags = 0;
  for (const piece of html) {
    for (const [, closing, name] of piece.matchAll(TAG)) {
      if (++tags > MOST_TAGS) return true;
      if (NEVER_NESTED.has(name!.toLowerCase())) continue;
      depth = closing ? Math.max(0, depth - 1) : depth + 1;
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}
