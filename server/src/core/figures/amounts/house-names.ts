import type { Language } from '../../language/types.ts';
import { PhraseTable } from './phrases.ts';

const tables = new WeakMap<readonly string[], Map<Language, PhraseTable<true>>>();

/** A newsroom's names with numbers in them, ready for look-ups; null where there are none. Kept as long as the list itself. */
export function houseNames(names: readonly string[], language: Language): PhraseTable<true> | null {
  if (names.length === 0) return null;
  let byLanguage = tables.get(names);
  if (!byLanguage) {
    byLanguage = new Map();
    tables.set(names, byLanguage);
  }
  let table = byLanguage.get(language);
  if (!table) {
    table = new PhraseTable<true>();
    for (const name of names) if (name.trim()) table.add(name, true, language);
    byLanguage.set(language, table);
  }
  return table;
}
