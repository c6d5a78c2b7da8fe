import { defaultConfiguration } from './defaults.ts';
import type { Configuration, ConfigurationLayer, RuleSetting, Vocabulary } from './types.ts';

/**
 * The configuration that layers make, each going before those to its left, over the defaults. Severities and single options of a rule,
 * and templates by name, replace what stood; vocabularies add up; `include` is replaced whole.
 */
export function configurationOf(layers: readonly ConfigurationLayer[]): Configuration {
  return layers.reduce(addLayer, defaultConfiguration);
}

function addLayer(below: Configuration, layer: ConfigurationLayer): Configuration {
  return {
    profile: layer.profile ?? below.profile,
    lang: layer.lang ?? below.lang,
    include: layer.include ?? below.include,
    dollar: layer.dollar ?? below.dollar,
    rules: mergeRules(below.rules, layer.rules ?? {}),
    templates: { ...below.templates, ...layer.templates },
    vocabulary: mergeVocabulary(below.vocabulary, layer.vocabulary ?? {}),
    signoffs: below.signoffs,
  };
}

function mergeRules(below: Configuration['rules'], above: Configuration['rules']): Configuration['rules'] {
  const merged = Object.entries(above).map(([id, setting]): [string, RuleSetting] => {
    const base = below[id];
    const options = { ...base?.options, ...setting.options };
    return [id, { ...base, ...setting, ...(Object.keys(options).length === 0 ? {} : { options }) }];
  });
  return { ...below, ...Object.fromEntries(merged) };
}

function mergeVocabulary(below: Vocabulary, above: Partial<Vocabulary>): Vocabulary {
  return {
    sources: union(below.sources, above.sources),
    names: union(below.names, above.names),
    reportingVerbs: union(below.reportingVerbs, above.reportingVerbs),
  };
}

function union(below: readonly string[], above: readonly string[] = []): readonly string[] {
  return above.length === 0 ? below : [...new Set([...below, ...above])];
}
