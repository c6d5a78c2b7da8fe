import assert from 'node:assert/strict';
import { cleanAddress, isLocal, relativePath } from '../../../server/src/core/model/addresses.ts';

describe('addresses', () => {
  it('lose their tracking parameters, and nothing else', () => {
    const rows: [string, string, string[]][] = [
      ['https://a.org/?utm_source=x&id=3&utm_medium=y#top', 'https://a.org/?id=3#top', ['utm_source', 'utm_medium']],
      ['https://a.org/p?fbclid=1', 'https://a.org/p', ['fbclid']],
      ['https://a.org/p?a=1&&b=%20', 'https://a.org/p?a=1&&b=%20', []],
      ['https://a.org/#?utm_source=x', 'https://a.org/#?utm_source=x', []],
      ['not an address', 'not an address', []],
    ];
    for (const [url, address, dropped] of rows) assert.deepEqual(cleanAddress(url), { address, dropped });
  });

  it('are local or not', () => {
    for (const url of ['http://localhost', 'https://localhost:3000/a', 'http://127.0.0.1/', 'http://[::1]/a'])
      assert.ok(isLocal(url), url);
    for (const url of ['https://localhost.example.org', 'https://example.org/localhost', 'file:///a'])
      assert.ok(!isLocal(url), url);
  });

  it('are files beside the briefing or not', () => {
    assert.equal(relativePath('images/plant%20a.jpg?x=1#y'), 'images/plant a.jpg');
    assert.equal(relativePath('../a.md'), '../a.md');
    assert.equal(relativePath('100%.md'), '100%.md');
    for (const url of ['https://a.org', '/abs', '#part', 'mailto:a@b.org', 'C:/a.md', '?q'])
      assert.equal(relativePath(url), null, url);
  });
});
