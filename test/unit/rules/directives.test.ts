import assert from 'node:assert/strict';
import { parseDirective } from '../../../server/src/core/rules/directives.ts';

describe('silencing comments', () => {
  const rows: [string, ReturnType<typeof parseDirective>][] = [
    ['briefing-disable', { kind: 'disable', selectors: [] }],
    ['briefing-disable figures/*', { kind: 'disable', selectors: ['figures/*'] }],
    [
      'briefing-disable-next-line figures/unsourced currency/range',
      { kind: 'next-line', selectors: ['figures/unsourced', 'currency/range'] },
    ],
    [
      'briefing-disable-next-line figures/unsourced, currency/range',
      { kind: 'next-line', selectors: ['figures/unsourced', 'currency/range'] },
    ],
    ['briefing-disable-file figures/unsourced -- checked by phone', { kind: 'file', selectors: ['figures/unsourced'] }],
    ['briefing-enable -- from here on', { kind: 'enable', selectors: [] }],
    ['briefing-disable --why', { kind: 'disable', selectors: ['--why'] }],
    ['briefing', null],
    ['source: a filing', null],
    ['', null],
  ];
  for (const [comment, directive] of rows) {
    it(comment || '(empty)', () => assert.deepEqual(parseDirective(comment), directive));
  }
});
