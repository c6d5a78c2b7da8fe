import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { loadConfiguration } from '../../../server/src/core/config/load.ts';
import { RULES } from './rules.ts';

/** Loads `/desk/config.yaml` out of files in memory; counts how often each is read. */
async function load(files: Record<string, string>, below = {}) {
  const reads: string[] = [];
  const loaded = await loadConfiguration(
    '/desk/config.yaml',
    {
      async read(path) {
        reads.push(path);
        const text = files[path];
        if (text === undefined) throw new Error('no such file');
        return text;
      },
      resolve: (from, reference) => posix.resolve(posix.dirname(from), reference),
    },
    RULES,
    [below],
  );
  const told = loaded.problems.map(({ file, problem }) => `${file}:${problem.line}:${problem.column} ${problem.code}`);
  return { ...loaded, reads, told };
}

describe('loadConfiguration', () => {
  it('reads a file over the defaults and over what the editor says', async () => {
    const { configuration, told, setsInclude } = await load(
      { '/desk/config.yaml': 'lang: fr' },
      { dollar: 'CAD', lang: 'en' },
    );
    assert.deepEqual(told, []);
    assert.equal(configuration.lang, 'fr');
    assert.equal(configuration.dollar, 'CAD');
    assert.equal(setsInclude, false);
  });

  it('puts a base under the file, and a later base over an earlier one', async () => {
    const { configuration, files, setsInclude } = await load({
      '/desk/config.yaml': 'extends: [../house.yaml, fr/style.json]\nrules: { amounts/space: hint }',
      '/house.yaml': 'lang: en\ndollar: CAD\ninclude: x.md\nrules: { amounts/*: error }',
      '/desk/fr/style.json': '{ "lang": "fr" }',
    });
    assert.equal(configuration.lang, 'fr');
    assert.equal(configuration.dollar, 'CAD');
    assert.deepEqual(configuration.rules, {
      'amounts/space': { severity: 'hint' },
      'amounts/range': { severity: 'error' },
    });
    assert.deepEqual(files, ['/desk/config.yaml', '/house.yaml', '/desk/fr/style.json']);
    assert.equal(setsInclude, true);
  });

  it('resolves a base of a base from where it is named', async () => {
    const { configuration, told } = await load({
      '/desk/config.yaml': 'extends: sub/a.yaml',
      '/desk/sub/a.yaml': 'extends: b.yaml',
      '/desk/sub/b.yaml': 'lang: de',
    });
    assert.deepEqual(told, []);
    assert.equal(configuration.lang, 'de');
  });

  it('reports a base that cannot be read at the line that names it, and keeps the rest', async () => {
    const { configuration, told, problems } = await load({
      '/desk/config.yaml': 'lang: fr\nextends:\n  - gone.yaml\n',
    });
    assert.deepEqual(told, ['/desk/config.yaml:3:5 base-unreadable']);
    assert.deepEqual(problems[0]?.problem.data, { file: 'gone.yaml', detail: 'no such file' });
    assert.equal(configuration.lang, 'fr');
  });

  it('reports a file that extends itself, directly or not, and keeps the rest', async () => {
    const direct = await load({ '/desk/config.yaml': 'extends: config.yaml\nlang: fr' });
    assert.deepEqual(direct.told, ['/desk/config.yaml:1:10 base-cycle']);
    assert.equal(direct.configuration.lang, 'fr');

    const round = await load({
      '/desk/config.yaml': 'extends: a.yaml',
      '/desk/a.yaml': 'dollar: CAD\nextends: config.yaml',
    });
    assert.deepEqual(round.told, ['/desk/a.yaml:2:10 base-cycle']);
    assert.equal(round.configuration.dollar, 'CAD');
  });

  it('reads a base of two files once and tells its problems once', async () => {
    const { reads, told } = await load({
      '/desk/config.yaml': 'extends: [a.yaml, b.yaml]',
      '/desk/a.yaml': 'extends: c.yaml',
      '/desk/b.yaml': 'extends: c.yaml',
      '/desk/c.yaml': 'lang: 1\nextends: gone.yaml',
    });
    assert.deepEqual(
      reads.toSorted(),
      ['a', 'b', 'c', 'config', 'gone'].map((name) => `/desk/${name}.yaml`),
    );
    assert.deepEqual(told, ['/desk/c.yaml:1:7 wrong-type', '/desk/c.yaml:2:10 base-unreadable']);
  });

  it('names the base in which a problem is', async () => {
    const { told } = await load({ '/desk/config.yaml': 'extends: a.json', '/desk/a.json': '{ "profile": "x" }' });
    assert.deepEqual(told, ['/desk/a.json:1:14 unknown-value']);
  });

  it('reports a file that cannot be read itself, and gives the defaults', async () => {
    const { told, configuration } = await load({}, { lang: 'en' });
    assert.deepEqual(told, ['/desk/config.yaml:1:1 unreadable']);
    assert.equal(configuration.lang, 'en');
  });
});
