import type { Configuration, ProfileId } from '../config/types.ts';

/** What the caller says of a document: it ranks before what the document says of itself. */
export interface Wishes {
  readonly config: Configuration;
  readonly lang: string | null;
  readonly profile: ProfileId | null;
  /** Ids or groups of the only rules to run; null for those that the configuration turns on. */
  readonly only: readonly string[] | null;
}

/** What a document turns out to be. */
export interface Identity {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly profile: ProfileId | null;
  /** Name of its template. */
  readonly template: string;
}

/** True for two documents that are read alike, as far as their wishes are the same. */
export function sameIdentity(a: Identity, b: Identity): boolean {
  return a.lang === b.lang && a.profile === b.profile && a.template === b.template;
}
