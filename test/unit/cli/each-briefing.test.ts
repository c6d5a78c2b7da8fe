import assert from 'node:assert/strict';
import { collect, eachBriefing } from '../../../server/src/cli/each-briefing.ts';
import type { Input } from '../../../server/src/cli/inputs.ts';
import { Session } from '../../../server/src/cli/session.ts';
import { inForce, system } from './surroundings.ts';

/** Inputs named by their numbers, and how many of them have been read. */
function numbered(count: number, read: (index: number) => Promise<string> = async () => '') {
  let started = 0;
  const inputs = Array.from(
    { length: count },
    (_, index): Input => ({
      ...{ file: String(index), path: null, inForce, foundBy: '.' },
      read() {
        started++;
        return read(index);
      },
      isBriefing: (text) => text !== 'other',
    }),
  );
  return { inputs, started: () => started };
}

describe('eachBriefing', () => {
  it('gives results in order, whichever is done first', async () => {
    const { inputs } = numbered(20, (index) => new Promise((done) => setTimeout(done, (index * 7) % 5, '')));
    const session = new Session(system());
    const files = await collect(eachBriefing(inputs, session, ({ file }) => file, { ahead: 6 }));
    assert.deepEqual(
      files,
      inputs.map(({ file }) => file),
    );
  });

  it('reads no further ahead than it is told to', async () => {
    const { inputs, started } = numbered(50);
    const results = eachBriefing(inputs, new Session(system()), ({ file }) => file, { ahead: 4 });
    for (let taken = 1; taken <= 10; taken++) {
      await results.next();
      assert.ok(started() <= taken + 3, `${started()} read for ${taken}`);
    }
    await results.return(undefined);
    assert.ok(started() < 15);
  });

  it('tells what failed at the end, in order, and goes on; other files are passed over', async () => {
    const { inputs } = numbered(5, async (index) => {
      if (index % 2 === 1) throw Object.assign(new Error('gone'), { code: 'ENOENT' });
      return index === 2 ? 'other' : '';
    });
    const { told, ...surroundings } = system();
    const session = new Session(surroundings);
    assert.deepEqual(await collect(eachBriefing(inputs, session, ({ file }) => file, { ahead: 2 })), ['0', '4']);
    assert.equal(told(), 'briefing: 1: no such file or folder.\nbriefing: 3: no such file or folder.\n');
    assert.equal(session.status, 2);
  });

  it('tells of a search without a briefing', async () => {
    const { inputs } = numbered(2, async () => 'other');
    const { told, ...surroundings } = system();
    assert.deepEqual(await collect(eachBriefing(inputs, new Session(surroundings), () => 1)), []);
    assert.match(told(), /^briefing: \.: .*\n$/);
  });
});
