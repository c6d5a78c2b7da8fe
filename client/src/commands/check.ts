import { type CodeAction, commands, l10n, ProgressLocation, Range, window, workspace } from 'vscode';
import { CheckWorkspaceRequest, WorkspaceCheckProgress } from '../../../server/src/lsp/protocol.ts';
import { noBriefing } from '../no-briefing.ts';
import type { CommandContext, Commands } from './context.ts';

/** Checking, and fixing what can be fixed. */
export function checkCommands({ desk }: CommandContext): Commands {
  return {
    'briefing.check': async () => {
      const document = desk.editor?.document;
      const summary = document && (await desk.summary(document));
      if (!document || !summary) return void window.showInformationMessage(noBriefing());
      if ((await desk.pull(document)) === 0)
        return void window.showInformationMessage(l10n.t('Nothing to report in this briefing.'));
      await commands.executeCommand('workbench.actions.view.problems');
    },

    'briefing.checkWorkspace': () =>
      window.withProgress(
        { location: ProgressLocation.Notification, title: l10n.t('Checking all briefings'), cancellable: true },
        async (progress, token) => {
          const workDoneToken = `briefing-check-${Date.now()}`;
          let last = 0;
          const listening = desk.client.onProgress(WorkspaceCheckProgress, workDoneToken, ({ done, total }) => {
            const share = (100 * done) / Math.max(1, total);
            progress.report({ increment: share - last, message: `${done} / ${total}` });
            last = share;
          });
          try {
            const { briefings, problems } = await desk.client.sendRequest(
              CheckWorkspaceRequest,
              { workDoneToken },
              token,
            );
            if (problems > 0) await commands.executeCommand('workbench.actions.view.problems');
            void window.showInformationMessage(l10n.t('Briefings checked: {0}; problems: {1}.', briefings, problems));
          } catch (error) {
            if (!token.isCancellationRequested) throw error;
          } finally {
            listening.dispose();
          }
        },
      ),

    'briefing.fixAll': async () => {
      const editor = desk.editor;
      if (!editor) return void window.showInformationMessage(noBriefing());
      // Not by the editor's own command, which does nothing while the focus is elsewhere.
      const { uri, lineCount } = editor.document;
      const [fix] = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        new Range(0, 0, lineCount, 0),
        'source.fixAll.briefing',
        1,
      );
      if (!fix?.edit) return void window.setStatusBarMessage(l10n.t('Nothing here can be fixed without asking.'), 3000);
      await workspace.applyEdit(fix.edit);
    },
  };
}
