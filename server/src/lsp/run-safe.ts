import type { CancellationToken } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from './languageserver.ts';
import type { Runtime } from './runtime.ts';

/** Makes handlers that neither fail nor work for somebody who has gone on. */
export class SafeRunner {
  readonly #runtime: Pick<Runtime, 'pause'>;
  readonly #log: (message: string) => void;

  constructor(runtime: Pick<Runtime, 'pause'>, log: (message: string) => void) {
    this.#runtime = runtime;
    this.#log = log;
  }

  /** A handler that answers a cancellation with the protocol's error for it, and an error of its own with a log line and `otherwise`. */
  handler<Params, Result>(
    name: string,
    otherwise: Result,
    handle: (params: Params, token: CancellationToken) => Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Result | ResponseError<never>> {
    return async (params, token) => {
      await this.#runtime.pause();
      if (token.isCancellationRequested) return cancelled();
      try {
        const result = await handle(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        this.#log(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return otherwise;
      }
    };
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
}
