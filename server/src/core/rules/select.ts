import type { Profile } from '../config/profiles.ts';
import type { Configuration, RuleSetting } from '../config/types.ts';
import type { Language } from '../language/types.ts';
import type { Severity } from '../severity.ts';
import type { AnyRule } from './define.ts';

/** A rule that is on for a document, with its severity and options as they are in force. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
  /** True when the rule was named by the caller, who wants it whatever the configuration says. */
  readonly asked: boolean;
}

/** Whether `selector` (an id, a group as `figures/*`, or `*`) names the rule. */
export function selects(selector: string, id: string): boolean {
  return selector === id || selector === '*' || (selector.endsWith('/*') && id.startsWith(selector.slice(0, -1)));
}

/**
 * The rules that are on: by what the caller names (`only`, which counts before all else), the configuration, the profile, the rule's own
 * default. A rule for other languages than the document's is left out, and where `language` is null all that need a pack.
 */
export function activeRules(
  rules: readonly AnyRule[],
  config: Configuration,
  profile: Profile | null,
  language: Language | null,
  only: readonly string[] | null,
): ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    if (!readsLanguage(rule, language)) continue;
    const asked = only?.some((selector) => selects(selector, rule.id)) ?? false;
    if (only && !asked) continue;
    const setting = settingOf(rule.id, config);
    const severity = severityOf(rule, setting, profile, asked);
    if (severity !== 'off') active.push({ rule, severity, options: optionsOf(rule, setting), asked });
  }
  return active;
}

function readsLanguage(rule: AnyRule, language: Language | null): boolean {
  if (!rule.languages) return language !== null || rule.scope !== 'passage';
  return language !== null && rule.languages.includes(language);
}

/** The rule's own entry counts before its group's, and the group's before `*`. */
function settingOf(id: string, config: Configuration): RuleSetting {
  const group = `${id.slice(0, id.indexOf('/'))}/*`;
  return { ...config.rules['*'], ...config.rules[group], ...config.rules[id] };
}

function severityOf(rule: AnyRule, setting: RuleSetting, profile: Profile | null, asked: boolean): Severity | 'off' {
  const byProfile = profile?.off.includes(rule.id) ? 'off' : profile?.on.includes(rule.id) ? whenTurnedOn(rule) : null;
  const severity = setting.severity ?? byProfile ?? rule.severity;
  return severity === 'off' && asked ? whenTurnedOn(rule) : severity;
}

function whenTurnedOn(rule: AnyRule): Severity {
  return rule.severity === 'off' ? 'info' : rule.severity;
}

function optionsOf(rule: AnyRule, setting: RuleSetting): Readonly<Record<string, unknown>> {
  const options: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(rule.options ?? {})) {
    options[name] = setting.options?.[name] ?? schema.default;
  }
  return options;
}
