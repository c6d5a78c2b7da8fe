import type { BlockFacts } from '../model/types.ts';
import type { Location } from '../parse/types.ts';

/** A silencing comment, as format.md describes it. */
export interface Directive {
  readonly kind: 'next-line' | 'disable' | 'enable' | 'file';
  /** The rule ids and groups it names; empty for all. */
  readonly selectors: readonly string[];
  readonly location: Location;
}

const KINDS: Readonly<Record<string, Directive['kind']>> = {
  'briefing-disable-next-line': 'next-line',
  'briefing-disable': 'disable',
  'briefing-enable': 'enable',
  'briefing-disable-file': 'file',
};

/** Reads what stands between the marks of an HTML comment; null where it is no directive. Words after ` -- ` are the editor's reason. */
export function parseDirective(comment: string): Pick<Directive, 'kind' | 'selectors'> | null {
  const reason = comment.search(/(^|\s)--(\s|$)/);
  const words = (reason < 0 ? comment : comment.slice(0, reason)).split(/[\s,]+/).filter(Boolean);
  const kind = KINDS[words[0] ?? ''];
  return kind ? { kind, selectors: words.slice(1) } : null;
}

/** The directives in a run of blocks, in order. */
export function directivesIn(blocks: readonly BlockFacts[]): Directive[] {
  const directives: Directive[] = [];
  for (const { comments } of blocks) {
    for (const { value, location } of comments) {
      const directive = parseDirective(value);
      if (directive) directives.push({ ...directive, location });
    }
  }
  return directives;
}
