import assert from 'node:assert/strict';
import pc from 'picocolors';
import type { CheckedFile } from '../../../server/src/cli/findings.ts';
import { formatGithub } from '../../../server/src/cli/formats/github.ts';
import { formatJson } from '../../../server/src/cli/formats/json.ts';
import { formatJunit } from '../../../server/src/cli/formats/junit.ts';
import { formatText } from '../../../server/src/cli/formats/text.ts';
import { texts } from '../../../server/src/cli/texts/index.ts';
import { checkedFile, finding } from './finding.ts';
import { printed } from './printed.ts';

const text = (files: readonly CheckedFile[], columns = 100, language: 'fr' | 'en' = 'en') =>
  printed((given) => formatText(given, { colors: pc.createColors(false), texts: texts[language], columns }), files);

/** The two lines of the excerpt of one finding. */
async function excerpt(excerptOfIt: ReturnType<typeof finding>['excerpt'], columns = 100): Promise<string[]> {
  const lines = (await text([checkedFile('a.md', finding({ excerpt: excerptOfIt }))], columns)).split('\n');
  return lines.slice(2, 4).map((line) => line.replace(/^ *\d? │ /, ''));
}

const plainExcerpt = (line: string, marked: string) => ({
  text: line,
  start: line.indexOf(marked),
  end: line.indexOf(marked) + marked.length,
  cutLeft: false,
  cutRight: false,
});

describe('formatText', () => {
  it('groups by file, shows the line and what is found in it, and sums up', async () => {
    const files = [
      checkedFile(
        'a.md',
        finding(),
        finding({ severity: 'error', line: 12, rule: 'structure/lede', message: 'No lede.' }),
      ),
      checkedFile('b.md'),
      checkedFile('c.md', finding({ safe: true, fix: [{ start: 1, end: 2, text: 'x' }] })),
    ];
    assert.equal(
      await text(files),
      [
        'a.md',
        '  2:5  warning  No source.  figures/unsourced',
        '    2 │ Les 12 % du jour',
        '      │     ^^^^',
        '  12:5  error  No lede.  structure/lede',
        '    12 │ Les 12 % du jour',
        '       │     ^^^^',
        '',
        'c.md',
        '  2:5  warning  No source.  figures/unsourced',
        '    2 │ Les 12 % du jour',
        '      │     ^^^^',
        '',
        '1 error, 2 warnings in 3 files. 1 can be fixed with briefing fix.',
        '',
      ].join('\n'),
    );
  });

  it('says so where nothing is found', async () => {
    assert.equal(await text([checkedFile('a.md')]), 'Nothing to report in 1 file.\n');
    assert.equal(await text([checkedFile('a.md')], 100, 'fr'), 'Rien à signaler dans 1 fichier.\n');
    assert.equal(await text([]), '');
  });

  it('speaks French', async () => {
    const files = [checkedFile('a.md', finding(), finding({ severity: 'hint' }), finding({ severity: 'info' }))];
    assert.match(
      await text(files, 100, 'fr'),
      /2:5 {2}avertissement .*\n1 avertissement, 1 info, 1 conseil dans 1 fichier\.\n$/s,
    );
  });

  it('puts the carets under what is found, past wide characters, emoji, accents and tabs', async () => {
    assert.deepEqual(await excerpt(plainExcerpt('東京 12 %', '12 %')), ['東京 12 %', '     ^^^^']);
    assert.deepEqual(await excerpt(plainExcerpt('👩‍👩‍👧 12 %', '12 %')), ['👩‍👩‍👧 12 %', '   ^^^^']);
    assert.deepEqual(await excerpt(plainExcerpt('e\u0301te\u0301 12 %', '12 %')), ['e\u0301te\u0301 12 %', '    ^^^^']);
    assert.deepEqual(await excerpt(plainExcerpt('\tA\t12 %', '12 %')), ['  A  12 %', '     ^^^^']);
    assert.deepEqual(await excerpt(plainExcerpt('12 € 東京', '東京')), ['12 € 東京', '     ^^^^']);
  });

  it('marks a place without text, and the end of a line', async () => {
    assert.deepEqual(await excerpt({ text: 'abc', start: 3, end: 3, cutLeft: false, cutRight: false }), [
      'abc',
      '   ^',
    ]);
    assert.deepEqual(await excerpt({ text: '', start: 0, end: 0, cutLeft: false, cutRight: false }), ['', '^']);
  });

  it('cuts a long line around what is found', async () => {
    const long = `${'left '.repeat(60)}12 %${' right'.repeat(60)}`;
    const [line, carets] = await excerpt(plainExcerpt(long, '12 %'), 60);
    assert.ok(line!.length <= 51, line);
    assert.match(line!, /^….*12 %.*…$/);
    assert.equal(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1), '12 %');
  });

  it('cuts what is found itself where it is too long', async () => {
    const [line, carets] = await excerpt(
      { text: 'x'.repeat(300), start: 0, end: 300, cutLeft: false, cutRight: true },
      60,
    );
    assert.equal(line!.replace(/…$/, '…').length, carets!.length + (line!.endsWith('……') ? 1 : 0));
    assert.ok(line!.length <= 52);
  });

  it('shows no control character of a file to the terminal', async () => {
    const nasty = finding({
      message: 'a\u001b[31mb\u202ec\nd',
      excerpt: plainExcerpt('x\u001b]0;t\u0007 12 %', '12 %'),
    });
    const shown = await text([checkedFile('ev\u001b[2Jil.md', nasty)]);
    assert.doesNotMatch(shown.replaceAll('\n', ''), /[\u0000-\u001f\u202e]/);
    assert.match(shown, /a·\[31mb·c·d/);
  });

  it('paints where it may', async () => {
    const output = await printed(
      (files) => formatText(files, { colors: pc.createColors(true), texts: texts.en, columns: 80 }),
      [checkedFile('a.md', finding())],
    );
    assert.match(output, /\u001b\[33mwarning\u001b\[39m/);
  });
});

describe('formatJson', () => {
  it('prints an array, an object a file, and leaves out what there is none of', async () => {
    const rich = finding({
      fix: [{ start: 10, end: 14, text: '12 %' }],
      safe: true,
      related: [{ start: 1, end: 2, message: 'here', line: 1, column: 2 }],
    });
    const suggestion = finding({ fix: [{ start: 1, end: 1, text: '' }] });
    assert.deepEqual(
      JSON.parse(await printed(formatJson, [checkedFile('a.md', finding(), rich, suggestion), checkedFile('b.md')])),
      [
        {
          file: 'a.md',
          lang: 'fr',
          diagnostics: [
            {
              ...{ rule: 'figures/unsourced', severity: 'warning', message: 'No source.' },
              start: 10,
              end: 14,
              line: 2,
              column: 5,
            },
            {
              ...{
                rule: 'figures/unsourced',
                severity: 'warning',
                message: 'No source.',
                start: 10,
                end: 14,
                line: 2,
                column: 5,
              },
              fix: [{ start: 10, end: 14, text: '12 %' }],
              safe: true,
              related: [{ start: 1, end: 2, message: 'here' }],
            },
            {
              ...{
                rule: 'figures/unsourced',
                severity: 'warning',
                message: 'No source.',
                start: 10,
                end: 14,
                line: 2,
                column: 5,
              },
              fix: [{ start: 1, end: 1, text: '' }],
            },
          ],
        },
        { file: 'b.md', lang: 'fr', diagnostics: [] },
      ],
    );
  });

  it('is indented as JSON is, however it comes', async () => {
    const output = await printed(formatJson, [checkedFile('a.md', finding({ message: 'a\nb' })), checkedFile('b.md')]);
    assert.equal(output, `${JSON.stringify(JSON.parse(output), null, 2)}\n`);
  });

  it('prints an empty array for no file', async () => {
    assert.equal(await printed(formatJson, []), '[]\n');
  });
});

describe('formatGithub', () => {
  it('writes a command a finding, by severity', async () => {
    const files = [
      checkedFile('a.md', ...(['error', 'warning', 'info', 'hint'] as const).map((severity) => finding({ severity }))),
    ];
    const lines = (await printed(formatGithub, files)).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      ['::error', '::warning', '::notice', '::notice'],
    );
    assert.equal(lines[0], '::error file=a.md,line=2,endLine=2,col=5,endColumn=9,title=figures/unsourced::No source.');
  });

  it('escapes what would end the command or a property, and gives no column over several lines', async () => {
    const nasty = finding({ message: '100 %\r\nnew: a,b', endLine: 3 });
    assert.equal(
      await printed(formatGithub, [checkedFile('a,b:c%.md', nasty)]),
      '::warning file=a%2Cb%3Ac%25.md,line=2,endLine=3,title=figures/unsourced::100 %25%0D%0Anew: a,b\n',
    );
  });

  it('writes nothing for nothing', async () => {
    assert.equal(await printed(formatGithub, [checkedFile('a.md')]), '');
  });
});

describe('formatJunit', () => {
  it('writes a suite a file and a test a finding, one that passes where there is none', async () => {
    assert.equal(
      await printed(formatJunit, [checkedFile('a.md', finding()), checkedFile('b.md')]),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="briefing" tests="2" failures="1">',
        '  <testsuite name="a.md" tests="1" failures="1" errors="0">',
        '    <testcase name="figures/unsourced 2:5" classname="a.md">',
        '      <failure type="warning" message="No source.">a.md:2:5: No source.</failure>',
        '    </testcase>',
        '  </testsuite>',
        '  <testsuite name="b.md" tests="1" failures="0" errors="0">',
        '    <testcase name="briefing" classname="b.md"/>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('escapes what XML reads, and replaces what it cannot hold', async () => {
    const xml = await printed(formatJunit, [checkedFile('a&b.md', finding({ message: '<"\u0001\ud800\n>' }))]);
    assert.match(xml, /name="a&amp;b\.md"/);
    assert.match(xml, /message="&lt;&quot;\ufffd\ufffd&#10;&gt;"/);
  });
});
