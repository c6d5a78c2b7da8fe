import type { CheckedFile, PlainFinding } from '../findings.ts';

/** The findings as one JSON array, an object a file. */
export function formatJson(files: readonly CheckedFile[]): string {
  const array = files.map(({ file, lang, findings }) => ({ file, lang, diagnostics: findings.map(diagnosticOf) }));
  return `${JSON.stringify(array, null, 2)}\n`;
}

function diagnosticOf(finding: PlainFinding) {
  const { rule, severity, message, start, end, line, column, fix, safe, related } = finding;
  return {
    ...{ rule, severity, message, start, end, line, column },
    ...(fix === null ? {} : { fix: fix.map((edit) => ({ start: edit.start, end: edit.end, text: edit.text })) }),
    ...(fix !== null && safe ? { safe: true } : {}),
    ...(related.length === 0
      ? {}
      : { related: related.map((place) => ({ start: place.start, end: place.end, message: place.message })) }),
  };
}
