import assert from 'node:assert/strict';
import { formatBaseline, newFindings, parseBaseline, updateBaseline } from '../../../server/src/cli/baseline.ts';
import { excerptOf } from '../../../server/src/cli/excerpt.ts';
import { fingerprintOf } from '../../../server/src/cli/fingerprint.ts';
import { checkedFile, finding } from './finding.ts';

/** The fingerprint of the one place in a text that stands between ⟦ and ⟧. */
function fingerprint(marked: string, rule = 'a/b'): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return fingerprintOf(rule, marked.replace(/[⟦⟧]/g, ''), { start, end });
}

const all = () => true;

describe('fingerprintOf', () => {
  const sentence = fingerprint('Avant. La marge gagne ⟦12 %⟧ en un an. Après.');

  for (const [what, marked] of [
    ['text before it in the paragraph', 'Tout autre chose ! La marge gagne ⟦12 %⟧ en un an. Après.'],
    ['text after it in the paragraph', 'Avant. La marge gagne ⟦12 %⟧ en un an. Rien de tel.'],
    ['lines around it', '# Un titre\n\nLa marge gagne ⟦12 %⟧ en un an.\n\nUne suite.'],
    ['kinds of space', 'Avant. La marge  gagne ⟦12\u00a0%⟧ en un an. Après.'],
    ['Windows line breaks', 'x\r\nLa marge gagne ⟦12 %⟧ en un an.\r\ny'],
  ] as const) {
    it(`stays through changes of ${what}`, () => assert.equal(fingerprint(marked), sentence));
  }

  for (const [what, marked, rule] of [
    ['the words around it', 'Avant. La marge perd ⟦12 %⟧ en un an. Après.', 'a/b'],
    ['what is found', 'Avant. La marge gagne ⟦13 %⟧ en un an. Après.', 'a/b'],
    ['the rule', 'Avant. La marge gagne ⟦12 %⟧ en un an. Après.', 'a/c'],
  ] as const) {
    it(`changes with ${what}`, () => assert.notEqual(fingerprint(marked, rule), sentence));
  }

  it('takes the point in a number for no end of a sentence', () => {
    assert.notEqual(
      fingerprint('It grew 1.5 points, ⟦12 %⟧ a year.'),
      fingerprint('It grew 2.5 points, ⟦12 %⟧ a year.'),
    );
  });

  it('reads any span of any text', () => {
    for (const span of [
      { start: 0, end: 0 },
      { start: 3, end: 3 },
      { start: 0, end: 3 },
    ]) {
      assert.match(fingerprintOf('a/b', '\ud800.\n', span), /^[0-9a-f]{16}$/);
    }
  });
});

describe('newFindings', () => {
  const known = updateBaseline(
    null,
    [checkedFile('a.md', finding(), finding({ fingerprint: 'f2' }))],
    (file) => file,
    all,
  ).files['a.md'];

  it('drops what is known and keeps what is not', () => {
    const fresh = finding({ fingerprint: 'f3' });
    assert.deepEqual(newFindings([finding(), fresh, finding({ fingerprint: 'f2' })], known), [fresh]);
  });

  it('keeps those of equal findings that are more than are known', () => {
    const second = finding({ line: 9 });
    assert.deepEqual(newFindings([finding(), second], known), [second]);
  });

  it('keeps everything of a file that is not known', () => {
    assert.equal(newFindings([finding()], undefined).length, 1);
  });
});

describe('a baseline file', () => {
  const key = (file: string) => `desk/${file}`;

  it('is sorted, and reads back as what it was', () => {
    const files = [
      checkedFile('b.md', finding({ fingerprint: 'z' }), finding({ fingerprint: 'y' })),
      checkedFile('a.md', finding(), finding()),
    ];
    const baseline = updateBaseline(null, files, key, all);
    const text = formatBaseline(baseline);
    assert.deepEqual(parseBaseline(text), baseline);
    assert.deepEqual(Object.keys(JSON.parse(text).files), ['desk/a.md', 'desk/b.md']);
    assert.deepEqual(Object.keys(JSON.parse(text).files['desk/b.md']['figures/unsourced']), ['y', 'z']);
    assert.equal(baseline.files['desk/a.md']?.['figures/unsourced']?.f1, 2);
  });

  it('keeps the files that were not checked, and drops those that are clean now', () => {
    const before = updateBaseline(null, [checkedFile('a.md', finding()), checkedFile('b.md', finding())], key, all);
    const after = updateBaseline(before, [checkedFile('a.md')], key, all);
    assert.deepEqual(Object.keys(after.files), ['desk/b.md']);
  });

  for (const text of [
    '',
    '{',
    '[]',
    'null',
    '{"version":2,"files":{}}',
    '{"version":1}',
    '{"version":1,"files":{"a":{"r":{"f":"x"}}}}',
    '{"version":1,"files":{"a":[]}}',
  ]) {
    it(`is not ${text || 'nothing'}`, () => assert.equal(parseBaseline(text), null));
  }
});

describe('excerptOf', () => {
  const shown = (text: string, start: number, end: number) => {
    const { text: line, ...place } = excerptOf(text, { start, end });
    return { line, found: line.slice(place.start, place.end), left: place.cutLeft, right: place.cutRight };
  };

  it('is the line of what is found', () => {
    assert.deepEqual(shown('un\ndeux trois\nquatre', 8, 13), {
      line: 'deux trois',
      found: 'trois',
      left: false,
      right: false,
    });
    assert.deepEqual(shown('un\r\ndeux\r\n', 4, 8), { line: 'deux', found: 'deux', left: false, right: false });
    assert.deepEqual(shown('', 0, 0), { line: '', found: '', left: false, right: false });
    assert.deepEqual(shown('un\n', 3, 3), { line: '', found: '', left: false, right: false });
  });

  it('is the first line of what runs over several', () => {
    assert.deepEqual(shown('un deux\ntrois', 3, 13), { line: 'un deux', found: 'deux', left: false, right: false });
  });

  it('is a piece of a long line, with no character parted', () => {
    const text = '😀'.repeat(1000);
    for (const start of [1000, 1001, 1002]) {
      const cut = shown(text, start, start + 2);
      assert.ok(cut.left && cut.right && cut.line.length < 400);
      assert.ok(cut.line.isWellFormed());
    }
  });
});
