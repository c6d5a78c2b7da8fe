import assert from 'node:assert/strict';
import { cleanMarkdown } from '../../../server/src/core/render/clean-markdown.ts';
import { htmlOf, open } from '../../support/render.ts';

const D = '<!-- briefing-disable-next-line figures/unsourced -- why -->';
const S = '<!-- source: annual report, p. 12 -->';

/** Sources with the comments of the desk, and what is left of them. */
const CASES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'leave other text to the letter': [
    ['', ''],
    ['\uFEFFa  \r\nb\\\r\n\r\n\r\n* c\t\r', '\uFEFFa  \r\nb\\\r\n\r\n\r\n* c\t\r'],
    ['a <!-- more --> b\n\n<!-- for later -->\n', 'a <!-- more --> b\n\n<!-- for later -->\n'],
    [`\`${S}\`\n\n    ${D}\n\n\`\`\`\n${S}\n\`\`\`\n`, `\`${S}\`\n\n    ${D}\n\n\`\`\`\n${S}\n\`\`\`\n`],
  ],
  'take a comment out of its sentence with the space before it': [
    [`It cost $5 ${S}.`, 'It cost $5.'],
    [`It cost $5 ${S} in May.`, 'It cost $5 in May.'],
    [`It cost $5${S} in May.`, 'It cost $5 in May.'],
    [`It cost ${S}$5.`, 'It cost $5.'],
    [`It cost $5. ${S}\n`, 'It cost $5.\n'],
    [`It cost $5. ${S} ${S}\nNext`, 'It cost $5.\nNext'],
    [`Il vaut 5\u00a0€\u00a0${S}\u00a0!`, 'Il vaut 5\u00a0€\u00a0\u00a0!'],
    [`# Title ${S}\n\n- item ${S}\n- [a](b) ${S}`, '# Title\n\n- item\n- [a](b)'],
  ],
  'take a comment that stands alone with its blank line': [
    [`a\n\n${D}\n\nb\n`, 'a\n\nb\n'],
    [`a\r\n\r\n${D}\r\n\r\nb\r\n`, 'a\r\n\r\nb\r\n'],
    [`a\n\n${D}\nb\n`, 'a\n\nb\n'],
    [`${D}\n\na`, 'a'],
    [`a\n\n${S}\n`, 'a\n'],
    [`a\n\n${S}`, 'a\n'],
    [`a\n\n${D}\n${S}\n\n${S}\n\nb`, 'a\n\nb'],
    [`a\n\n<!-- briefing-disable\n  figures/* -->\n\nb\n\n<!-- briefing-enable -->\n\nc`, 'a\n\nb\n\nc'],
    [`---\nlang: en\n---\n${D}\n# a`, '---\nlang: en\n---\n# a'],
    [`  ${D}  \n\na`, 'a'],
  ],
  'keep paragraphs, lists and quotes apart': [
    [`a\n${S}\nb`, 'a\n\nb'],
    [`a\r\n${S}\r\nb`, 'a\r\n\r\nb'],
    [`a\n${S}\n---\n`, 'a\n\n---\n'],
    [`- a\n  ${S}\n- b\n`, '- a\n- b\n'],
    [`a\n${S}\n# b\n`, 'a\n# b\n'],
    [`> a\n> ${S}\n> b\n`, '> a\n> \n> b\n'],
  ],
};

describe('Markdown for others', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    it(what, () => {
      for (const [source, left] of cases) assert.equal(cleanMarkdown(open(source)), left, JSON.stringify(source));
    });
  }

  it('reads as the source does', () => {
    for (const [source, left] of Object.values(CASES).flat()) {
      assert.equal(
        htmlOf(left).replaceAll('\u00a0\u00a0', '\u00a0'),
        htmlOf(source).replaceAll('\u00a0\u00a0', '\u00a0'),
        source,
      );
    }
  });
});
