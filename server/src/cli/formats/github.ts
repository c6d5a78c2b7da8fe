import type { Severity } from '../../core/severity.ts';
import type { CheckedFile, PlainFinding } from '../findings.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** The findings as workflow commands of GitHub Actions, which show them beside the lines. */
export async function* formatGithub(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  for await (const { file, findings } of files) yield commands(file, findings);
}

function commands(file: string, findings: readonly PlainFinding[]): string {
  const lines = findings.map((finding) => {
    const properties: (readonly [string, string | number])[] = [
      ['file', file],
      ['line', finding.line],
      ['endLine', finding.endLine],
      // GitHub takes columns for a place within one line only.
      ...(finding.line === finding.endLine
        ? ([
            ['col', finding.column],
            ['endColumn', finding.endColumn],
          ] as const)
        : []),
      ['title', finding.rule],
    ];
    const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
    return `::${COMMANDS[finding.severity]} ${list}::${escapeData(finding.message)}\n`;
  });
  return lines.join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
