import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Span } from '../parse/types.ts';
import type { Severity } from '../severity.ts';
import { configurationShape, groupOf, type RuleSummary } from './definition.ts';
import type { ConfigurationProblem } from './problems.ts';
import { type Report, readDocument } from './read.ts';
import { templateFrom, type WrittenTemplate } from './template.ts';
import type { ConfigurationLayer, RuleSetting, Template } from './types.ts';

/** A file that a configuration builds on, as written, and where: UTF-16 offsets in the configuration's text. */
export interface Base extends Span {
  readonly file: string;
}

/** What one configuration file says. */
export interface ParsedConfiguration {
  /** All of it that is right. */
  readonly layer: ConfigurationLayer;
  readonly bases: readonly Base[];
  /** In the order of their places. */
  readonly problems: readonly ConfigurationProblem[];
  /** Line and column, from 1, of a UTF-16 offset in the file's text. */
  positionAt(offset: number): { line: number; column: number };
}

/** A text that is no YAML at all breaks at every turn; what comes after the first faults tells nobody anything. */
const MOST_FAULTS = 20;

type WrittenSetting = string | (Record<string, unknown> & { severity?: Severity | 'off' });

/** The file's values after the check by shape. */
interface Written {
  readonly extends?: string | string[];
  readonly include?: string | string[];
  readonly profile?: ConfigurationLayer['profile'];
  readonly lang?: string;
  readonly dollar?: string;
  readonly rules?: Record<string, WrittenSetting>;
  readonly templates?: Record<string, WrittenTemplate>;
  readonly vocabulary?: ConfigurationLayer['vocabulary'];
}

/**
 * Reads one configuration file, YAML or JSON (which is YAML), given the rules that there are. Any text will do: what is wrong is a
 * problem at its place, and all the rest is kept.
 */
export function parseConfiguration(text: string, rules: readonly RuleSummary[]): ParsedConfiguration {
  const problems: ConfigurationProblem[] = [];
  const lines = new LineCounter();
  const positionAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report: Report = (span, code, data = {}) => {
    problems.push({ start: span.start, end: span.end, ...positionAt(span.start), code, data });
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', version: '1.2' });
  // Where the parser stumbles it may stumble again and again at one place: the first fault there says it.
  const places = new Map(document.errors.toReversed().map((error) => [error.pos[0], error]));
  for (const { pos, code } of [...places.values()].slice(-MOST_FAULTS).reverse())
    report({ start: pos[0], end: pos[1] }, 'syntax', { detail: code });
  const written = readDocument(document, configurationShape(rules), report) as Written;
  const templateNodes = document.contents === null ? undefined : childNode(document.contents, 'templates');
  const layer: ConfigurationLayer = {
    ...(written.profile === undefined ? {} : { profile: written.profile }),
    ...(written.lang === undefined ? {} : { lang: written.lang }),
    ...(written.dollar === undefined ? {} : { dollar: written.dollar }),
    ...(written.vocabulary === undefined ? {} : { vocabulary: written.vocabulary }),
    ...(written.include === undefined ? {} : { include: [written.include].flat() }),
    ...(written.rules === undefined ? {} : { rules: ruleSettings(written.rules, rules) }),
    ...(written.templates === undefined ? {} : { templates: templatesFrom(written.templates, templateNodes, report) }),
  };
  return {
    layer,
    bases: basesOf(document.contents),
    problems: problems.sort((a, b) => a.start - b.start),
    positionAt,
  };
}

/** The settings by rule id: a group's setting on each of its rules, then what is said of the rule itself. */
function ruleSettings(
  written: Record<string, WrittenSetting>,
  rules: readonly RuleSummary[],
): Record<string, RuleSetting> {
  const settings: [string, RuleSetting][] = [];
  for (const { id } of rules) {
    const group = settingOf(written[groupOf(id)]);
    const own = settingOf(written[id]);
    if (group !== null || own !== null) settings.push([id, { ...group, ...own }]);
  }
  return Object.fromEntries(settings);
}

function settingOf(written: WrittenSetting | undefined): RuleSetting | null {
  if (written === undefined) return null;
  if (typeof written === 'string') return { severity: written as Severity | 'off' };
  const { severity, ...options } = written;
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(Object.keys(options).length === 0 ? {} : { options }),
  };
}

function templatesFrom(written: Record<string, WrittenTemplate>, nodes: Node | undefined, report: Report) {
  const templates: [string, Template][] = Object.entries(written).map(([name, template]) => {
    const node = nodes === undefined ? undefined : childNode(nodes, name);
    return [
      name,
      templateFrom(template, (part) => {
        const span = node?.range;
        report({ start: span?.[0] ?? 0, end: span?.[1] ?? 0 }, 'part-twice', { part });
      }),
    ];
  });
  return Object.fromEntries(templates);
}

function basesOf(contents: Node | null): Base[] {
  const value = contents === null ? undefined : childNode(contents, 'extends');
  const nodes = isSeq(value) ? (value.items as Node[]) : [value];
  return nodes.flatMap((node) =>
    isScalar(node) && typeof node.value === 'string'
      ? [{ file: node.value, start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 }]
      : [],
  );
}

function childNode(node: Node, key: string): Node | undefined {
  return isMap(node) ? (node.get(key, true) as Node | undefined) : undefined;
}
