import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { ConfigurationFinder } from '../../../server/src/node/configuration-files.ts';
import { findFiles } from '../../../server/src/node/find.ts';
import { atDesk, type Desk } from '../../cli/call.ts';

const TREE = Object.fromEntries(
  [
    ...['b.md', 'a.markdown', 'notes.txt', 'deep/er/c.md', '[x].md', '.git/d.md', 'node_modules/p/e.md'],
    ...['deep/node_modules/f.md', '.hidden/g.md', 'é/h.md'],
  ].map((name) => [name, '']),
);

async function found(desk: Desk, argument: string) {
  const result = await findFiles(argument, desk.folder);
  if (result.kind === 'named') return ['named', relative(desk.folder, result.path)];
  return [result.kind, ...result.paths.map((path) => relative(desk.folder, path))];
}

describe('findFiles', () => {
  it(
    'finds the Markdown files of a folder, sorted, without those of others',
    atDesk(TREE, async (desk) => {
      assert.deepEqual(await found(desk, '.'), ['folder', '[x].md', 'a.markdown', 'b.md', 'deep/er/c.md', 'é/h.md']);
      assert.deepEqual(await found(desk, 'deep'), ['folder', 'deep/er/c.md']);
      assert.deepEqual(await found(desk, 'deep/'), ['folder', 'deep/er/c.md']);
    }),
  );

  it(
    'finds by a glob, Markdown alone',
    atDesk(TREE, async (desk) => {
      assert.deepEqual(await found(desk, '*'), ['glob', '[x].md', 'a.markdown', 'b.md']);
      assert.deepEqual(await found(desk, 'deep/**'), ['glob', 'deep/er/c.md']);
      assert.deepEqual(await found(desk, '{b,z}.md'), ['glob', 'b.md']);
      assert.deepEqual(await found(desk, 'none/*.md'), ['glob']);
    }),
  );

  it(
    'takes a name that is there for a name, whatever is in it',
    atDesk(TREE, async (desk) => {
      assert.deepEqual(await found(desk, '[x].md'), ['named', '[x].md']);
      assert.deepEqual(await found(desk, 'notes.txt'), ['named', 'notes.txt']);
      assert.deepEqual(await found(desk, 'none.md'), ['named', 'none.md']);
    }),
  );
});

describe('ConfigurationFinder', () => {
  const files = {
    'briefing.config.json': '{}',
    'fr/briefing.config.yml': '',
    'fr/briefing.config.yaml': '',
    'en/deep/a.md': '',
  };

  it(
    'finds the nearest file upward, YAML before JSON',
    atDesk(files, async (desk) => {
      const finder = new ConfigurationFinder();
      assert.equal(await finder.nearest(desk.path('fr')), desk.path('fr/briefing.config.yaml'));
      assert.equal(await finder.nearest(desk.path('en/deep')), desk.path('briefing.config.json'));
      assert.equal(await finder.nearest(desk.path('not/there')), desk.path('briefing.config.json'));
    }),
  );

  it(
    'takes no folder for a file',
    atDesk({ 'a/briefing.config.yaml/x.md': '', 'briefing.config.yml': '' }, async (desk) => {
      assert.equal(await new ConfigurationFinder().nearest(desk.path('a')), desk.path('briefing.config.yml'));
    }),
  );
});
