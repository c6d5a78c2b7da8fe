import assert from 'node:assert/strict';
import { readsOtherwise } from '../support/compare-reading.ts';
import { fuzzReading } from '../support/fuzz-reading.ts';
import { knownDifferences } from '../support/known-differences.ts';
import { fuzzSeed, Random } from '../support/random.ts';
import { randomBriefing } from '../support/random-briefing.ts';
import { randomSpecText } from '../support/random-spec.ts';
import { parseWhole } from '../support/whole-parse.ts';

/** `npm run fuzz` makes many more. */
const SPEC_EDITS = 1500;
const BRIEFING_EDITS = 200;

describe('a document that is read in chunks, after random edits', function () {
  // Many texts, on a machine that may be busy.
  this.timeout(300_000);

  const seed = fuzzSeed(20_251_003);
  it(`is what remark makes of the whole: examples of the specification (seed ${seed})`, () => {
    assert.equal(fuzzReading(new Random(seed), SPEC_EDITS, randomSpecText).edits, SPEC_EDITS);
  });

  it(`is what remark makes of the whole: briefings (seed ${seed})`, () => {
    assert.equal(fuzzReading(new Random(seed), BRIEFING_EDITS, randomBriefing).edits, BRIEFING_EDITS);
  });
});

describe('the differences that are known', () => {
  for (const { name, example, shape } of knownDifferences) {
    it(`${name}: still is one, in that shape`, () => {
      assert.ok(readsOtherwise(example));
      assert.match(example, shape);
    });
  }

  it('include remark’s own: an attempt at front matter keeps the second line from being a list', () => {
    const types = (frontMatter: boolean) => parseWhole('---\n- a', frontMatter).map(({ type }) => type);
    assert.deepEqual(types(true), ['thematicBreak', 'paragraph']);
    assert.deepEqual(types(false), ['thematicBreak', 'list']);
  });
});

describe('a text that is hard to read', () => {
  const texts: Readonly<Record<string, string>> = {
    'lone surrogates': '# \uD800\n\n- \uDC00\n\n[\uD83D]: /x\n\n[\uD83D]\n',
    'line breaks of all kinds': 'a\r\nb\rc\n\r\n\rd\r\r\n- e\r\n\r\n- f\r',
    'a byte order mark before front matter': '\uFEFF---\nlang: fr\n---\n\n# T\n',
    'two byte order marks': '\uFEFF\uFEFF',
    'byte order marks elsewhere': 'a\n\n\uFEFFb\n\n\uFEFF# c\n',
    'null characters': '\0\n\n# \0\n\n[\0]: /\0\n\n[\0]\n\n```\0\n\0\n```\n',
    tabs: '-\ta\n\n\tb\n\n\t\tc\n\n1.\td\n\n>\te\n\n\tf\n',
    'containers nested as deep as is allowed': `${'> '.repeat(100)}a\n\nb`,
    'lists nested as deep as is allowed': `${Array.from({ length: 49 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n')}\n\nb`,
    'images nested as deep as is allowed': `${'!['.repeat(100)}a${'](b)'.repeat(100)}\n\nb`,
    'a thematic break of many marks': `${'* '.repeat(400)}\n\n${'- '.repeat(400)}\n`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is what remark makes of it: ${name}`, () => assert.equal(readsOtherwise(text), false));
  }
});
