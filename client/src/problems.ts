import type { Diagnostic } from 'vscode';

/** The source that the server puts on its diagnostics. */
const SOURCE = 'briefing';

/** The diagnostics that are ours, in the order of the text. */
export function problemsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ source }) => source === SOURCE).sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The id of the rule that a diagnostic comes from; undefined where it has none. */
export function ruleOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return value === undefined ? undefined : String(value);
}
