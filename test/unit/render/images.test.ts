import assert from 'node:assert/strict';
import { imageData, LARGEST_IMAGE } from '../../../server/src/core/render/image-data.ts';
import { localImages } from '../../../server/src/core/render/local-images.ts';
import { htmlPage } from '../../../server/src/core/render/page.ts';
import { open } from '../../support/render.ts';

describe('images that are files', () => {
  it('are named once each, wherever they stand, as they are written', () => {
    const text = [
      '![a](b.png) and ![a](b.png) and <img src="c/d.svg">',
      '- ![e](../f%20g.jpg?x#y)',
      '![r][r]\n\n[r]: h.gif',
      'Note[^n].\n\n[^n]: ![i](j.webp)',
      '`![no](code.png)` [no](link.png)',
      '![w](https://w.test/a.png) ![d](data:image/png;base64,AA) ![p](//p.test/a.png) ![r](/root.png)',
    ].join('\n\n');
    assert.deepEqual(localImages(open(text)), ['b.png', 'c/d.svg', '../f%20g.jpg?x#y', 'h.gif', 'j.webp']);
  });

  it('are replaced in a page, links around them left alone', () => {
    const html = htmlPage(open('[![a](b.png)](b.png)\n'), () => 'data:image/png;base64,AA');
    assert.match(html, /<a href="b.png"><img src="data:image\/png;base64,AA" alt="a"><\/a>/);
  });
});

describe('an image as an address', () => {
  it('holds every byte', () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
    const data = imageData('a.b.PNG', bytes);
    assert.equal(data, `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
    assert.equal(imageData('empty.svg', new Uint8Array()), 'data:image/svg+xml;base64,');
  });

  it('is none for what is no image that browsers show, or too large', () => {
    for (const name of ['secret.pem', 'png', 'a.png/b', 'a.tiff', 'constructor', 'a.constructor', ''])
      assert.equal(imageData(name, new Uint8Array(1)), null, name);
    assert.equal(imageData('a.png', new Uint8Array(LARGEST_IMAGE + 1)), null);
  });
});
