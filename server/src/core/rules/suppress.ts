import type { Location, Span } from '../parse/types.ts';
import type { AnyRule } from './define.ts';
import type { Directive } from './directives.ts';
import { selects } from './select.ts';

/** What the suppression needs to know of the document: where things stand, in absolute UTF-16 offsets. */
export interface Places {
  absolute(location: Location): Span;
  /** The next line that is not blank, after the line on which a location ends; null at the end of the document. */
  lineAfter(location: Location): Span | null;
}

/** A directive that is of no use, and the selectors in it that name no rule at all. */
export interface IdleDirective {
  readonly directive: Directive;
  readonly unknown: readonly string[];
}

interface Silence extends Span {
  readonly directive: Directive;
  used: boolean;
}

/**
 * Leaves out the findings (`start`: UTF-16 offset in the document) that a directive silences: those that start in its line, its stretch or its file. Returns what remains,
 * in the same order, and the directives that silenced nothing.
 */
export function suppress<F extends { readonly rule: string; readonly start: number }>(
  findings: readonly F[],
  directives: readonly Directive[],
  rules: readonly AnyRule[],
  places: Places,
): { kept: readonly F[]; idle: readonly IdleDirective[] } {
  if (directives.length === 0) return { kept: findings, idle: [] };
  const silences = silencesOf(directives, places);
  const kept = findings.filter((finding) => {
    const { start, rule } = finding;
    let silenced = false;
    for (const silence of silences) {
      if (start < silence.start || start >= silence.end || !covers(silence.directive, rule)) continue;
      silence.used = true;
      silenced = true;
    }
    return !silenced;
  });
  const idle = silences.flatMap(({ directive, used }) => {
    const unknown = directive.selectors.filter((selector) => !rules.some((rule) => selects(selector, rule.id)));
    return used && unknown.length === 0 ? [] : [{ directive, unknown }];
  });
  return { kept, idle };
}

function covers(directive: Directive, rule: string): boolean {
  return directive.selectors.length === 0 || directive.selectors.some((selector) => selects(selector, rule));
}

function silencesOf(directives: readonly Directive[], places: Places): Silence[] {
  const silences: Silence[] = [];
  directives.forEach((directive, index) => {
    const add = (span: Span | null) =>
      silences.push({ start: span?.start ?? 0, end: span?.end ?? 0, directive, used: false });
    const { end } = places.absolute(directive.location);
    if (directive.kind === 'file') add({ start: 0, end: Number.POSITIVE_INFINITY });
    if (directive.kind === 'next-line') add(places.lineAfter(directive.location));
    if (directive.kind === 'disable')
      add({ start: end, end: endOfStretch(directive, directives.slice(index + 1), places) });
  });
  return silences;
}

/** A stretch goes to the next `briefing-enable` that names all, or one of its rules; without one, to the end of the document. */
function endOfStretch(opening: Directive, later: readonly Directive[], places: Places): number {
  const closing = later.find(
    ({ kind, selectors }) =>
      kind === 'enable' &&
      (selectors.length === 0 ||
        opening.selectors.length === 0 ||
        selectors.some((one) => opening.selectors.includes(one))),
  );
  return closing ? places.absolute(closing.location).start : Number.POSITIVE_INFINITY;
}
