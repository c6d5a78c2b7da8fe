import assert from 'node:assert/strict';
import { addressFrom } from '../../../client/src/paste/address.ts';
import { linkOver } from '../../../client/src/paste/link.ts';
import { plainName } from '../../../client/src/paste/plain-name.ts';

describe('an address pasted over words', () => {
  it('makes a link of them, without what tracks its readers', () => {
    assert.equal(linkOver('the ministry', 'https://a.test/b'), '[the ministry](https://a.test/b)');
    assert.equal(
      linkOver('le ministère', ' https://a.test/b?utm_source=x&id=3&fbclid=y#z\n'),
      '[le ministère](https://a.test/b?id=3#z)',
    );
    assert.equal(linkOver(' both ends ', 'http://a.test'), ' [both ends](http://a.test) ');
    assert.equal(linkOver('**3 billion**', 'https://a.test/x_(y)'), '[**3 billion**](<https://a.test/x_(y)>)');
  });

  it('is pasted as it is over anything else, and anything else over words', () => {
    for (const words of ['', ' ', 'two\nlines', '[a link](https://b.test)', 'https://b.test', 'a]b', 'a\\'])
      assert.equal(linkOver(words, 'https://a.test'), null, words);
    for (const pasted of [
      '',
      'words',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://a.test https://b.test',
      'https://a.test\nmore',
      'https://<b>',
      `https://a.test/${'x'.repeat(5000)}`,
    ])
      assert.equal(linkOver('words', pasted), null, pasted.slice(0, 40));
  });
});

describe('the name of a file that is taken in', () => {
  it('needs no marks in an address', () => {
    assert.equal(plainName('Capture d’écran 2026-03-02 à 10.41'), 'capture-d-ecran-2026-03-02-a-10-41');
    assert.equal(plainName('../../etc/passwd'), 'etc-passwd');
    assert.equal(plainName('漢字'), '');
    assert.equal(plainName('a'.repeat(200)).length, 60);
  });
});

describe('the address of a file from a briefing', () => {
  const at = (path: string, scheme = 'file', authority = '') => ({ scheme, authority, path });
  const briefing = at('/desk/week 1/a.md');

  it('leads to what lies beside it or below, in marks that Markdown lets stand', () => {
    assert.equal(addressFrom(briefing, at('/desk/week 1/crane.png')), 'crane.png');
    assert.equal(
      addressFrom(briefing, at('/desk/week 1/my images/grue (1) à 50%.png')),
      'my%20images/grue%20%281%29%20%C3%A0%2050%25.png',
    );
    assert.equal(addressFrom(at('/a.md'), at('/crane.png')), 'crane.png');
  });

  it('is none for a file elsewhere', () => {
    assert.equal(addressFrom(briefing, at('/desk/crane.png')), null);
    assert.equal(addressFrom(briefing, at('/desk/week 10/crane.png')), null);
    assert.equal(addressFrom(briefing, at('/desk/week 1/crane.png', 'vscode-remote')), null);
    assert.equal(addressFrom(briefing, at('/desk/week 1/crane.png', 'file', 'server')), null);
  });
});
