import { configurationSchema } from '../server/src/core/config/schema.ts';
import { allRules } from '../server/src/core/rules/registry.ts';

/** Every file that is made from the rules: its path from the project's folder, and what has to be in it. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['schemas/briefing.config.schema.json', `${JSON.stringify(configurationSchema(allRules), null, 2)}\n`],
  ]);
}
