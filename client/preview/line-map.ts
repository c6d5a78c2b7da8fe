/** A place that source and preview have in common: a line, from 0 and with a fraction, and how far down the page it stands, in pixels. */
export interface Anchor {
  readonly line: number;
  readonly top: number;
}

/** The blocks of a preview in order, as far as scrolling is concerned. Neither lines nor tops ever decrease. */
export interface Places {
  readonly count: number;
  lineOf(index: number): number;
  topOf(index: number): number;
  /** From the start of a block to its end, and the places known in between. */
  anchorsOf(index: number): readonly Anchor[];
  /** The end of the source and of the page. */
  readonly end: Anchor;
}

/** How far down the page a line of the source stands; as long as one grows, the other never shrinks. */
export function topOfLine(line: number, places: Places): number {
  const anchors = anchorsAround(
    lastWhere(places.count, (index) => places.lineOf(index) <= line),
    places,
  );
  return between(line, anchors, 'line', 'top');
}

/** The line that stands at a height of the page: the inverse of `topOfLine`. */
export function lineAtTop(top: number, places: Places): number {
  const anchors = anchorsAround(
    lastWhere(places.count, (index) => places.topOf(index) <= top),
    places,
  );
  return between(top, anchors, 'top', 'line');
}

/** The places of one block and where the next one starts; with index −1, what stands before the first. */
function anchorsAround(index: number, places: Places): readonly Anchor[] {
  const own = index < 0 ? [{ line: 0, top: 0 }] : places.anchorsOf(index);
  const next = index + 1 < places.count ? { line: places.lineOf(index + 1), top: places.topOf(index + 1) } : places.end;
  return rising([...own, next]);
}

/** Leaves out what would lead back up. */
function rising(anchors: readonly Anchor[]): Anchor[] {
  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    const last = kept.at(-1);
    if (!last || (anchor.line >= last.line && anchor.top >= last.top)) kept.push(anchor);
  }
  return kept;
}

function between(value: number, anchors: readonly Anchor[], from: keyof Anchor, to: keyof Anchor): number {
  const index = Math.max(
    0,
    lastWhere(anchors.length, (each) => anchors[each]![from] <= value),
  );
  const start = anchors[index]!;
  const end = anchors[index + 1];
  if (!end || value <= start[from]) return start[to];
  const part = Math.min(1, (value - start[from]) / (end[from] - start[from]));
  return start[to] + part * (end[to] - start[to]);
}

/** The last index below `count` for which a test holds that holds for none after it; −1 where it holds for none. */
function lastWhere(count: number, holds: (index: number) => boolean): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
