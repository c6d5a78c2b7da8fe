import { isMap, isScalar, type Pair, parseDocument } from 'yaml';
import type { Span } from './types.ts';

/** Something that YAML does not accept. Offsets are UTF-16 offsets in the value that was read. */
export interface FrontMatterError extends Span {
  /** An error code of the `yaml` package; `MAPPING`: no keys and values; `LONG`: longer than is read; `UNREADABLE`: `yaml` cannot say what. */
  readonly code: string;
}

/** What the front matter says. */
export interface FrontMatter {
  /** By key; empty where the front matter is no mapping. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly errors: readonly FrontMatterError[];
  /** Where a key at the top level is written, or null: UTF-16 offsets in the value that was read. */
  keyAt(name: string): Span | null;
}

/** More than any front matter: YAML this long is an accident or an attack, and is not read. */
const LONGEST = 64 * 1024;

/** Reads the value of front matter, which is YAML. Never throws: what cannot be read is an error, and the rest is kept. */
export function readFrontMatter(value: string): FrontMatter {
  if (value.length > LONGEST) return failed('LONG', value.length);
  try {
    return readPlain(value) ?? read(value);
  } catch {
    // Nesting that overflows the stack, aliases that multiply: `yaml` throws where it cannot say where.
    return failed('UNREADABLE', value.length);
  }
}

/** A key with a word or a date after it, which YAML takes for a string whatever its schema. */
const PLAIN_LINE = /^([a-z]+): ([A-Za-z]+(?:-[A-Za-z]+)*|\d{4}-\d\d-\d\d)$/;
/** Words that are no strings in one version of YAML or another. */
const NO_STRING = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** Reads lines of a key and a word each without the parser, which takes a tenth of the time of a whole check for them; null for anything else. */
function readPlain(value: string): FrontMatter | null {
  const values: Record<string, string> = {};
  const places = new Map<string, Span>();
  let start = 0;
  for (const line of value.split('\n')) {
    const [, key, word] = PLAIN_LINE.exec(line) ?? [];
    if (!key || !word || places.has(key) || NO_STRING.test(key) || NO_STRING.test(word)) return null;
    values[key] = word;
    places.set(key, { start, end: start + key.length });
    start += line.length + 1;
  }
  return { values, errors: [], keyAt: (name) => places.get(name) ?? null };
}

function read(value: string): FrontMatter {
  const document = parseDocument(value, { logLevel: 'silent', prettyErrors: false });
  const errors: FrontMatterError[] = document.errors.map(({ code, pos: [start, end] }) => ({ code, start, end }));
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) {
    const [start, end] = contents.range ?? [0, value.length];
    errors.push({ code: 'MAPPING', start, end });
  }
  const pairs: readonly Pair[] = isMap(contents) ? contents.items : [];
  return {
    values: isMap(contents) ? (document.toJS() as Record<string, unknown>) : {},
    errors,
    keyAt(name) {
      const key = pairs
        .map((pair) => pair.key)
        .find((candidate) => isScalar(candidate) && String(candidate.value) === name);
      if (!isScalar(key) || !key.range) return null;
      return { start: key.range[0], end: key.range[1] };
    },
  };
}

function failed(code: string, end: number): FrontMatter {
  return { values: {}, errors: [{ code, start: 0, end }], keyAt: () => null };
}
