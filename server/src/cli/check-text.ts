import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configuration, ProfileId } from '../core/config/types.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Language } from '../core/language/types.ts';
import { type BriefingDocument, createBriefingService, type Host } from '../core/service.ts';
import { excerptOf } from './excerpt.ts';
import type { CheckedFile, PlainFinding } from './findings.ts';
import { fingerprintOf } from './fingerprint.ts';

/** What holds for every file of a run, as plain data. */
export interface RunSettings {
  /** From `--lang`, canonical; null where it is not given. */
  readonly lang: string | null;
  readonly profile: ProfileId | null;
  /** From `--rule`; null for the rules that the configuration turns on. */
  readonly only: readonly string[] | null;
  /** Language of the messages. */
  readonly locale: Language;
}

/** One text to check, as plain data. */
export interface CheckJob {
  /** The file as the reports name it. */
  readonly file: string;
  readonly text: string;
  /** Absolute path of the folder that its relative links start from; null for standard input. */
  readonly folder: string | null;
  readonly configuration: Configuration;
  readonly settings: RunSettings;
}

/** What a check found, and what else it came upon. */
export interface CheckOutcome {
  readonly checked: CheckedFile;
  /** Each path that the rules asked for, and whether it was there: the result holds as long as the answers do. */
  readonly asked: readonly (readonly [path: string, exists: boolean])[];
  /** What went wrong inside the engine. */
  readonly logs: readonly string[];
}

/** One for all files: they are read one after another, and none is asked again. */
const service = createBriefingService({}, { warm: 1 });

/** Opens a text as a briefing, the way every command does. */
export function openText({ text, configuration, settings }: CheckJob, host: Host): BriefingDocument {
  const { lang, profile, only } = settings;
  return service.open(text, { config: configuration, lang, profile, only }, host);
}

/** Checks one text. Never throws: what the engine cannot do is in the logs. */
export function checkText(job: CheckJob): CheckOutcome {
  const asked = new Map<string, boolean>();
  const logs: string[] = [];
  const document = openText(job, {
    log: (message) => logs.push(message),
    fileExists: (path) => linkedFileExists(path, job.folder, asked),
  });
  const findings = document.check().map((diagnostic) => plainFinding(diagnostic, job, document));
  return { checked: { file: job.file, lang: document.lang, findings }, asked: [...asked], logs };
}

/** An address that starts at the root of a site means nothing on this disk, and standard input has no folder: unknown. */
function linkedFileExists(path: string, folder: string | null, asked: Map<string, boolean>): boolean | null {
  if (folder === null || path.startsWith('/')) return null;
  const target = resolve(folder, path);
  const exists = asked.get(target) ?? existsSync(target);
  asked.set(target, exists);
  return exists;
}

function plainFinding(diagnostic: Diagnostic, { text, settings }: CheckJob, document: BriefingDocument): PlainFinding {
  const { rule, severity, start, end } = diagnostic;
  const fix = diagnostic.fixes[0];
  const first = placeOf(document, start);
  const last = placeOf(document, end);
  return {
    ...{ rule, severity, message: diagnostic.message(settings.locale), start, end, ...first },
    endLine: last.line,
    endColumn: last.column,
    fix: fix?.edits ?? null,
    safe: fix?.safe ?? false,
    related: diagnostic.related.map((place) => ({
      start: place.start,
      end: place.end,
      message: place.message(settings.locale),
      ...placeOf(document, place.start),
    })),
    excerpt: excerptOf(text, { start, end }),
    fingerprint: fingerprintOf(rule, text, { start, end }),
  };
}

function placeOf(document: BriefingDocument, offset: number): { line: number; column: number } {
  const { line, character } = document.source.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
