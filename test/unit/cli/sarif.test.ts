import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import type { CheckedFile } from '../../../server/src/cli/findings.ts';
import { formatSarif, type SarifRun } from '../../../server/src/cli/formats/sarif.ts';
import type { AnyRule } from '../../../server/src/core/rules/define.ts';
import { checkedFile, finding } from './finding.ts';
import { printed } from './printed.ts';

/** The schema of SARIF 2.1.0 as published, of JSON Schema draft 4. */
const schema = JSON.parse(readFileSync(new URL('../../fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
const formats = { uri: isUri, 'uri-reference': true, 'date-time': true } as const;
const valid = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);

function isUri(text: string): boolean {
  return URL.canParse(text);
}

const docs = { title: 'Titre', what: 'Quoi.', why: 'Pourquoi.', remedy: 'Que faire.' };
const rule = (id: string, severity: AnyRule['severity']): AnyRule => ({
  id,
  severity,
  scope: 'engine',
  fix: 'none',
  messages: { fr: {}, en: {} },
  docs: { fr: docs, en: { ...docs, title: 'Title' } },
  examples: { bad: [], good: [] },
});

const RUN: SarifRun = {
  version: '1.2.3',
  rules: [rule('structure/lede', 'error'), rule('figures/unsourced', 'warning'), rule('currency/nbsp', 'off')],
  locale: 'en',
  cwd: '/desk',
  successful: () => true,
};

async function sarif(files: readonly CheckedFile[], over: Partial<SarifRun> = {}) {
  const output = await printed((given) => formatSarif(given, { ...RUN, ...over }), files);
  const log = JSON.parse(output) as Log;
  assert.equal(output, `${JSON.stringify(log, null, 2)}\n`);
  assert.ok(valid(log), JSON.stringify(valid.errors, null, 2));
  return log.runs[0]!;
}

describe('formatSarif', () => {
  it('is valid with nothing to say', async () => {
    const run = await sarif([]);
    assert.deepEqual(run.results, []);
    assert.equal(run.columnKind, 'utf16CodeUnits');
  });

  it('describes the rules, in the reader’s language', async () => {
    const { driver } = (await sarif([], { locale: 'fr' })).tool;
    assert.equal(driver.semanticVersion, '1.2.3');
    assert.deepEqual(
      driver.rules?.map(({ id, shortDescription, defaultConfiguration }) => [
        id,
        shortDescription?.text,
        defaultConfiguration,
      ]),
      [
        ['structure/lede', 'Titre', { level: 'error' }],
        ['figures/unsourced', 'Titre', { level: 'warning' }],
        ['currency/nbsp', 'Titre', { enabled: false }],
      ],
    );
    for (const { helpUri } of driver.rules ?? []) assert.ok(isUri(helpUri!));
  });

  it('places a finding, says how grave it is, and knows it again', async () => {
    const [result] = (await sarif([checkedFile('sub/é a.md', finding({ severity: 'info' }))])).results!;
    assert.equal(result?.ruleId, 'figures/unsourced');
    assert.equal(result?.ruleIndex, 1);
    assert.equal(result?.level, 'note');
    assert.deepEqual(result?.locations?.[0]?.physicalLocation, {
      artifactLocation: { uri: 'sub/%C3%A9%20a.md', uriBaseId: 'SRCROOT' },
      region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 9, charOffset: 10, charLength: 4 },
    });
    assert.equal(Object.values(result?.partialFingerprints ?? {})[0], 'f1');
  });

  it('names a file outside the folder by its whole address, and standard input by none on disk', async () => {
    const uris = (await sarif([checkedFile('/else/a.md', finding()), checkedFile('-', finding())])).results!.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation,
    );
    assert.deepEqual(uris, [{ uri: 'file:///else/a.md' }, { uri: 'stdin:' }]);
  });

  it('brings fixes and places to look at along', async () => {
    const [result] = (
      await sarif([
        checkedFile(
          'a.md',
          finding({
            fix: [
              { start: 1, end: 1, text: 'x' },
              { start: 4, end: 6, text: '' },
            ],
            related: [{ start: 3, end: 5, line: 1, column: 4, message: 'There.' }],
          }),
        ),
      ])
    ).results!;
    assert.deepEqual(result?.fixes?.[0]?.artifactChanges[0]?.replacements, [
      { deletedRegion: { charOffset: 1, charLength: 0 }, insertedContent: { text: 'x' } },
      { deletedRegion: { charOffset: 4, charLength: 2 }, insertedContent: { text: '' } },
    ]);
    assert.deepEqual(result?.relatedLocations?.[0]?.message, { text: 'There.' });
  });

  it('says whether the run came through', async () => {
    assert.equal((await sarif([], { successful: () => false })).invocations?.[0]?.executionSuccessful, false);
  });

  it('reports a rule that has no description', async () => {
    const [result] = (await sarif([checkedFile('a.md', finding({ rule: 'new/one' }))])).results!;
    assert.equal(result?.ruleIndex, undefined);
  });
});
