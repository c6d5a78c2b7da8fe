import type { CheckedFile, PlainFinding } from '../findings.ts';

/** The findings as a JUnit report: a suite a file, a failed test a finding, one test that passes for a file without any. */
export async function* formatJunit(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  // The numbers stand before all that they count, so that the suites have to wait.
  const suites: string[] = [];
  let total = 0;
  let failures = 0;
  for await (const file of files) {
    total += Math.max(1, file.findings.length);
    failures += file.findings.length;
    suites.push(suite(file));
  }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="briefing" tests="${total}" failures="${failures}">\n`;
  yield* suites;
  yield '</testsuites>\n';
}

function suite({ file, findings }: CheckedFile): string {
  const name = escapeXml(file);
  const cases =
    findings.length === 0
      ? `    <testcase name="briefing" classname="${name}"/>\n`
      : findings.map((finding) => testcase(name, finding)).join('');
  const tests = Math.max(1, findings.length);
  return `  <testsuite name="${name}" tests="${tests}" failures="${findings.length}" errors="0">\n${cases}  </testsuite>\n`;
}

function testcase(name: string, { rule, severity, message, line, column }: PlainFinding): string {
  const place = `${line}:${column}`;
  return (
    `    <testcase name="${escapeXml(rule)} ${place}" classname="${name}">\n` +
    `      <failure type="${severity}" message="${escapeXml(message)}">${name}:${place}: ${escapeXml(message)}</failure>\n` +
    '    </testcase>\n'
  );
}

/** Characters that XML 1.0 cannot hold, even escaped. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character]!);
}
