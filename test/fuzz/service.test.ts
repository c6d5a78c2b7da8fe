import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { type BriefingDocument, openBriefing } from '../../server/src/core/service.ts';
import { fuzzRuns, fuzzTimeout } from '../support/depth.ts';

/** Pieces that change the most when they come or go: marks of structure, definitions, comments, amounts, attributions. */
const PIECES = [
  '# Titre\n\n',
  '## Sujet\n\n',
  '\n\n',
  '\n',
  'Et aussi: Sujet; Autre\n\n',
  '**70 milliards** – ',
  'Selon Reuters, le groupe a levé 12,5 millions d’euros. ',
  'Elle pèse 4 milliards de dollars. ',
  'Revenue hit $4.2 billion, the company said. ',
  'It would cost 12 percent more.[^1] ',
  '[^1]: Rapport annuel.\n\n',
  '[lien][x] ',
  '[x]: https://example.org\n\n',
  '<!-- source: dossier -->',
  '<!-- briefing-disable-next-line -->\n',
  '<!-- briefing-disable figures/* -->',
  '- élément de 300 €\n',
  '> « 20 % », dit-il.\n',
  '```\n',
  'Pour aller plus loin:\n\n',
  'Crédit photos: Meta',
  '![](a.png)',
  "l'IA ",
  'vue : oui ! ',
  '---\nlang: en\n---\n',
];

const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 }));
const change = fc.tuple(fc.nat(), fc.nat(40), piece);

function snapshot(document: BriefingDocument) {
  return {
    lang: document.lang,
    findings: document.check().map((one) => ({
      rule: one.rule,
      severity: one.severity,
      start: one.start,
      end: one.end,
      message: one.message('en'),
      fixes: one.fixes,
      related: one.related.map(({ start, end }) => ({ start, end })),
    })),
    figures: document.figures().map(({ figure, story }) => ({
      story,
      text: figure.text,
      start: figure.chunk.start + figure.start,
      low: figure.amount.low,
      unit: figure.amount.unit,
      evidence: figure.evidence && [figure.evidence.type, figure.evidence.chunk.start + figure.evidence.start],
    })),
  };
}

describe('a briefing after edits', function () {
  this.timeout(fuzzTimeout(60_000));

  it('answers as the same text opened afresh', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 25 }),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (start, changes) => {
          const document = openBriefing(start.join(''), { config: defaultConfiguration });
          for (const [at, length, text] of changes) {
            document.check();
            const from = at % (document.text.length + 1);
            document.edit({ start: from, end: Math.min(document.text.length, from + length), text });
            const afresh = openBriefing(document.text, { config: defaultConfiguration });
            assert.deepEqual(snapshot(document), snapshot(afresh));
          }
        },
      ),
      { numRuns: fuzzRuns(150) },
    );
  });

  it('is fixed once and for all, and Markdown reads the same parts', () => {
    const parts = (document: BriefingDocument) =>
      document.source.sections.map(({ blocks }) => blocks.map(({ node }) => node.type));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const document = openBriefing(pieces.join(''), { config: defaultConfiguration });
        const before = parts(document);
        const { text } = document.fix();
        assert.deepEqual(parts(document), before);
        assert.deepEqual(openBriefing(text, { config: defaultConfiguration }).fix(), { text, applied: 0 });
      }),
      { numRuns: fuzzRuns(150) },
    );
  });
});
