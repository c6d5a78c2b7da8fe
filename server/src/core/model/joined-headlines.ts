import { foldHeadline, type TeaserEntry } from './teaser.ts';

/** What people put between headlines instead of a semicolon. */
const SEPARATOR = /\s*[,·•|/]\s*(?:et|and)\s+|\s*[,·•|/]\s*|\s+(?:[–—-]|et|and)\s+/giu;

/** More separators than a teaser would hold: such an entry is something else. */
const MOST_SEPARATORS = 50;

/**
 * The headlines that one teaser entry holds where something else than a semicolon parts them (`Lumen hires, Corvid folds`): two or more
 * which together are all of the entry. Null where it is anything else.
 *
 * @param headlines those of the stories, folded
 */
export function joinedHeadlines(entry: TeaserEntry, headlines: ReadonlySet<string>): TeaserEntry[] | null {
  if (headlines.has(foldHeadline(entry.text))) return null;
  const gaps = [...entry.text.matchAll(SEPARATOR)].map((gap) => ({ start: gap.index, end: gap.index + gap[0].length }));
  if (gaps.length > MOST_SEPARATORS) return null;
  gaps.push({ start: entry.text.length, end: entry.text.length });
  const found: TeaserEntry[] = [];
  for (let from = 0; from < entry.text.length; ) {
    // A headline may hold a comma itself: the longest that fits.
    const gap = gaps.findLast(
      ({ start }) => start > from && headlines.has(foldHeadline(entry.text.slice(from, start))),
    );
    if (!gap) return null;
    const text = entry.text.slice(from, gap.start);
    found.push({ start: entry.start + from, end: entry.start + gap.start, text });
    from = gap.end;
  }
  return found.length > 1 ? found : null;
}
