import { profileFor } from '../config/profiles.ts';
import type { Configuration } from '../config/types.ts';
import { packFor } from '../language/index.ts';
import { allRules } from '../rules/registry.ts';
import { activeRules } from '../rules/select.ts';
import { byScope, type Environment, partRules } from './environment.ts';
import type { Identity, Wishes } from './identity.ts';

/** Makes environments, one for all documents that are read alike. Those of a configuration go with it. */
export class Environments {
  readonly #made = new WeakMap<Configuration, Map<string, Environment>>();

  /** The same object for the same configuration, rules and identity. */
  get({ config, only }: Wishes, { lang, profile, template }: Identity): Environment {
    const ofConfig = this.#made.get(config) ?? new Map<string, Environment>();
    this.#made.set(config, ofConfig);
    const key = JSON.stringify([lang, profile, template, only]);
    const environment = ofConfig.get(key) ?? make({ config, only }, { lang, profile, template });
    ofConfig.set(key, environment);
    return environment;
  }
}

function make(
  { config, only }: Pick<Wishes, 'config' | 'only'>,
  { lang, profile: named, template }: Identity,
): Environment {
  const pack = packFor(lang);
  const profile = profileFor(lang, named);
  const used = config.templates[template]!;
  const rules = byScope(activeRules(allRules, config, profile, pack?.language ?? null, only));
  const language = pack?.language ?? lang.split('-', 1)[0]!;
  return { ...partRules(used), pack, lang, language, config, template: used, profile, rules };
}
