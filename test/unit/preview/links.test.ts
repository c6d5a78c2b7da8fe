import assert from 'node:assert/strict';
import { linkTarget } from '../../../client/src/preview/links.ts';

describe('links in the preview', () => {
  it('lead to the web and to mail', () => {
    for (const address of ['https://example.org/a?b#c', 'HTTP://example.org', 'mailto:desk@example.org'])
      assert.deepEqual(linkTarget(address), { kind: 'web', address });
  });

  it('lead to files beside the briefing', () => {
    assert.deepEqual(linkTarget('sources/r%C3%A9sum%C3%A9.pdf#page=2'), { kind: 'file', path: 'sources/résumé.pdf' });
    assert.deepEqual(linkTarget('../older.md?x'), { kind: 'file', path: '../older.md' });
    assert.deepEqual(linkTarget('./a:b.md'), { kind: 'file', path: './a:b.md' });
  });

  it('lead nowhere else', () => {
    const dead = [
      'command:workbench.action.quit',
      'COMMAND:x',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      ' data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'vscode://x/y',
      'vscode-insiders:x',
      '//evil.test/x',
      '/etc/passwd',
      '\\\\evil.test\\x',
      'a\\..\\b',
      '%5C%5Cevil.test',
      '%00',
      '%',
      '#top',
      '?q',
      '',
    ];
    for (const address of dead) assert.deepEqual(linkTarget(address), { kind: 'nowhere' }, address);
  });
});
