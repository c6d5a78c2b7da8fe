import type { Language } from '../language/types.ts';

/** Where the pages of the rules are published; each language has its folder. */
const PAGES = 'https://briefing-desk.example/rules';

/** The address of a rule's page. */
export function rulePageAddress(id: string, locale: Language): string {
  return `${PAGES}/${locale}/${id}`;
}
