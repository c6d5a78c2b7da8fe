const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

/** Two texts that grow side by side, `before` and `after` given a number from 0, with a blank line between them. */
const paired =
  (before: (index: number) => string, after: (index: number) => string) =>
  (length: number): string => {
    const texts = ['', ''];
    for (let index = 0; texts[0]!.length + texts[1]!.length < length; index++) {
      texts[0] += before(index);
      texts[1] += after(index);
    }
    return texts.join('\n\n');
  };

/** Text that is hard to turn into HTML, about so many UTF-16 units of it. */
export const hostileToRender: Readonly<Record<string, (length: number) => string>> = {
  'open elements': repeated('<b>'),
  'open elements around words': repeated('<b>x '),
  'misnested elements': repeated('<i><b></i>'),
  'formatting in paragraphs': repeated('<p><b>'),
  'open boxes': repeated('<div>'),
  'boxes in boxes, as blocks': repeated('<div>\n\n'),
  'items in no list': repeated('<li>'),
  tables: repeated('<table>'),
  'links in links': repeated('<a href=x>y'),
  'ends without a start': repeated('</b>'),
  'elements with their ends': repeated('<b>a</b> '),
  drawings: repeated('<svg>'),
  templates: repeated('<template>'),
  choices: repeated('<select>'),
  attributes: (length) => `<b ${Array.from({ length: length / 6 }, (_, index) => `a${index}`).join(' ')}>x`,
  comments: repeated('<!-- a -->'),
  'comments after words': repeated('a <!-- a --> '),
  notes: paired(
    (index) => `a[^${index}] `,
    (index) => `[^${index}]: note\n\n`,
  ),
  'notes called from paragraphs': paired(
    (index) => `a[^${index}]\n\n`,
    (index) => `[^${index}]: note\n\n`,
  ),
  'notes in one list': paired(
    (index) => `a[^${index}] `,
    (index) => `- [^${index}]: note\n`,
  ),
  'notes in one list, with HTML': paired(
    (index) => `a[^${index}] `,
    (index) => `- [^${index}]: <b>note</b>\n`,
  ),
  'notes that call the next': paired(
    (index) => (index === 0 ? 'a[^0]' : ''),
    (index) => `[^${index}]: b[^${index + 1}]\n\n`,
  ),
  'one note that is called often': (length) => `${'a[^1] '.repeat(length / 6)}\n\n[^1]: x\n`,
  'a long address that is called often': (length) =>
    `${'[a] '.repeat(length / 8)}\n\n[a]: https://a.test/${'x'.repeat(length / 2)}\n`,
  'a long address for many paragraphs': (length) =>
    `${'[a]\n\n'.repeat(length / 10)}[a]: https://a.test/${'x'.repeat(length / 2)}\n`,
  'a long title that is called often': (length) =>
    `${'[a] '.repeat(length / 8)}\n\n[a]: /x "${'x'.repeat(length / 2)}"\n`,
  'many addresses': paired(
    (index) => `[l${index}] `,
    (index) => `[l${index}]: http://a.test\n`,
  ),
};
