import { dirname, join, resolve } from 'node:path';
import { defaultConfiguration } from '../core/config/defaults.ts';
import { type FileProblem, loadConfiguration } from '../core/config/load.ts';
import { problemMessage } from '../core/config/problems.ts';
import type { Configuration } from '../core/config/types.ts';
import { allRules } from '../core/rules/registry.ts';
import { readSignoffs, SIGNOFF_NAME } from '../core/signoff/file.ts';
import { ConfigurationFinder, configurationFiles } from '../node/configuration-files.ts';
import { fileError } from '../node/problems.ts';
import { readText } from '../node/read.ts';
import { excerptOf } from './excerpt.ts';
import type { CheckedFile } from './findings.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Session } from './session.ts';
import { shownPath } from './shown-path.ts';

/** The rule under which the faults of a configuration file are reported. */
const RULE = 'briefing/config';

/** The configuration that holds for a file. */
export interface InForce {
  readonly configuration: Configuration;
  /** Absolute path of the folder that its globs start from; null where no file was found. */
  readonly folder: string | null;
  /** True where a file that it is made of has a fault; what is right in it holds all the same. */
  readonly broken: boolean;
}

const NONE: InForce = { configuration: defaultConfiguration, folder: null, broken: false };

/** Finds and reads the configurations of one call, each once, and says on standard error which are broken. */
export class Configurations {
  readonly #session: Session;
  readonly #named: string | false | undefined;
  readonly #finder = new ConfigurationFinder();
  readonly #signoffFinder = new ConfigurationFinder([SIGNOFF_NAME]);
  readonly #loaded = new Map<string, Promise<InForce>>();
  readonly #problems = new Map<string, FileProblem[]>();

  /** `named`: the file that `--config` names, or false for `--no-config`. */
  constructor(session: Session, named: string | false | undefined) {
    this.#session = session;
    this.#named = named;
  }

  /** The configuration that holds in a folder (absolute path). */
  async inFolder(folder: string): Promise<InForce> {
    if (this.#named === false) return NONE;
    const named = this.#named === undefined ? null : resolve(this.#session.system.cwd, this.#named);
    const path = named ?? (await this.#finder.nearest(folder));
    if (path === null) return this.#withoutFile(folder);
    const loaded = this.#loaded.get(path) ?? this.#load(path);
    this.#loaded.set(path, loaded);
    return loaded;
  }

  /** The faults of the configuration files, file by file, as findings. */
  async findings(): Promise<CheckedFile[]> {
    const files = [...this.#problems].map(async ([path, problems]) => {
      const text = await readText(path).catch(() => '');
      const findings = problems.map(({ problem }) => ({
        rule: RULE,
        severity: 'error' as const,
        message: problemMessage(problem, this.#session.locale),
        start: problem.start,
        end: problem.end,
        line: problem.line,
        column: problem.column,
        ...endOf(text, problem),
        fix: null,
        safe: false,
        related: [],
        excerpt: excerptOf(text, problem),
        fingerprint: fingerprintOf(RULE, text, problem),
      }));
      return { file: shownPath(path, this.#session.system.cwd), lang: this.#session.locale, findings };
    });
    return Promise.all(files);
  }

  /** No configuration: the sign-offs are those of the nearest file upward. */
  async #withoutFile(folder: string): Promise<InForce> {
    const path = await this.#signoffFinder.nearest(folder);
    if (path === null) return NONE;
    const loaded = this.#loaded.get(path) ?? withSignoffs(NONE, path);
    this.#loaded.set(path, loaded);
    return loaded;
  }

  async #load(path: string): Promise<InForce> {
    const files = configurationFiles((error) => this.#session.describe(fileError(error)));
    const { configuration, problems } = await loadConfiguration(path, files, allRules);
    for (const problem of problems) {
      const known = this.#problems.get(problem.file);
      if (known === undefined) this.#problems.set(problem.file, [problem]);
      // A base of two configurations is read with each of them.
      else if (!known.some((each) => each.problem.start === problem.problem.start)) known.push(problem);
    }
    for (const known of this.#problems.values()) known.sort((a, b) => a.problem.start - b.problem.start);
    for (const file of new Set(problems.map((problem) => problem.file))) this.#complain(file);
    const found = { configuration, folder: dirname(path), broken: problems.length > 0 };
    return withSignoffs(found, join(dirname(path), SIGNOFF_NAME));
  }

  readonly #complained = new Set<string>();

  #complain(file: string): void {
    if (this.#complained.has(file)) return;
    this.#complained.add(file);
    const { texts, locale, system } = this.#session;
    const [first, ...more] = this.#problems.get(file)!;
    const message = problemMessage(first!.problem, locale);
    const shown = shownPath(file, system.cwd);
    this.#session.fail(texts.brokenConfiguration(shown, first!.problem.line, message, more.length));
  }
}

function endOf(text: string, { start, end, line, column }: FileProblem['problem']) {
  const lines = text.slice(start, end).split(/\r\n|\r|\n/);
  const last = lines.at(-1)!.length;
  return { endLine: line + lines.length - 1, endColumn: lines.length === 1 ? column + last : last + 1 };
}

/** The same with the sign-offs of a file, which need not be there. */
async function withSignoffs(inForce: InForce, path: string): Promise<InForce> {
  const signoffs = readSignoffs(await readText(path).catch(() => ''));
  return { ...inForce, configuration: { ...inForce.configuration, signoffs } };
}
