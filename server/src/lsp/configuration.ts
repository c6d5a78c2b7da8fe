import { defaultConfiguration } from '../core/config/defaults.ts';
import { type FileProblem, type LoadedConfiguration, loadConfiguration } from '../core/config/load.ts';
import { configurationOf } from '../core/config/merge.ts';
import type { Configuration, ConfigurationLayer } from '../core/config/types.ts';
import { allRules } from '../core/rules/registry.ts';
import { readSignoffs, SIGNOFF_NAME } from '../core/signoff/file.ts';
import type { Files } from './runtime.ts';
import { folderOf, inFolder, nameOf } from './uris.ts';

/** What a configuration file may be called, in the order in which they are looked for. */
const NAMES: readonly string[] = ['briefing.config.yaml', 'briefing.config.yml', 'briefing.config.json'];

/** The configuration that holds in a folder. */
export interface FolderConfiguration {
  readonly configuration: Configuration;
  /** URI of the nearest configuration file upward; null where there is none. */
  readonly file: string | null;
  /** URI of the file of signed-off figures that counts here, there or not; null where none was found and no place is known for one. */
  readonly signoffFile: string | null;
  /** True where that file, or one that it builds on, says which files are briefings. */
  readonly setsInclude: boolean;
}

/** True for the name of a configuration file. */
export function isConfigurationName(uri: string): boolean {
  return NAMES.includes(nameOf(uri));
}

/** Finds and reads configuration files, each once until `reset`. A file that is broken leaves the last good one in force. */
export class Configurations {
  readonly #files: Pick<Files, 'read' | 'exists'>;
  readonly #describe: (error: unknown) => string;
  #nearest = new Map<string, Promise<string | null>>();
  #complete = new Map<string, Promise<Configuration>>();
  #loaded = new Map<string, Promise<LoadedConfiguration>>();
  #known = new Set<string>();
  readonly #lastGood = new Map<string, LoadedConfiguration>();
  readonly #bare = new WeakMap<ConfigurationLayer, Configuration>();

  constructor(files: Pick<Files, 'read' | 'exists'>, describe: (error: unknown) => string) {
    this.#files = files;
    this.#describe = describe;
  }

  /** Forgets all that was read, but for what is still good. */
  reset(): void {
    this.#nearest = new Map();
    this.#loaded = new Map();
    this.#complete = new Map();
  }

  /** What holds in a folder (null: nowhere in particular), over the editor's settings. */
  async inFolder(folder: string | null, settings: ConfigurationLayer): Promise<FolderConfiguration> {
    const file = folder === null ? null : await this.#nearestTo(folder, NAMES);
    if (file === null) {
      const signoffFile = folder === null ? null : await this.#nearestTo(folder, [SIGNOFF_NAME]);
      const configuration = await this.#withSignoffs(this.#plain(settings), signoffFile, keyOf('', settings));
      return { configuration, file, signoffFile, setsInclude: false };
    }
    const loaded = await this.#inForce(file, settings);
    const signoffFile = inFolder(folderOf(file) ?? file, SIGNOFF_NAME);
    const configuration = await this.#withSignoffs(loaded.configuration, signoffFile, keyOf(file, settings));
    return { configuration, file, signoffFile, setsInclude: loaded.setsInclude };
  }

  /** True for a file that is a configuration by its name, or on which one builds. */
  knows(uri: string): boolean {
    return isConfigurationName(uri) || this.#known.has(uri);
  }

  /** The faults of a configuration file; of all that were read where `uri` is left out. */
  async problems(uri?: string): Promise<readonly FileProblem[]> {
    if (uri !== undefined && isConfigurationName(uri)) void this.#load(uri, {});
    const loaded = await Promise.all(this.#loaded.values());
    const places = new Map<string, FileProblem>();
    for (const each of loaded.flatMap(({ problems }) => problems)) {
      // A file that two others build on has been read with each.
      if (uri === undefined || each.file === uri) places.set(`${each.problem.start} ${each.file}`, each);
    }
    return [...places.values()];
  }

  /** The same object for the same settings, so that documents without a configuration file share what is worked out from it. */
  #plain(settings: ConfigurationLayer): Configuration {
    if (Object.keys(settings).length === 0) return defaultConfiguration;
    const known = this.#bare.get(settings) ?? configurationOf([settings]);
    this.#bare.set(settings, known);
    return known;
  }

  /** The configuration with the signed-off figures of a file: one object until `reset`. */
  #withSignoffs(configuration: Configuration, file: string | null, key: string): Promise<Configuration> {
    if (file === null) return Promise.resolve(configuration);
    const place = `${key} ${file}`;
    const complete = this.#complete.get(place) ?? this.#readSignoffs(configuration, file);
    this.#complete.set(place, complete);
    return complete;
  }

  async #readSignoffs(configuration: Configuration, file: string): Promise<Configuration> {
    const signoffs = readSignoffs(await this.#files.read(file).catch(() => ''));
    return signoffs.length === 0 ? configuration : { ...configuration, signoffs };
  }

  #nearestTo(folder: string, names: readonly string[]): Promise<string | null> {
    const key = `${names[0]} ${folder}`;
    const known = this.#nearest.get(key) ?? this.#look(folder, names);
    this.#nearest.set(key, known);
    return known;
  }

  async #look(folder: string, names: readonly string[]): Promise<string | null> {
    for (const name of names) {
      const uri = inFolder(folder, name);
      if (await this.#files.exists(uri).catch(() => false)) return uri;
    }
    const parent = inFolder(folder, '..');
    return parent === folder ? null : this.#nearestTo(parent, names);
  }

  async #inForce(file: string, settings: ConfigurationLayer): Promise<LoadedConfiguration> {
    const loaded = await this.#load(file, settings);
    const key = keyOf(file, settings);
    if (loaded.problems.length === 0) this.#lastGood.set(key, loaded);
    return this.#lastGood.get(key) ?? loaded;
  }

  #load(file: string, settings: ConfigurationLayer): Promise<LoadedConfiguration> {
    const key = keyOf(file, settings);
    const loading = this.#loaded.get(key) ?? this.#read(file, settings);
    this.#loaded.set(key, loading);
    return loading;
  }

  async #read(file: string, settings: ConfigurationLayer): Promise<LoadedConfiguration> {
    const read = (uri: string) =>
      this.#files.read(uri).catch((error) => {
        throw new Error(this.#describe(error));
      });
    const resolve = (from: string, reference: string) => inFolder(folderOf(from) ?? from, reference);
    const loaded = await loadConfiguration(file, { read, resolve }, allRules, [settings]);
    for (const each of loaded.files) this.#known.add(each);
    return loaded;
  }
}

function keyOf(file: string, settings: ConfigurationLayer): string {
  return JSON.stringify([file, settings]);
}
