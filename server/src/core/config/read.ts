import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../parse/types.ts';
import { canonicalTag } from './language-tag.ts';
import type { ProblemCode } from './problems.ts';
import type { ChoiceShape, ListShape, MapShape, NumberShape, RecordShape, Shape, StringShape } from './shape.ts';
import { suggest } from './suggest.ts';

/** Tells of something wrong at a span of the file. */
export type Report = (span: Span, code: ProblemCode, data?: Readonly<Record<string, string>>) => void;

/** What is read of a value that is wrong: nothing. The keys and items around it are read all the same. */
const WRONG = Symbol('wrong');

/**
 * Reads a parsed YAML document by a shape: every value that fits is kept, every other is reported at its place and left
 * out, and so is one that is empty (`rules:` with nothing after it), unreported. Never throws.
 */
export function readDocument(document: Document, shape: RecordShape, report: Report): Record<string, unknown> {
  if (document.contents === null) return {};
  const reader = new Reader(document, report);
  const value = reader.read(document.contents as Node, shape);
  return value === WRONG || value === null ? {} : (value as Record<string, unknown>);
}

class Reader {
  /** What each node was read as under each shape, so that aliases of aliases cost what is written and no more. */
  readonly #done = new Map<Node, Map<Shape, unknown>>();
  readonly #document: Document;
  readonly #report: Report;

  constructor(document: Document, report: Report) {
    this.#document = document;
    this.#report = report;
  }

  read(written: Node, shape: Shape): unknown {
    const node = isAlias(written) ? written.resolve(this.#document) : written;
    if (node === undefined) return WRONG; // Said already by the parser: an alias without its anchor.
    const shapes = this.#done.get(node) ?? new Map<Shape, unknown>();
    this.#done.set(node, shapes);
    // An alias inside what it stands for finds `WRONG` here, and ends.
    if (!shapes.has(shape)) {
      shapes.set(shape, WRONG);
      shapes.set(shape, this.#readNode(node, shape));
    }
    return shapes.get(shape);
  }

  #readNode(node: Node, shape: Shape): unknown {
    if (isScalar(node) && node.value === null) return null;
    if (shape.type === 'choice') return this.#choice(node, shape);
    if (!fits(node, shape)) return this.#wrongType(node, [shape]);
    switch (shape.type) {
      case 'string':
        return this.#string(node, shape);
      case 'number':
      case 'integer':
        return this.#number(node, shape);
      case 'boolean':
        return (node as { value?: unknown }).value;
      case 'list':
        return this.#list(node, shape);
      case 'map':
        return this.#map(node as YAMLMap, shape);
      case 'record':
        return this.#record(node as YAMLMap, shape);
    }
  }

  #choice(node: Node, shape: ChoiceShape): unknown {
    const chosen = shape.of.find((each) => fits(node, each));
    return chosen === undefined ? this.#wrongType(node, shape.of) : this.#readNode(node, chosen);
  }

  #string(node: Node, shape: StringShape): unknown {
    const value = (node as { value?: unknown }).value as string;
    if (shape.enum !== undefined && !shape.enum.includes(value)) {
      const guess = suggest(value, shape.enum);
      const data = { value: shown(value), allowed: shape.enum.join(', ') };
      this.#report(spanOf(node), 'unknown-value', guess === null ? data : { ...data, guess });
      return WRONG;
    }
    if (shape.format === 'language-tag') {
      const tag = canonicalTag(value);
      if (tag !== null) return tag;
      this.#report(spanOf(node), 'no-language', { value: shown(value) });
      return WRONG;
    }
    return value;
  }

  #number(node: Node, shape: NumberShape): unknown {
    const value = (node as { value?: unknown }).value as number;
    if (shape.minimum !== undefined && value < shape.minimum) {
      this.#report(spanOf(node), 'too-small', { bound: String(shape.minimum) });
      return WRONG;
    }
    if (shape.maximum !== undefined && value > shape.maximum) {
      this.#report(spanOf(node), 'too-great', { bound: String(shape.maximum) });
      return WRONG;
    }
    return value;
  }

  #list(node: Node, shape: ListShape): unknown {
    const items = isSeq(node) ? (node.items as Node[]) : [];
    return items.map((item) => this.read(item, shape.items)).filter((value) => value !== WRONG && value !== null);
  }

  #map(node: YAMLMap, shape: MapShape): unknown {
    return this.#entries(node, (key, keyNode) => {
      if (shape.keys !== undefined && this.#string(keyNode, shape.keys) === WRONG) return null;
      return { name: key, shape: shape.values };
    });
  }

  #record(node: YAMLMap, shape: RecordShape): unknown {
    const known = Object.keys(shape.properties);
    const value = this.#entries(node, (key, keyNode) => {
      if (Object.hasOwn(shape.properties, key)) return { name: key, shape: shape.properties[key]! };
      const guess = suggest(key, known);
      this.#report(spanOf(keyNode), 'unknown-key', guess === null ? { key: shown(key) } : { key: shown(key), guess });
      return null;
    });
    const missing = (shape.required ?? []).filter((key) => !Object.hasOwn(value, key));
    // A value that is there and wrong has been reported; only one that was never written is missing.
    for (const key of missing) if (!node.has(key)) this.#report(spanOf(node), 'missing-key', { key });
    return missing.length > 0 ? WRONG : value;
  }

  #entries(node: YAMLMap, choose: (key: string, keyNode: Node) => { name: string; shape: Shape } | null) {
    const entries: [string, unknown][] = [];
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        this.#report(spanOf(key ?? node), 'no-key');
        continue;
      }
      const chosen = choose(key.value, key);
      if (chosen === null || value === null) continue;
      const read = this.read(value, chosen.shape);
      if (read !== WRONG && read !== null) entries.push([chosen.name, read]);
    }
    return Object.fromEntries(entries);
  }

  #wrongType(node: Node, shapes: readonly Shape[]): typeof WRONG {
    this.#report(spanOf(node), 'wrong-type', { types: shapes.map((shape) => shape.type).join(' ') });
    return WRONG;
  }
}

function fits(node: Node, shape: Shape): boolean {
  switch (shape.type) {
    case 'list':
      return isSeq(node);
    case 'map':
    case 'record':
      return isMap(node);
    case 'choice':
      return shape.of.some((each) => fits(node, each));
    case 'integer':
      return isScalar(node) && Number.isSafeInteger(node.value);
    case 'number':
      return isScalar(node) && Number.isFinite(node.value);
    default:
      return isScalar(node) && typeof node.value === shape.type;
  }
}

function spanOf(node: Node): Span {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 };
}

/** A value as a message quotes it: short, on one line. */
function shown(value: string): string {
  const line = value.replace(/[\r\n\t]+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
