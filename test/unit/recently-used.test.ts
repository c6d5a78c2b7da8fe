import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { RecentlyUsed } from '../../server/src/core/recently-used.ts';
import { createBriefingService } from '../../server/src/core/service.ts';

describe('what was used last', () => {
  it('stays; what was not used for longest goes', () => {
    const left: string[] = [];
    const recent = new RecentlyUsed<string>(2, (item) => left.push(item));
    for (const item of ['a', 'b', 'a', 'c', 'a', 'd']) recent.use(item);
    assert.deepEqual(left, ['b', 'c']);
  });

  it('keeps one item at least', () => {
    const left: string[] = [];
    const recent = new RecentlyUsed<string>(0, (item) => left.push(item));
    recent.use('a');
    recent.use('b');
    assert.deepEqual(left, ['a']);
  });
});

describe('a service with more documents than it keeps ready', () => {
  it('answers for each as if it were the only one', () => {
    const service = createBriefingService({}, { warm: 2 });
    const text = (index: number) => `# T\n\n## H\n\nTODO ${index} and TK.\n`;
    const documents = Array.from({ length: 5 }, (_, index) =>
      service.open(text(index), { config: defaultConfiguration }),
    );
    const rules = documents.map((document) => document.check().map(({ rule }) => rule));
    documents.forEach((document, index) => {
      document.edit({ start: 0, end: 0, text: ' ' });
      document.edit({ start: 0, end: 1, text: '' });
      assert.equal(document.text, text(index));
      assert.deepEqual(
        document.check().map(({ rule }) => rule),
        rules[index],
      );
    });
  });
});
