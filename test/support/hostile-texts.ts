const repeated =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length));

/** Text that is hard on parsers and on regular expressions, about so many UTF-16 units of it. */
export const hostileTexts: Readonly<Record<string, (length: number) => string>> = {
  digits: repeated('1'),
  'spaced digits': repeated('300 '),
  spaces: repeated(' '),
  'no-break spaces': repeated('\u00A0'),
  quotes: repeated('"'),
  guillemets: repeated('« '),
  apostrophes: repeated("a' "),
  'opening brackets': repeated('['),
  references: repeated('[a][b]'),
  links: repeated('[a](b)'),
  'nested brackets': (length) => '['.repeat(length / 5) + '](b)'.repeat(length / 5),
  'nested images': (length) => '!['.repeat(length / 6) + '](b)'.repeat(length / 6),
  'opening images': repeated('!['),
  'list markers': repeated('- '),
  'numbered list markers': repeated('1. '),
  'quote markers': repeated('> '),
  'footnote markers': repeated('[^a]: '),
  items: repeated('- a\n'),
  asterisks: repeated('*'),
  'emphasis without a partner': repeated('*a_ '),
  emphasis: repeated('**a** '),
  'nested emphasis': (length) => '*a '.repeat(length / 6) + 'a* '.repeat(length / 6),
  graves: repeated('`'),
  'runs of graves': (length) => {
    let text = '';
    for (let run = 1; text.length < length; run++) text += `${'`'.repeat(run)} `;
    return text;
  },
  'angle brackets': repeated('<'),
  'unclosed comments': repeated('a <!-- '),
  'unclosed instructions': repeated('a <?'),
  bars: repeated('a|'),
  'table rows': (length) => `| a |\n| - |\n${'| b |\n'.repeat(length / 6)}`,
  'footnote openings': repeated('[^'),
  'footnote references': repeated('[^a]'),
  entities: repeated('&amp;'),
  backslashes: repeated('\\'),
  'web addresses': repeated('www.a '),
  'line breaks': repeated('a\n'),
  'short paragraphs': repeated('a\n\n'),
  headings: repeated('## a\n\n'),
  labels: repeated('**a** – b\n\n'),
  currencies: repeated('$1 '),
  percentages: repeated('12 % '),
  dashes: repeated(' – '),
  'number words': repeated('mille cent '),
};
