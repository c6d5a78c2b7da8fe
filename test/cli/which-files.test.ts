import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { atDesk, type Desk } from './call.ts';
import { filesOf } from './reported.ts';
import { CLEAN_FR, UNSOURCED_EN } from './texts.ts';

const checked = async (desk: Desk, ...names: string[]) =>
  filesOf(await desk.call(['check', '--format', 'json', ...names]));

describe('the files of a call', () => {
  const TREE = {
    'declared.md': UNSOURCED_EN,
    'briefings/no-front-matter.md': '# One\n\nText.\n',
    'deep/x.briefing.md': '# Two\n\nText.\n',
    'README.md': '# Not a briefing\n\nIt cost $14.3 million.\n',
    'other.md': '---\ntitle: briefing\n---\n\n# Not one either\n',
    'node_modules/x/a.md': UNSOURCED_EN,
  };

  it(
    'are the briefings of a folder, by front matter and globs, named from where the call is made',
    atDesk(TREE, async (desk) => {
      assert.deepEqual(await checked(desk, '.'), ['briefings/no-front-matter.md', 'declared.md', 'deep/x.briefing.md']);
      assert.deepEqual(await checked(desk, 'briefings'), ['briefings/no-front-matter.md']);
    }),
  );

  it(
    'are those of a glob likewise, and what is named whatever it is',
    atDesk(TREE, async (desk) => {
      assert.deepEqual(await checked(desk, '*.md'), ['declared.md']);
      assert.deepEqual(await checked(desk, '**/*.briefing.md'), ['deep/x.briefing.md']);
      assert.deepEqual(await checked(desk, 'README.md'), ['README.md']);
    }),
  );

  it(
    'may have the characters of a glob in their names',
    atDesk({ 'a[1].md': CLEAN_FR, 'a1.md': CLEAN_FR }, async (desk) => {
      assert.deepEqual(await checked(desk, 'a[1].md'), ['a[1].md']);
    }),
  );

  it(
    'are those that the nearest configuration includes, from its folder',
    atDesk(
      {
        ...TREE,
        'desk/briefing.config.yaml': 'include: [daily/*.md]',
        'desk/daily/a.md': '# A\n',
        'desk/b.md': '# B\n',
      },
      async (desk) => assert.deepEqual(await checked(desk, 'desk'), ['desk/daily/a.md']),
    ),
  );

  it(
    'are read once each, in the order of the arguments',
    atDesk({ 'b.md': CLEAN_FR, 'a.md': CLEAN_FR }, async (desk) => {
      assert.deepEqual(await checked(desk, 'b.md', '.', 'a.md', './b.md'), ['./b.md', 'a.md']);
    }),
  );

  it(
    'may be none, which is told',
    atDesk({ 'x/README.md': '# No\n' }, async (desk) => {
      await mkdir(desk.path('empty'));
      for (const folder of ['x', 'empty']) {
        assert.deepEqual(await desk.call(['check', folder]), {
          status: 0,
          stdout: '',
          stderr: `briefing: ${folder}: no briefing found.\n`,
        });
      }
    }),
  );
});
