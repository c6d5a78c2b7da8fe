import type { RuleSummary } from './definition.ts';
import { configurationOf } from './merge.ts';
import { type Base, type ParsedConfiguration, parseConfiguration } from './parse.ts';
import type { ConfigurationProblem, ProblemCode } from './problems.ts';
import type { Configuration, ConfigurationLayer } from './types.ts';

/** How a configuration's files are reached; the host knows what a path is. */
export interface ConfigurationFiles {
  /** The file's text. Rejects with an error whose message says why it cannot be read. */
  read(path: string): Promise<string>;
  /** The path that `reference`, written in the configuration file at `from`, means. */
  resolve(from: string, reference: string): string;
}

/** A problem and the path of the file that has it. */
export interface FileProblem {
  readonly file: string;
  readonly problem: ConfigurationProblem;
}

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** File by file, bases after the file that names them. */
  readonly problems: readonly FileProblem[];
  /** The path of each file that was asked for, readable or not, the first one first: what to watch. */
  readonly files: readonly string[];
  /** True where one of the files says which Markdown files are briefings. */
  readonly setsInclude: boolean;
}

/**
 * Reads the configuration file at `path` and all that it builds on. Never rejects: what cannot be read, and a file that extends itself,
 * is a problem at the line that names it, and the rest holds. `below` are layers under the files: an editor's settings.
 */
export async function loadConfiguration(
  path: string,
  files: ConfigurationFiles,
  rules: readonly RuleSummary[],
  below: readonly ConfigurationLayer[] = [],
): Promise<LoadedConfiguration> {
  const loader = new Loader(files, rules);
  const layers = await loader.load(path, []);
  if (layers instanceof Error) loader.report(path, { start: 0, end: 0 }, 'unreadable', { detail: layers.message });
  const found = layers instanceof Error ? [] : layers;
  return {
    configuration: configurationOf([...below, ...found]),
    problems: loader.problems,
    files: [...loader.seen.keys()],
    setsInclude: found.some((layer) => layer.include !== undefined),
  };
}

class Loader {
  readonly problems: FileProblem[] = [];
  /** By path, so that a base of two files is read, and its problems told, once. */
  readonly seen = new Map<string, ParsedConfiguration | Error>();
  readonly #files: ConfigurationFiles;
  readonly #rules: readonly RuleSummary[];

  constructor(files: ConfigurationFiles, rules: readonly RuleSummary[]) {
    this.#files = files;
    this.#rules = rules;
  }

  /** The layers of a file, its bases' first. `above`: the paths that led here. An error where the file cannot be read. */
  async load(path: string, above: readonly string[]): Promise<ConfigurationLayer[] | Error> {
    const parsed = await this.#parse(path);
    if (parsed instanceof Error) return parsed;
    const layers: ConfigurationLayer[] = [];
    const chain = [...above, path];
    for (const base of parsed.bases) {
      const target = this.#files.resolve(path, base.file);
      if (chain.includes(target)) {
        this.report(path, base, 'base-cycle', { file: base.file }, parsed);
        continue;
      }
      const found = await this.load(target, chain);
      if (found instanceof Error) {
        this.report(path, base, 'base-unreadable', { file: base.file, detail: found.message }, parsed);
      } else {
        layers.push(...found);
      }
    }
    return [...layers, parsed.layer];
  }

  report(
    file: string,
    span: Pick<Base, 'start' | 'end'>,
    code: ProblemCode,
    data: Readonly<Record<string, string>>,
    at?: ParsedConfiguration,
  ): void {
    const known = this.problems.some((each) => each.file === file && each.problem.start === span.start);
    if (known) return; // A file that two others build on is walked twice.
    const { line, column } = at?.positionAt(span.start) ?? { line: 1, column: 1 };
    this.problems.push({ file, problem: { start: span.start, end: span.end, line, column, code, data } });
  }

  async #parse(path: string): Promise<ParsedConfiguration | Error> {
    const seen = this.seen.get(path);
    if (seen !== undefined) return seen;
    const result = await this.#files.read(path).then(
      (text) => parseConfiguration(text, this.#rules),
      (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
    );
    this.seen.set(path, result);
    if (!(result instanceof Error)) this.problems.push(...result.problems.map((problem) => ({ file: path, problem })));
    return result;
  }
}
