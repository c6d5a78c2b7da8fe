import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importHtml, importText } from '../../../server/src/core/import/index.ts';
import { wordsOf, wordsOfBriefing } from './read-back.ts';

const MARKS =
  '2023. | 12) | * | # | ## | < | > | $5 | + | - | – | • | _a_ | **b** | `c` | [x] | [y](z) | ![i](j) | <b>c</b> | &amp; | &#42; | \\ | \\* | ~~ | | | --- | === | https://a.example/b_c_d*e | l’IA | 1 000 | a*b | snake_case_name | : | http | www.x.example | me@x.example | <!-- | --> | [^1] | [r]: | ``` | 100 % | « a » | Also: | Et aussi : | Go deeper: | Photo credits: | De : | Label – | A.'.split(
    ' | ',
  );
const WORDS = ['The', 'plant', 'closes', 'in', 'May', 'après', 'quarante', 'ans', 'end.', 'Why?', 'Alder'];

const word = fc.oneof({ arbitrary: fc.constantFrom(...WORDS), weight: 3 }, fc.constantFrom(...MARKS));
const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r\n\r\n', '\n> ', '\n\t')), { maxLength: 14 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''));

/** Marks of a list, of quotation, of rules and of headings go; they are no words. */
const bare = (source: string) =>
  source
    .split(/\r\n?|\n/)
    .map((each) => each.trim())
    .map((each) => each.replace(/^>[> ]*/, ''))
    .filter((each) => !/^(?:-{3,}|[_=*~#–—]{2,}|(?:[-_*=] ){2,}[-_*=])?$/.test(each))
    .map((each) => each.replace(/^(?:\d{1,3}[.)]|[-–—*•])\s+/, ''))
    .join('\n');

const letters = (words: readonly string[]) => words.join('').replaceAll(/[^\p{L}\p{N}%$&<>[\]#_`\\~|]/gu, '');

describe('imported words', () => {
  it('are all there, in their order, after plain text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = letters(wordsOfBriefing(importText(source)));
        // A number that opens a line is a word in prose, and the mark of an item in a list.
        const unnumbered = (value: string) => value.replaceAll(/2023|12/g, '');
        assert.equal(unnumbered(found), unnumbered(letters(wordsOf(bare(source)))));
      }),
      { numRuns: 150 },
    );
  });

  it('are all there, in their order, after HTML', () => {
    const escaped = word.map((each) => each.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const inline = fc
      .tuple(escaped, fc.constantFrom('', 'b', 'i', 'em', 'strong', 'span', 'u', 'font', 'sup'))
      .map(([content, tag]) => (tag ? `<${tag}>${content}</${tag}>` : content));
    const phrase = fc.array(inline, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
    const { block } = fc.letrec<{ block: string }>((tie) => ({
      block: fc.oneof(
        { maxDepth: 4 },
        fc
          .tuple(fc.constantFrom('p', 'div', 'h1', 'h2', 'h3', 'li'), phrase)
          .map(([tag, content]) => `<${tag}>${content}</${tag}>`),
        phrase,
        fc.tuple(phrase, phrase).map((parts) => parts.join('<br>')),
        fc
          .tuple(
            fc.constantFrom('div', 'blockquote', 'section', 'center', 'figure'),
            fc.array(tie('block'), { maxLength: 4 }),
          )
          .map(([tag, content]) => `<${tag}>${content.join('\n')}</${tag}>`),
        fc
          .array(tie('block'), { minLength: 1, maxLength: 3 })
          .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
        fc
          .array(fc.tuple(tie('block'), phrase), { minLength: 1, maxLength: 3 })
          .map(
            (rows) =>
              `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
          ),
        fc.tuple(phrase, phrase).map(([a, b]) => `<table><tr><th>${a}</th></tr><tr><td>${b}</td></tr></table>`),
      ),
    }));
    const seen = (html: string) =>
      html
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        const html = blocks.join('\n');
        const unnumbered = (value: string) => value.replaceAll(/2023|12/g, '');
        assert.equal(unnumbered(letters(wordsOfBriefing(importHtml(html)))), unnumbered(letters(wordsOf(seen(html)))));
      }),
      { numRuns: 150 },
    );
  });

  it('come out the same whatever is pasted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (source) => {
        for (const briefing of [importText(source), importHtml(source)])
          assert.ok(briefing.startsWith('---\nbriefing: newsletter\n'));
      }),
    );
  });
});
