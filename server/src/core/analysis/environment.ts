import type { Profile } from '../config/profiles.ts';
import type { Configuration, Template } from '../config/types.ts';
import type { LanguagePack } from '../language/types.ts';
import { compileLabels } from '../model/labels.ts';
import type { PartRules } from '../model/parts.ts';
import type { AnyRule } from '../rules/define.ts';
import type { ActiveRule } from '../rules/select.ts';

/** All that the reading of a document depends on, but its text. Made anew when one of them changes, so that identity tells. */
export interface Environment extends PartRules {
  /** Null for a language without a pack. */
  readonly pack: LanguagePack | null;
  /** BCP 47 tag of the document. */
  readonly lang: string;
  /** Its language alone. */
  readonly language: string;
  readonly config: Configuration;
  readonly template: Template;
  readonly profile: Profile | null;
  readonly rules: RulesByScope;
}

/** What a passage holds, as far as rules depend on it. */
export type Holding = 'text' | 'amounts' | 'money';

export interface RulesByScope {
  /** By what a passage holds: nothing but text, amounts, money among them. */
  readonly passage: Readonly<Record<Holding, readonly ActiveRule[]>>;
  readonly block: readonly ActiveRule[];
  readonly story: readonly ActiveRule[];
  readonly outline: readonly ActiveRule[];
  readonly briefing: readonly ActiveRule[];
  /** Rules over stories that look at the whole too. */
  readonly alsoWhole: readonly ActiveRule[];
  readonly engine: readonly ActiveRule[];
}

/** Sorts rules by what they look at. */
export function byScope(rules: readonly ActiveRule[]): RulesByScope {
  const of = (scope: AnyRule['scope']) => rules.filter(({ rule }) => rule.scope === scope);
  const passage = of('passage');
  return {
    passage: {
      text: passage.filter(({ rule }) => overOf(rule) === null),
      amounts: passage.filter(({ rule }) => overOf(rule) !== 'money'),
      money: passage,
    },
    block: of('block'),
    story: of('story'),
    outline: of('outline'),
    briefing: of('briefing'),
    alsoWhole: rules.filter(({ rule }) => rule.scope === 'story' && rule.checkWhole),
    engine: of('engine'),
  };
}

function overOf(rule: AnyRule): 'amounts' | 'money' | null {
  return (rule.scope === 'passage' && rule.over) || null;
}

/** What a template says that the roles of a document's parts depend on. */
export function partRules(template: Template): PartRules {
  const level = (name: 'title' | 'story', otherwise: number) =>
    template.parts.find(({ part }) => part === name)?.level ?? otherwise;
  return { labels: compileLabels(template), titleLevel: level('title', 1), storyLevel: level('story', 2) };
}
