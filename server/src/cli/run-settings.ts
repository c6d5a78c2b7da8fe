import type { RunSettings } from './check-text.ts';
import type { CommonOptions } from './options.ts';
import type { Session } from './session.ts';

/** What the options of a call say for every file of it. */
export function runSettings(options: CommonOptions & { rule?: readonly string[] }, session: Session): RunSettings {
  return {
    lang: options.lang ?? null,
    profile: options.profile ?? null,
    only: options.rule ?? null,
    locale: session.locale,
  };
}
