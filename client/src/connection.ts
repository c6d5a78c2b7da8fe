import { commands, l10n, window } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient';

/** A server that ends more often than this within so many milliseconds would end again. */
const MOST_RESTARTS = 4;
const WHILE = 180_000;

/** What the client does when the connection to the server breaks: it starts the server again, and asks once that does not help. */
export class Connection implements ErrorHandler {
  #closed: readonly number[] = [];

  /**
   * A message that did not arrive is no reason to give up: where the server has ended, `closed` follows, and a client that had given up by
   * then would not start it again.
   */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#closed = [...this.#closed.filter((time) => now - time < WHILE), now];
    if (this.#closed.length <= MOST_RESTARTS) return { action: CloseAction.Restart, handled: true };
    this.#closed = [];
    offerRestart();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

function offerRestart(): void {
  const restart = l10n.t('Restart Server');
  const log = l10n.t('Show Log');
  window
    .showErrorMessage(l10n.t('Briefing Desk has stopped: its server ended several times.'), restart, log)
    .then((answer) => {
      if (answer === restart) commands.executeCommand('briefing.restartServer');
      if (answer === log) commands.executeCommand('briefing.showLog');
    });
}
