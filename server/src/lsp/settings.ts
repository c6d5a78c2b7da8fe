import { parseConfiguration } from '../core/config/parse.ts';
import type { ConfigurationLayer } from '../core/config/types.ts';
import { allRules } from '../core/rules/registry.ts';

/** The editor's settings in section `briefing`, read. */
export interface Settings {
  /** False turns the desk off: no document counts as a briefing. */
  readonly enable: boolean;
  /** When clients that do not pull get new diagnostics. */
  readonly run: 'onType' | 'onSave';
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  /** So many of one document's problems are shown at a time; infinite for all. */
  readonly maxProblems: number;
  /** What ranks below every configuration file. */
  readonly layer: ConfigurationLayer;
}

/** More at a time help nobody, and would have to be sent anew with every keystroke. */
export const MOST_SHOWN = 100;

/** The settings that also stand in a configuration file, under the same names. */
const SHARED = ['include', 'profile', 'lang', 'dollar', 'rules', 'vocabulary'];

/** Reads whatever the client has sent: what is wrong in it is as if it were left out. */
export function settingsFrom(value: unknown): Settings {
  const written = isRecord(value) ? value : {};
  const shared = Object.entries(written).filter(([key, each]) => SHARED.includes(key) && !isUnset(each));
  return {
    enable: written.enable !== false,
    run: written.run === 'onSave' ? 'onSave' : 'onType',
    inlayHints: isRecord(written.inlayHints) && written.inlayHints.enable === true,
    codeLens: !(isRecord(written.codeLens) && written.codeLens.enable === false),
    maxProblems: problemsFrom(written.maxProblems),
    layer: shared.length === 0 ? {} : layerFrom(Object.fromEntries(shared)),
  };
}

/** Zero stands for all; what is no whole number, for what is usual. */
function problemsFrom(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return MOST_SHOWN;
  return value === 0 ? Number.POSITIVE_INFINITY : value;
}

/** JSON is YAML: the settings go through the same check as a file. */
function layerFrom(settings: object): ConfigurationLayer {
  return parseConfiguration(JSON.stringify(settings), allRules).layer;
}

/** An editor sends what nobody has set as null, as an empty word or as an empty list. */
function isUnset(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
