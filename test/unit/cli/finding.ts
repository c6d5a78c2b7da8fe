import type { CheckedFile, PlainFinding } from '../../../server/src/cli/findings.ts';

/** A finding for tests of the formats; what a test is not about is plain. */
export function finding(over: Partial<PlainFinding> = {}): PlainFinding {
  return {
    rule: 'figures/unsourced',
    severity: 'warning',
    message: 'No source.',
    start: 10,
    end: 14,
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 9,
    fix: null,
    safe: false,
    related: [],
    excerpt: { text: 'Les 12 % du jour', start: 4, end: 8, cutLeft: false, cutRight: false },
    fingerprint: 'f1',
    ...over,
  };
}

/** A checked file for tests of the formats. */
export function checkedFile(file: string, ...findings: PlainFinding[]): CheckedFile {
  return { file, lang: 'fr', findings };
}
