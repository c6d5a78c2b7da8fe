import { l10n, window } from 'vscode';
import type { CommandContext, Commands } from './context.ts';

/** The server and its log. */
export function serverCommands({ desk, log }: CommandContext): Commands {
  return {
    'briefing.restartServer': async () => {
      await desk.restart();
      window.setStatusBarMessage(l10n.t('Briefing Desk: the server has been restarted.'), 3000);
    },
    'briefing.showLog': () => log.show(true),
  };
}
