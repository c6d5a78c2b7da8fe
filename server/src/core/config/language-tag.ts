/** A BCP 47 tag as it is written (`fr-CA` for `FR-ca`), or null for what is no tag. */
export function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
