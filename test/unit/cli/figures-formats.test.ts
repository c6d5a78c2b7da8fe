import assert from 'node:assert/strict';
import pc from 'picocolors';
import { figuresJson, figuresText } from '../../../server/src/cli/formats/figures.ts';
import { texts } from '../../../server/src/cli/texts/index.ts';
import type { FigureReport } from '../../../server/src/core/features/figure-report.ts';
import { figuresCsv, figuresMarkdown } from '../../../server/src/core/features/figure-table.ts';

const figure = (over: Partial<FigureReport> = {}): FigureReport => ({
  text: '12 %',
  start: 10,
  end: 14,
  line: 2,
  column: 5,
  kind: 'percent',
  low: 12,
  high: 12,
  unit: '%',
  qualifier: null,
  story: 0,
  sourced: false,
  evidence: null,
  ...over,
});

const FILES = [
  {
    file: 'a,b.md',
    lang: 'fr',
    figures: [
      figure(),
      figure({
        text: '3 | 4 millions',
        kind: 'quantity',
        unit: null,
        qualifier: 'about',
        story: null,
        sourced: true,
        evidence: { type: 'attribution', text: 'selon "le *Monde*"\nhier', start: 1, end: 5 },
      }),
    ],
  },
  {
    file: 'valide.md',
    lang: 'fr',
    figures: [figure({ signedOff: 'vu | au greffe' }), figure({ signedOff: '' })],
  },
  { file: 'vide.md', lang: 'en', figures: [] },
];

describe('the figures', () => {
  it('as JSON: the objects as they are', () => {
    assert.deepEqual(JSON.parse(figuresJson(FILES)), FILES);
  });

  it('as CSV: fields with commas, quotes or breaks in quotes, nothing for null', () => {
    assert.deepEqual(figuresCsv(FILES).split('\r\n'), [
      'file,lang,text,start,end,line,column,kind,low,high,unit,qualifier,story,sourced,evidence,evidenceText,signedOff',
      '"a,b.md",fr,12 %,10,14,2,5,percent,12,12,%,,0,false,,,',
      '"a,b.md",fr,3 | 4 millions,10,14,2,5,quantity,12,12,,about,,true,attribution,"selon ""le *Monde*""\nhier",',
      'valide.md,fr,12 %,10,14,2,5,percent,12,12,%,,0,false,,,vu | au greffe',
      'valide.md,fr,12 %,10,14,2,5,percent,12,12,%,,0,false,,,',
      '',
    ]);
  });

  it('as Markdown: a table a file, with nothing in it that Markdown would read', () => {
    assert.equal(
      figuresMarkdown(FILES, texts.fr.figures),
      [
        '## a,b.md',
        '',
        '| Ligne | Chiffre | Nature | Unité | Source |',
        '| ---: | --- | --- | --- | --- |',
        '| 2 | 12 % | pourcentage | % | **sans source** |',
        '| 2 | 3 \\| 4 millions | quantité |  | attribution (selon "le \\*Monde\\*" hier) |',
        '',
        '## valide.md',
        '',
        '| Ligne | Chiffre | Nature | Unité | Source |',
        '| ---: | --- | --- | --- | --- |',
        '| 2 | 12 % | pourcentage | % | validé par la rédaction (vu \\| au greffe) |',
        '| 2 | 12 % | pourcentage | % | validé par la rédaction |',
        '',
        '## vide.md',
        '',
        'aucun chiffre',
        '',
      ].join('\n'),
    );
  });

  it('as text: by file, with a summary', () => {
    assert.equal(
      figuresText(FILES, { colors: pc.createColors(false), texts: texts.en }),
      [
        'a,b.md',
        '  2:5      12 %  percentage  unsourced',
        '  2:5      3 | 4 millions  quantity  attribution: selon "le *Monde*"·hier',
        '',
        'valide.md',
        '  2:5      12 %  percentage  signed off: vu | au greffe',
        '  2:5      12 %  percentage  signed off',
        '',
        'vide.md',
        '  no figure',
        '',
        '4 figures in 3 files, 1 unsourced.',
        '',
      ].join('\n'),
    );
  });
});
