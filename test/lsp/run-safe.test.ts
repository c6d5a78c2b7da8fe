import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, ResponseError } from 'vscode-languageserver-protocol/node';
import { SafeRunner } from '../../server/src/lsp/run-safe.ts';

const log: string[] = [];
const runner = new SafeRunner({ pause: () => Promise.resolve() }, (message) => log.push(message));

describe('a handler', () => {
  it('that fails becomes a line in the log, and answers all the same', async () => {
    const fails = runner.handler('textDocument/x', [], async () => assert.fail('as it must'));
    assert.deepEqual(await fails(null, CancellationToken.None), []);
    assert.equal(log.length, 1);
    assert.match(log[0]!, /^textDocument\/x: .*as it must/);
  });

  it('is not begun for a request that was taken back, and its answer is not sent', async () => {
    let begun = 0;
    const source = new CancellationTokenSource();
    const handler = runner.handler('x', 0, async () => {
      begun++;
      source.cancel();
      return 1;
    });
    for (let asked = 0; asked < 2; asked++) {
      const answer = await handler(null, source.token);
      assert.ok(answer instanceof ResponseError && answer.code === -32800);
    }
    assert.equal(begun, 1);
  });
});
