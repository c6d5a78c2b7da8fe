import assert from 'node:assert/strict';
import { HOLD, ScrollLeader } from '../../../client/src/preview/leader.ts';

describe('who leads when two scroll together', () => {
  it('is who moves first; the other one follows', () => {
    const leader = new ScrollLeader();
    assert.equal(leader.leads('editor', 0), true);
    assert.equal(leader.leads('preview', 10), false);
    assert.equal(leader.leads('editor', 20), true);
  });

  it('changes once the leader has rested', () => {
    const leader = new ScrollLeader();
    leader.leads('editor', 0);
    assert.equal(leader.leads('preview', HOLD - 1), false);
    assert.equal(leader.leads('preview', HOLD), true);
    assert.equal(leader.leads('editor', HOLD + 1), false);
  });

  it('does not change while the leader goes on, however long', () => {
    const leader = new ScrollLeader();
    for (let now = 0; now < 10 * HOLD; now += HOLD / 2) {
      assert.equal(leader.leads('preview', now), true);
      assert.equal(leader.leads('editor', now + 1), false);
    }
  });

  it('is not who tells late, on a busy machine, that it is where it was sent', () => {
    const leader = new ScrollLeader();
    leader.leads('preview', 0);
    leader.sent(12);
    assert.equal(leader.leads('editor', 10 * HOLD, 12), false);
    assert.equal(leader.leads('editor', 10 * HOLD, 14), true);
    // Who leads may come to any line.
    assert.equal(leader.leads('editor', 20 * HOLD, 12), true);
  });

  it('is nobody who was refused', () => {
    const leader = new ScrollLeader();
    leader.leads('editor', 0);
    for (let now = 1; now < HOLD; now++) leader.leads('preview', now);
    assert.equal(leader.leads('preview', HOLD), true);
  });
});
