import assert from 'node:assert/strict';
import { fuzzRuns, fuzzTimeout } from '../support/depth.ts';
import { Receiver } from '../support/live.ts';
import { Random } from '../support/random.ts';
import { randomBriefing } from '../support/random-briefing.ts';
import { applyEdit, randomEdit } from '../support/random-edit.ts';
import { open } from '../support/render.ts';

const BRIEFINGS = 40;
const EDITS = 15;

describe('patches of the preview', function () {
  this.timeout(fuzzTimeout(120_000));

  it('make of any preview what it would be from scratch, whatever the edits', () => {
    for (let seed = 1; seed <= fuzzRuns(BRIEFINGS); seed++) {
      const random = new Random(seed);
      let text = randomBriefing(random);
      const document = open(text);
      const receiver = new Receiver(document);
      // One that looks less often, and so gets several edits in one patch.
      const idle = new Receiver(document);
      receiver.update();
      for (let round = 0; round < EDITS; round++) {
        const edit = randomEdit(random, text.length);
        text = applyEdit(text, edit);
        document.edit(edit);
        receiver.update();
        if (random.chance(0.3)) idle.update();
        const fresh = new Receiver(open(text));
        fresh.update();
        assert.deepEqual(receiver.shown, fresh.shown, `seed ${seed}, edit ${round}: ${JSON.stringify(edit)}`);
      }
      idle.update();
      assert.deepEqual(idle.shown, receiver.shown, `seed ${seed}`);
    }
  });
});
