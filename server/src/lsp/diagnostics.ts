import type { Diagnostic } from 'vscode-languageserver';
import type { Diagnostic as Finding } from '../core/diagnostic.ts';
import { featureTexts } from '../core/features/texts.ts';
import { SourceDocument } from '../core/parse/document.ts';
import type { Client } from './client.ts';
import type { Configurations } from './configuration.ts';
import { configurationDiagnostic, informationAt, toDiagnostic } from './convert.ts';
import type { Files } from './runtime.ts';
import { canonical } from './uris.ts';
import type { OpenBriefing, Workspace } from './workspace.ts';

/** The diagnostics of one document. `resultId` is the same as long as they are. */
export interface Report {
  readonly items: readonly Diagnostic[];
  readonly resultId: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly isBriefing: boolean;
}

/** Finds the diagnostics of briefings and configuration files, for pull and push alike. */
export class Diagnostics {
  readonly #workspace: Workspace;
  readonly #configurations: Configurations;
  readonly #files: Pick<Files, 'read'>;
  readonly #client: Client;
  readonly #last = new Map<string, Report>();
  /** What was made of a finding, good for as long as the chunks of its places begin on the same lines. */
  readonly #converted = new WeakMap<Finding, { readonly lines: readonly number[]; readonly item: Diagnostic }>();
  #count = 0;

  constructor(workspace: Workspace, configurations: Configurations, files: Pick<Files, 'read'>, client: Client) {
    this.#workspace = workspace;
    this.#configurations = configurations;
    this.#files = files;
    this.#client = client;
  }

  /** The diagnostics of an open document, or of a file; none for what is neither briefing nor configuration. */
  async report(uri: string): Promise<Report> {
    if (this.#configurations.knows(canonical(uri))) {
      return this.#keep(uri, { items: await this.#ofConfiguration(uri), version: null, isBriefing: false });
    }
    const briefing = await this.#workspace.read(uri);
    if (!briefing) return this.#keep(uri, { items: [], version: null, isBriefing: false });
    return this.#keep(uri, { items: this.of(briefing), version: briefing.version, isBriefing: true });
  }

  /** The diagnostics of a briefing, in text order; past the most that are shown, how many there are. */
  of({ uri, briefing, inForce }: OpenBriefing): Diagnostic[] {
    const { relatedInformation, locale } = this.#client;
    const { maxProblems } = inForce.settings;
    const findings = briefing.check();
    const items = findings.slice(0, maxProblems).map((finding) => {
      const { chunks } = finding;
      const known = this.#converted.get(finding);
      if (known && chunks.every(({ line }, index) => line === known.lines[index])) return known.item;
      const item = toDiagnostic(finding, briefing, this.#client, relatedInformation ? uri : null);
      // What shares its line with a byte order mark may move along it.
      const settled = chunks.every(({ line, start }) => line > 0 || start === 0);
      if (settled) this.#converted.set(finding, { lines: chunks.map(({ line }) => line), item });
      return item;
    });
    const next = findings[maxProblems];
    if (next) items.push(informationAt(next, briefing, featureTexts[locale].notShown(findings.length - maxProblems)));
    return items;
  }

  /** URIs of the configuration files that have been read and have faults. */
  async brokenConfigurations(): Promise<string[]> {
    const problems = await this.#configurations.problems();
    return [...new Set(problems.map(({ file }) => file))];
  }

  /** Forgets a document that was closed or deleted. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }

  async #ofConfiguration(uri: string): Promise<Diagnostic[]> {
    const file = canonical(uri);
    const problems = await this.#configurations.problems(file);
    if (problems.length === 0) return [];
    const positions = this.#workspace.documents.find(file)?.content ?? (await this.#positionsOf(file));
    return problems.map(({ problem }) => configurationDiagnostic(problem, positions, this.#client));
  }

  async #positionsOf(uri: string): Promise<SourceDocument> {
    return new SourceDocument(await this.#files.read(uri).catch(() => ''));
  }

  #keep(uri: string, found: Omit<Report, 'resultId'>): Report {
    const last = this.#last.get(uri);
    const same = last !== undefined && sameDiagnostics(last.items, found.items);
    const report = { ...found, resultId: same ? last.resultId : String(++this.#count) };
    this.#last.set(uri, report);
    return report;
  }
}

function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index] || sameDiagnostic(each, b[index]!));
}

function sameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code &&
    a.severity === b.severity &&
    a.message === b.message &&
    sameRange(a.range, b.range) &&
    JSON.stringify([a.relatedInformation, a.data]) === JSON.stringify([b.relatedInformation, b.data])
  );
}

function sameRange({ start, end }: Diagnostic['range'], other: Diagnostic['range']): boolean {
  return (
    start.line === other.start.line &&
    start.character === other.start.character &&
    end.line === other.end.line &&
    end.character === other.end.character
  );
}
