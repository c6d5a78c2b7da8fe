import assert from 'node:assert/strict';
import { importText } from '../../../server/src/core/import/index.ts';

/** The body of the briefing, without its front matter. */
function bodyOf(text: string, lang?: string): string {
  const briefing = importText(text, lang === undefined ? {} : { lang });
  return briefing.slice(briefing.indexOf('---\n', 4) + 4).trim();
}

const STORY = 'Title of it all\n\nThe plant in Alder closes in May, its owner says.';

describe('importing plain text', () => {
  it('gives front matter alone for nothing', () => {
    for (const text of ['', ' \n\t\r\n ', '\ufeff', '---\n___\n'])
      assert.equal(importText(text), '---\nbriefing: newsletter\n---\n');
  });

  it('states the language that it is told, or finds', () => {
    assert.match(importText(STORY), /^lang: en$/m);
    assert.match(importText('La Une\n\nLe port de Kerval ferme en mai, dit le maire de la ville.'), /^lang: fr$/m);
    assert.match(importText(STORY, { lang: 'fr-CA' }), /^lang: fr-CA$/m);
    assert.match(importText(STORY, { lang: 'fr\nrogue: yes' }), /^lang: en$/m);
    assert.doesNotMatch(importText('12 34'), /lang/);
  });

  it('makes one line the title, and says what is missing elsewhere, in the language of the text', () => {
    assert.equal(bodyOf('Only a line'), '# Only a line');
    assert.match(bodyOf('Only a sentence, with its stop.'), /^<!-- import: no title recognised -->/);
    assert.match(bodyOf('Une seule phrase, et son point.', 'fr'), /^<!-- import: aucun titre reconnu -->/);
    assert.match(bodyOf(STORY), /<!-- import: no headline recognised for this story -->/);
  });

  it('escapes what would read as a mark, and nothing else', () => {
    const rows: [string, RegExp][] = [
      ['2023. Une année que personne ne veut revoir, dit le maire.', /^2023\\\. Une/m],
      ['+ 12 % de plus, dit le maire de la ville de Kerval.', /^\\\+ 12 %/m],
      ['# n’est pas un titre, dit le maire de la ville.', /^\\# n’est/m],
      ['Le <secret> du maire, dit-on, est bien gardé.', /\\<secret>/],
      [
        'Le fichier mon_fichier_texte.doc coûte 3 * 4 $ & plus [en mai].',
        /mon_fichier_texte\.doc coûte 3 \* 4 \$ & plus \[en mai\]/,
      ],
      ['Le maire *dit* oui et non à la fois.', /\\\*dit\\\* oui|\\\*dit\*/],
    ];
    for (const [line, expected] of rows) assert.match(bodyOf(`La Une\n\nLa suite\n\n${line}`, 'fr'), expected);
  });

  it('keeps no-break spaces', () => {
    assert.match(
      bodyOf('La Une\n\nLe prix\u00a0: 1\u202f200\u00a0€, dit le maire de la ville.'),
      /prix\u00a0: 1\u202f200\u00a0€/,
    );
  });

  it('joins the lines of a wrapped text, and those alone', () => {
    const wrapped =
      'La Une\n\nLe port de Kerval ferme ses portes en mai, annonce le maire de la\nville, qui regrette de ne pas avoir été consulté par la région et par\nles syndicats.\n\n- un\n- deux';
    assert.match(bodyOf(wrapped), /maire de la ville, qui regrette .* par les syndicats\.$/m);
    const lines = `${STORY}\nThe owner will not say why it closes the plant.\niPhone sales are up, it says.`;
    assert.match(bodyOf(lines), /owner says\.\n\nThe owner will not .* plant\.\n\niPhone sales/);
  });

  it('reads list marks of every kind', () => {
    for (const mark of ['•', '–', '—', '-', '*', '◦', '▪'])
      assert.match(bodyOf(`${STORY}\n\n${mark} one\n${mark}\u00a0two`), /^- one\n- two$/m, mark);
    assert.match(bodyOf(`${STORY}\n\n1. one\n2) two`), /^1\. one\n2\. two$/m);
    assert.match(bodyOf(`${STORY}\n\n– A single dash opens a line of speech.`), /^– A single dash/m);
  });

  it('links further reading to the address beside, under or noted for it', () => {
    const read = (items: string) => bodyOf(`${STORY}\n\nRead more\n${items}`);
    assert.match(
      read('* One: https://a.example/1?utm_source=x'),
      /^Read more:\n\n- \[One\]\(https:\/\/a\.example\/1\)$/m,
    );
    assert.match(read('* One (https://a.example/1)'), /^- \[One\]\(https:\/\/a\.example\/1\)$/m);
    assert.match(read('* One\n  https://a.example/1'), /^- \[One\]\(https:\/\/a\.example\/1\)$/m);
    assert.match(read('* One [3]\n\n[3] <https://a.example/1>'), /^- \[One\]/m);
    assert.match(
      read('One of them\nAnother'),
      /<!-- import: list recognised without list marks -->\n\nRead more:\n\n- One of them\n- Another$/m,
    );
  });

  it('makes footnotes of numbers that have a note, and of no others', () => {
    const body = bodyOf(`${STORY} It has 40 jobs [1], or more [2].\n\n[1] Annual report, page 3\n[7] A stray line`);
    assert.match(body, /40 jobs \[\^1\], or more \\?\[2\]\./);
    assert.match(body, /^\[\^1\]: Annual report, page 3$/m);
    assert.match(body, /^\[7\] A stray line$/m);
  });

  it('does not take the whole text for the notice at its end', () => {
    const body = bodyOf(
      `The Port Letter\n\nBy Ada Quill\n\nCranes\n\n${'The crane stands still.'}\n\nBoats\n\nThe boat lies still.\n\nUnsubscribe`,
    );
    assert.match(body, /^## Cranes$/m);
    assert.match(body, /^## Boats$/m);
    assert.match(body, /<!-- import: outside the text, to delete\? -->\n\nUnsubscribe$/);
  });
});
