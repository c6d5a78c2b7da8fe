import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';
import { imageWords } from '../../../server/src/core/features/image-words.ts';
import { openBriefing } from '../../../server/src/core/service.ts';

/** A text with room for the credit of one more image. */
function withRoom(text: string): string {
  const room = imageWords(openBriefing(text, { config: defaultConfiguration })).credit;
  return room ? text.slice(0, room.offset) + room.text + text.slice(room.offset) : text;
}

const FRENCH = '---\nlang: fr\n---\n\n# Verre\n\n## Dole\n\nL’usine.\n';
const ENGLISH = '---\r\nlang: en\r\n---\r\n\r\n# Glass\r\n\r\n## Dole\r\n\r\nThe plant.\r\n';

describe('room for the credit of an image', () => {
  it('is a last paragraph where there is none yet, in the language and the line breaks of the briefing', () => {
    assert.equal(withRoom(FRENCH), `${FRENCH.trimEnd()}\n\nCrédit photos: Nom à compléter\n`);
    assert.equal(withRoom(ENGLISH), `${ENGLISH.trimEnd()}\r\n\r\nPhoto credits: TK name\r\n`);
  });

  it('is after the credits that there are', () => {
    const credited = `${FRENCH}\nCrédit photos : Orvane – Corvid\n`;
    assert.equal(withRoom(credited), `${FRENCH}\nCrédit photos : Orvane – Corvid – Nom à compléter\n`);
  });

  it('is there already where a name is to be written, and no image has come for it yet', () => {
    for (const text of [FRENCH, ENGLISH]) {
      const roomy = withRoom(text);
      assert.equal(withRoom(roomy), roomy);
    }
    const [text, credits] = [`${FRENCH}\n![La halle](halle.jpg)\n`, '\nCrédit photos: Nom à compléter'];
    assert.equal(withRoom(text + credits), `${text}${credits} – Nom à compléter`);
  });

  it('is told until it is filled', () => {
    const document = openBriefing(withRoom(FRENCH), { config: defaultConfiguration });
    assert.ok(document.check().some(({ rule }) => rule === 'structure/placeholder'));
  });

  it('is found in an empty document', () => assert.match(withRoom(''), /^Photo credits: TK name$/));
});

describe('what stands for the alternative text of an image', () => {
  for (const [text, alt] of [
    [FRENCH, 'Ce que montre l’image, à compléter'],
    [ENGLISH, 'TK what the image shows'],
  ] as const)
    it(`is told until it is written: ${alt}`, () => {
      const document = openBriefing(text, { config: defaultConfiguration });
      assert.equal(imageWords(document).alt, alt);
      document.edit({ start: text.length, end: text.length, text: `\n![${alt}](a.png)\n` });
      assert.ok(document.check().some(({ rule }) => rule === 'structure/image-alt'));
    });
});
