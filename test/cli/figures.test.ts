import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { packFor } from '../../server/src/core/language/index.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { signoffFor } from '../../server/src/core/signoff/entry.ts';
import { addSignoff } from '../../server/src/core/signoff/file.ts';
import { atDesk } from './call.ts';
import { UNSOURCED_EN } from './texts.ts';

const SOURCED_EN = UNSOURCED_EN.replace('It cost', 'According to Reuters, it cost');

describe('briefing figures', () => {
  it(
    'prints the contract as JSON',
    atDesk({ 'a.md': SOURCED_EN }, async (desk) => {
      const { status, stdout } = await desk.call(['figures', 'a.md', '--format', 'json']);
      assert.equal(status, 0);
      const [{ figures, ...file }] = JSON.parse(stdout);
      assert.deepEqual(file, { file: 'a.md', lang: 'en' });
      const [{ evidence, ...figure }, ...others] = figures;
      assert.deepEqual(others, []);
      const start = SOURCED_EN.indexOf('$14.3 million');
      const column = SOURCED_EN.split('\n')[9]!.indexOf('$') + 1;
      assert.deepEqual(figure, {
        ...{ text: '$14.3 million', start, end: start + 13, line: 10, column },
        ...{ kind: 'money', low: 14.3e6, high: 14.3e6, unit: 'USD', qualifier: null, story: 0, sourced: true },
      });
      assert.equal(evidence.type, 'attribution');
      assert.equal(SOURCED_EN.slice(evidence.start, evidence.end), evidence.text);
    }),
  );

  it(
    'tells a figure without a source by no evidence',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const [{ figures }] = JSON.parse((await desk.call(['figures', 'a.md', '--format', 'json'])).stdout);
      assert.deepEqual([figures[0].sourced, figures[0].evidence], [false, null]);
    }),
  );

  it(
    'tells the figures that an editor signed off, until the amount changes',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      const { figure } = openBriefing(UNSOURCED_EN, { config: defaultConfiguration }).figures()[0]!;
      const entry = signoffFor(figure, packFor('en')!, 'seen at the registry', '2026-01-02');
      await desk.write('briefing.signoff.yaml', addSignoff('', entry)!.text);
      const { stdout } = await desk.call(['figures', 'a.md']);
      assert.match(
        stdout,
        /\$14\.3 million {2}money {2}signed off: seen at the registry\n\n1 figure in 1 file, 0 unsourced\./,
      );
      await desk.write('a.md', UNSOURCED_EN.replace('$14.3 million', '$15.3 million'));
      const [{ figures }] = JSON.parse((await desk.call(['figures', 'a.md', '--format', 'json'])).stdout);
      assert.deepEqual([figures[0].text, figures[0].signedOff], ['$15.3 million', undefined]);
    }),
  );

  it(
    'ends with 0 whatever is unsourced, in every format',
    atDesk({ 'a.md': UNSOURCED_EN }, async (desk) => {
      for (const format of ['text', 'json', 'csv', 'markdown']) {
        const called = await desk.call(['figures', 'a.md', '--format', format]);
        assert.deepEqual([called.status, called.stderr], [0, '']);
        assert.match(called.stdout, /\$14\.3 million/);
      }
    }),
  );
});
