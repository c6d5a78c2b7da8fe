import { configurationSchema } from '../server/src/core/config/schema.ts';
import { rulePage } from '../server/src/core/rules/page.ts';
import { allRules } from '../server/src/core/rules/registry.ts';
import { ruleIndex } from '../server/src/core/rules/rule-index.ts';

const LANGUAGES = ['en', 'fr'] as const;

/** Folders in which nothing is but generated files. */
export const GENERATED_FOLDERS: readonly string[] = ['docs/rules', 'schemas'];

/** Every file that is made from the rules: its path from the project's folder, and what has to be in it. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schemas/briefing.config.schema.json', `${JSON.stringify(configurationSchema(allRules), null, 2)}\n`],
    ...LANGUAGES.flatMap((language) => [
      [`docs/rules/${language}/README.md`, ruleIndex(allRules, language)] as const,
      ...allRules.map((rule) => [`docs/rules/${language}/${rule.id}.md`, rulePage(rule, language)] as const),
    ]),
  ]);
}
