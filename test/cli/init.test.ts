import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { parseConfiguration } from '../../server/src/core/config/parse.ts';
import { allRules } from '../../server/src/core/rules/registry.ts';
import { atDesk } from './call.ts';

/** The lines that the written file holds as comments, to be taken out of them by whoever wants them. */
const OFFERED = /^( *)# ((?:extends:|lang:|profile:|[a-z]+\/[a-z*-]+:|templates:| ).*)$/gm;

describe('briefing init', () => {
  for (const LANG of ['C', 'fr_FR']) {
    it(
      `writes a configuration that says what holds without it (${LANG})`,
      atDesk({}, async (desk) => {
        const called = await desk.call(['init'], { env: { LANG } });
        assert.equal(called.status, 0);
        assert.match(called.stderr, /^briefing: briefing\.config\.yaml (?:written|écrit)\.\n$/);
        const text = await readFile(desk.path('briefing.config.yaml'), 'utf8');
        const { layer, problems } = parseConfiguration(text, allRules);
        assert.deepEqual(problems, []);
        assert.deepEqual(layer, {
          include: ['**/*.briefing.md', 'briefings/**/*.md'],
          dollar: 'USD',
          vocabulary: { sources: [], names: [], reportingVerbs: [] },
        });
        const all = parseConfiguration(text.replace(OFFERED, '$1$2'), allRules);
        assert.deepEqual(all.problems, []);
        assert.equal(all.layer.profile, 'fr-FR');
        assert.equal(all.bases.length, 1);
        assert.deepEqual(all.layer.rules?.['figures/unsourced'], { severity: 'error' });
        assert.deepEqual(Object.keys(all.layer.templates ?? {}), ['flash']);
      }),
    );
  }

  it(
    'fills in what the call says',
    atDesk({}, async (desk) => {
      await desk.call(['init', '--profile', 'en-GB', '--lang', 'en', '-o', 'house.yaml']);
      const { layer } = parseConfiguration(await readFile(desk.path('house.yaml'), 'utf8'), allRules);
      assert.deepEqual([layer.profile, layer.lang], ['en-GB', 'en']);
    }),
  );

  it(
    'overwrites nothing unless told to, under any name that a configuration goes by',
    atDesk({ 'briefing.config.json': '{}' }, async (desk) => {
      const called = await desk.call(['init']);
      assert.equal(called.status, 2);
      assert.equal(called.stderr, 'briefing: briefing.config.json is there already; --force overwrites it.\n');
      assert.equal((await desk.call(['init', '--force'])).status, 0);
      assert.equal((await desk.call(['init'])).status, 2);
    }),
  );

  it(
    'says where it cannot write',
    atDesk({}, async (desk) => {
      const called = await desk.call(['init', '-o', 'none/x.yaml']);
      assert.equal(called.status, 2);
      assert.equal(called.stderr, 'briefing: none/x.yaml: cannot write: no such file or folder.\n');
    }),
  );
});
