import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { packFor } from '../../server/src/core/language/index.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { addSignoff, readSignoffs } from '../../server/src/core/signoff/file.ts';
import { fingerprintOf } from '../../server/src/core/signoff/fingerprint.ts';

const open = (text: string) => openBriefing(`# T\n\n## H\n\n${text}\n`, { config: defaultConfiguration, lang: 'en' });

const fingerprints = (text: string) =>
  open(text)
    .figures()
    .map(({ figure }) => fingerprintOf(figure, packFor('en')!));

describe('the fingerprint of a figure', () => {
  const [plain] = fingerprints('It cost $3 million. It is big.');
  it('stays through typography and through edits elsewhere', () => {
    assert.match(plain!, /^[0-9a-f]{16}$/);
    assert.deepEqual(fingerprints('It is new. It cost $3\u00a0million! It is small.'), [plain]);
    assert.deepEqual(fingerprints('**Price** – It *cost* $3 million.'), [plain]);
  });

  it('changes with the amount, its currency and the words', () => {
    for (const text of [
      'It cost $3.1 million.',
      'It cost €3 million.',
      'It costs $3 million.',
      'It cost $3–4 million.',
    ]) {
      assert.notDeepEqual(fingerprints(text), [plain], text);
    }
  });

  it('tells two figures of a sentence apart', () => {
    assert.equal(new Set(fingerprints('It cost $3 million, not $4 million.')).size, 2);
  });
});

describe('the file of signed-off figures', () => {
  const entry = {
    fingerprint: '0123456789012345',
    figure: '12 %',
    sentence: 'It: 12 %',
    reason: 'a “b” #c',
    date: '2025-10-03',
  };
  const added = (text: string) => {
    const change = addSignoff(text, entry);
    return change && text.slice(0, change.start) + change.text + text.slice(change.end);
  };

  it('is begun, and added to with all that stands in it', () => {
    const once = added('')!;
    assert.match(once, /^# /);
    assert.deepEqual(readSignoffs(once), [{ fingerprint: '0123456789012345', reason: 'a “b” #c' }]);
    const twice = added(`# Mine.\n${once.trimEnd()}`)!;
    assert.match(twice, /^# Mine\./);
    assert.equal(readSignoffs(twice).length, 2);
  });

  it('that is no list is left alone, and holds nothing', () => {
    for (const text of ['a: 1', '[]', '[', '- a\n b: [', 'x']) {
      assert.equal(added(text), null, text);
      assert.deepEqual(readSignoffs(text), [], text);
    }
    assert.deepEqual(readSignoffs('- 1\n- reason: x\n- fingerprint: 12\n'), [{ fingerprint: '12', reason: '' }]);
  });
});
