import type { Language } from '../language/types.ts';

/** Where the pages of the rules are published; each language has its folder. */
const PAGES = 'https://briefing-desk.example/rules';

/** Tells the address of a rule's page by the rule's id. */
export type RulePage = (id: string) => string;

/** The address of a rule's page. */
export function rulePageAddress(id: string, locale: Language): string {
  return `${PAGES}/${locale}/${id}`;
}

/** Addresses as a client wants them: its own, with `{id}` where the rule's id goes, or else those of the published pages. */
export function rulePagesFor(locale: Language, template: string | undefined): RulePage {
  return template === undefined
    ? (id) => rulePageAddress(id, locale)
    : (id) => template.replaceAll('{id}', encodeURIComponent(id));
}
