import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language, LanguagePack } from './types.ts';

const packs: Readonly<Record<Language, LanguagePack>> = { fr: french, en: english };

/** The pack of a BCP 47 tag's language (`fr-CA`: French), whatever its case; null where the language has none. */
export function packFor(tag: string): LanguagePack | null {
  const language = tag.split('-', 1)[0]!.toLowerCase();
  return language === 'fr' || language === 'en' ? packs[language] : null;
}
