import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Region, ReportingDescriptor, Result, Run } from 'sarif';
import type { Language } from '../../core/language/types.ts';
import type { AnyRule } from '../../core/rules/define.ts';
import { rulePageAddress } from '../../core/rules/page-address.ts';
import type { Severity } from '../../core/severity.ts';
import type { CheckedFile, PlainFinding } from '../findings.ts';
import { STDIN } from '../stdin.ts';
import { jsonItems } from './json-items.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note', hint: 'note', off: 'none' } as const;

/** What the report tells of the run beside its findings. */
export interface SarifRun {
  readonly version: string;
  readonly rules: readonly AnyRule[];
  readonly locale: Language;
  /** Absolute path of the folder that relative file names start from. */
  readonly cwd: string;
  /** Asked at the end: false where the run ended with status 2: a call, a file or a configuration that failed. */
  readonly successful: () => boolean;
}

/** The findings as a SARIF 2.1.0 log, fixes included. Columns are counted in UTF-16 units, from 1. */
export async function* formatSarif(files: AsyncIterable<CheckedFile>, run: SarifRun): AsyncGenerator<string> {
  const index = new Map(run.rules.map((rule, at) => [rule.id, at]));
  const log = (invocations: Run['invocations']): Log => ({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'briefing',
            semanticVersion: run.version,
            rules: run.rules.map((rule) => descriptorOf(rule, run.locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { SRCROOT: { uri: `${pathToFileURL(run.cwd).href.replace(/\/$/, '')}/` } },
        results: [],
        ...(invocations && { invocations }),
      },
    ],
  });
  const before = JSON.stringify(log(undefined), null, 2);
  const cut = before.lastIndexOf('[]');
  yield before.slice(0, cut);
  yield* jsonItems(resultsOf(files, run.cwd, index), '      ');
  const whole = JSON.stringify(log([{ executionSuccessful: run.successful() }]), null, 2);
  yield `${whole.slice(cut + '[]'.length)}\n`;
}

async function* resultsOf(files: AsyncIterable<CheckedFile>, cwd: string, index: ReadonlyMap<string, number>) {
  for await (const { file, findings } of files) {
    const artifact = artifactOf(file, cwd);
    for (const finding of findings) yield resultOf(finding, artifact, index.get(finding.rule));
  }
}

function descriptorOf(rule: AnyRule, locale: Language): ReportingDescriptor {
  const docs = rule.docs[locale];
  const level: Severity | 'off' = rule.severity;
  return {
    id: rule.id,
    shortDescription: { text: docs.title },
    fullDescription: { text: docs.what },
    help: { text: docs.remedy },
    helpUri: rulePageAddress(rule.id, locale),
    defaultConfiguration: level === 'off' ? { enabled: false } : { level: LEVELS[level] },
  };
}

type Artifact = NonNullable<NonNullable<Location['physicalLocation']>['artifactLocation']>;

function artifactOf(file: string, cwd: string): Artifact {
  if (file === STDIN) return { uri: 'stdin:' };
  const base = `${pathToFileURL(cwd).href.replace(/\/$/, '')}/`;
  const { href } = pathToFileURL(resolve(cwd, file));
  return href.startsWith(base) ? { uri: href.slice(base.length), uriBaseId: 'SRCROOT' } : { uri: href };
}

function resultOf(finding: PlainFinding, artifactLocation: Artifact, ruleIndex: number | undefined): Result {
  const { rule, severity, message, related, fix, fingerprint } = finding;
  const result: Result = {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
    partialFingerprints: { 'briefingSentence/v1': fingerprint },
  };
  if (ruleIndex !== undefined) result.ruleIndex = ruleIndex;
  if (related.length > 0) {
    result.relatedLocations = related.map(({ line, column, start, end, message: text }) => ({
      physicalLocation: {
        artifactLocation,
        region: { startLine: line, startColumn: column, charOffset: start, charLength: end - start },
      },
      message: { text },
    }));
  }
  if (fix !== null) {
    const replacements = fix.map(({ start, end, text }) => ({
      deletedRegion: { charOffset: start, charLength: end - start },
      insertedContent: { text },
    }));
    result.fixes = [{ artifactChanges: [{ artifactLocation, replacements }] }];
  }
  return result;
}

function regionOf({ line, column, endLine, endColumn, start, end }: PlainFinding): Region {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  };
}
