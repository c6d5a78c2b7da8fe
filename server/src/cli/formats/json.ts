import type { CheckedFile, PlainFinding } from '../findings.ts';
import { jsonItems } from './json-items.ts';

/** The findings as one JSON array, an object a file. */
export async function* formatJson(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  yield* jsonItems(fileObjects(files), '');
  yield '\n';
}

async function* fileObjects(files: AsyncIterable<CheckedFile>) {
  for await (const { file, lang, findings } of files) yield { file, lang, diagnostics: findings.map(diagnosticOf) };
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
