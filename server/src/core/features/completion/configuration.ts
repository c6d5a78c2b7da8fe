import { isMap, isPair, isScalar, type Node, parseDocument } from 'yaml';
import { configurationShape, type RuleSummary } from '../../config/definition.ts';
import type { Shape } from '../../config/shape.ts';
import type { Language } from '../../language/types.ts';
import { lineBreakOf } from '../line-break.ts';
import type { Completion } from './types.ts';

/** Stands for what is about to be written, so that the text around it can be read. */
const HERE = 'briefing-completion-here';

/** The keys, or the values, that a configuration file in YAML may have at a UTF-16 offset. */
export function configurationCompletions(
  text: string,
  offset: number,
  rules: readonly RuleSummary[],
  locale: Language,
): Completion[] {
  const before = /[^\r\n]*$/.exec(text.slice(0, offset))![0];
  const word = /[^\s:#,[\]{}"']*$/.exec(before)![0];
  const span = { start: offset - word.length, end: offset };
  const value = /^\s*(?:-\s+)?[^\s:#]+\s*:\s+\S*$/.test(before) || /^\s*-\s+\S*$/.test(before);
  const eol = lineBreakOf(text);
  const rest = text.slice(offset).replace(/^[^\s:#]*/, '');
  const filled = `${text.slice(0, span.start)}${HERE}${value || /^[ \t]*:/.test(rest) ? '' : ':'}${rest}`;
  const path = pathTo(parseDocument(filled, { logLevel: 'silent', prettyErrors: false }).contents);
  if (!path) return [];
  const shapes = shapesAt(configurationShape(rules), path.keys);
  const all = value ? shapes.flatMap(valuesOf) : shapes.flatMap((shape) => keysOf(shape, locale, eol));
  return all.filter(({ label }) => !path.siblings.includes(label)).map((each) => ({ ...span, ...each }));
}

interface Path {
  readonly keys: readonly (string | number)[];
  /** The keys that stand beside the one that is written. */
  readonly siblings: readonly string[];
}

/** The keys that lead to the place in question; null where it is no place for one. */
function pathTo(node: Node | null, keys: readonly (string | number)[] = []): Path | null {
  if (isScalar(node)) return node.value === HERE ? { keys, siblings: [] } : null;
  if (node === null || !('items' in node)) return null;
  const items = node.items as readonly unknown[];
  if (isMap(node) && node.has(HERE)) {
    return { keys, siblings: node.items.map(({ key }) => String(key)).filter((key) => key !== HERE) };
  }
  for (const [index, item] of items.entries()) {
    const found = isPair(item)
      ? pathTo(item.value as Node | null, [...keys, String(item.key)])
      : pathTo(item as Node, [...keys, index]);
    if (found) return found;
  }
  return null;
}

/** The shapes that a value at the end of a path may have. */
function shapesAt(shape: Shape, [key, ...rest]: readonly (string | number)[]): Shape[] {
  if (shape.type === 'choice')
    return shape.of.flatMap((each) => shapesAt(each, key === undefined ? [] : [key, ...rest]));
  if (key === undefined) return [shape];
  if (shape.type === 'list') return typeof key === 'number' ? shapesAt(shape.items, rest) : [];
  if (shape.type === 'map') return shapesAt(shape.values, rest);
  const own = shape.type === 'record' ? shape.properties[key] : undefined;
  return own ? shapesAt(own, rest) : [];
}

type Words = Pick<Completion, 'label' | 'kind' | 'text' | 'documentation'>;

function keysOf(shape: Shape, locale: Language, eol: string): Words[] {
  const properties =
    shape.type === 'record'
      ? Object.entries(shape.properties)
      : shape.type === 'map'
        ? (shape.keys?.enum ?? []).map((key): [string, Shape] => [key, shape.values])
        : [];
  return properties.map(([key, { type, description }]) => ({
    label: key,
    kind: 'key',
    text: type === 'record' || type === 'map' ? `${key}:${eol}  ` : `${key}: `,
    ...(description && { documentation: description[locale] }),
  }));
}

function valuesOf(shape: Shape): Words[] {
  const words = shape.type === 'boolean' ? ['true', 'false'] : shape.type === 'string' ? (shape.enum ?? []) : [];
  return words.map((word) => ({ label: word, kind: 'value', text: word }));
}
