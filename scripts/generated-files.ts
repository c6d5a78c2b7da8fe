import { readFileSync } from 'node:fs';
import { configurationShape } from '../server/src/core/config/definition.ts';
import { configurationSchema } from '../server/src/core/config/schema.ts';
import { newsletter } from '../server/src/core/config/templates/newsletter.ts';
import { PartSnippets } from '../server/src/core/features/part-snippets.ts';
import { rulePage } from '../server/src/core/rules/page.ts';
import { allRules } from '../server/src/core/rules/registry.ts';
import { ruleIndex } from '../server/src/core/rules/rule-index.ts';
import { snippetTexts } from './snippet-texts.ts';

const LANGUAGES = ['en', 'fr'] as const;

/** Folders in which nothing is but generated files. */
export const GENERATED_FOLDERS: readonly string[] = ['docs/rules', 'schemas', 'snippets'];

/** Every file that is made, or completed, from the rules and the template: its path from the project's folder, and what has to be in it. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schemas/briefing.config.schema.json', `${JSON.stringify(configurationSchema(allRules), null, 2)}\n`],
    ['package.json', manifest()],
    ['snippets/english.json', snippets('en')],
    ['snippets/french.json', snippets('fr')],
    ...LANGUAGES.flatMap((language) => [
      [`docs/rules/${language}/README.md`, ruleIndex(allRules, language)] as const,
      ...allRules.map((rule) => [`docs/rules/${language}/${rule.id}.md`, rulePage(rule, language)] as const),
    ]),
  ]);
}

/** The editor's snippets in a language; the cursor ends after each. */
function snippets(language: 'en' | 'fr'): string {
  const parts = new PartSnippets(language, newsletter);
  const all = snippetTexts[language].map(({ name, prefix, description, body }) => {
    return [name, { prefix, description, body: `${body(parts)}$0`.split('\n') }] as const;
  });
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}

/** The manifest, with the names of rules and groups that VS Code offers in its settings. */
function manifest(): string {
  const written = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const { rules } = configurationShape(allRules).properties;
  const names = rules?.type === 'record' ? Object.keys(rules.properties) : [];
  written.contributes.configuration.properties['briefing.rules'].propertyNames = { enum: names };
  return `${JSON.stringify(written, null, 2)}\n`;
}
