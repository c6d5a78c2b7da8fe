import type { CheckedFile, PlainFinding } from './findings.ts';

/** What an archive is known to have: by file, by rule, how often each fingerprint is found. */
export interface Baseline {
  readonly version: 1;
  readonly files: Readonly<Record<string, FileBaseline>>;
}

type FileBaseline = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Reads a baseline; null for a text that is none. */
export function parseBaseline(text: string): Baseline | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) &&
      value.version === 1 &&
      isRecord(value.files) &&
      Object.values(value.files).every(isFileBaseline)
      ? (value as unknown as Baseline)
      : null;
  } catch {
    return null;
  }
}

/** A baseline as it is written: sorted, one fingerprint a line, so that its changes read well in a review. */
export function formatBaseline(baseline: Baseline): string {
  return `${JSON.stringify({ version: baseline.version, files: sorted(baseline.files) }, null, 2)}\n`;
}

/** What the baseline says of a file, made anew from its findings. */
export function fileBaseline(findings: readonly PlainFinding[]): FileBaseline {
  const rules: Record<string, Record<string, number>> = {};
  for (const { rule, fingerprint } of findings) {
    rules[rule] ??= {};
    rules[rule][fingerprint] = (rules[rule][fingerprint] ?? 0) + 1;
  }
  return rules;
}

/**
 * The baseline after a run: what it said of files that were not checked stays, and of rules that were not run; the rest is as found. `key`
 * gives the name under which a checked file stands in it, `ran` says whether a rule was run.
 */
export function updateBaseline(
  before: Baseline | null,
  checked: readonly CheckedFile[],
  key: (file: string) => string,
  ran: (rule: string) => boolean,
): Baseline {
  const files = new Map(Object.entries(before?.files ?? {}));
  for (const { file, findings } of checked) {
    const name = key(file);
    const others = Object.entries(files.get(name) ?? {}).filter(([rule]) => !ran(rule));
    const known = { ...Object.fromEntries(others), ...fileBaseline(findings) };
    if (Object.keys(known).length === 0) files.delete(name);
    else files.set(name, known);
  }
  return { version: 1, files: Object.fromEntries(files) };
}

/** The findings that a baseline does not know: of equal ones, those past the number it knows. */
export function newFindings(
  findings: readonly PlainFinding[],
  known: FileBaseline | undefined,
): readonly PlainFinding[] {
  if (known === undefined) return findings;
  const left = new Map<string, number>();
  for (const fingerprints of Object.values(known)) {
    for (const [fingerprint, times] of Object.entries(fingerprints)) left.set(fingerprint, times);
  }
  return findings.filter(({ fingerprint }) => {
    const times = left.get(fingerprint) ?? 0;
    left.set(fingerprint, times - 1);
    return times <= 0;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFileBaseline(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return Object.values(value).every((rule) => isRecord(rule) && Object.values(rule).every(Number.isInteger));
}

/** The same value with the keys of every object in order. */
function sorted(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
