import type { PagedList } from '../parse/paged-list.ts';
import { Memo } from './memo.ts';

/** Several lists as a new one. `flat` does the same, at many times the cost where the lists are short. */
export function joined<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const all: Item[] = [];
  for (const list of lists) for (let index = 0; index < list.length; index++) all.push(list[index]!);
  return all;
}

/** So many lists are joined at once: each is an argument, for which there is so much room. */
const MOST_LISTS = 10_000;

/** The same for few lists that are long, which costs next to nothing for each item. */
export function concatenated<Item>(lists: readonly (readonly Item[])[]): Item[] {
  let all: Item[] = [];
  for (let at = 0; at < lists.length; at += MOST_LISTS) all = all.concat(...lists.slice(at, at + MOST_LISTS));
  return all;
}

/** The lists of a long list as a new one; those of pages that are the same as before are joined already. */
export class PageJoiner<Item> {
  readonly #pages = new Memo<readonly (readonly Item[])[], null, readonly Item[]>();

  join(lists: PagedList<readonly Item[]>): readonly Item[] {
    return concatenated(lists.pages.map((page) => this.#pages.get(page, null, () => joined(page))));
  }
}
