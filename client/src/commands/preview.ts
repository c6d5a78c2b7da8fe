import { Uri, ViewColumn, window } from 'vscode';
import { noBriefing } from '../no-briefing.ts';
import type { CommandContext, Commands } from './context.ts';

/** The live preview. */
export function previewCommands({ desk, previews }: CommandContext): Commands {
  const open = async (chosen: unknown, column: ViewColumn) => {
    const uri = chosen instanceof Uri ? chosen : desk.editor?.document.uri;
    if (!uri || !(await desk.summary({ uri }))) {
      return void window.showInformationMessage(noBriefing());
    }
    (await previews.get()).open(uri, column);
  };
  return {
    'briefing.openPreview': (uri?: unknown) => open(uri, ViewColumn.Active),
    'briefing.openPreviewToSide': (uri?: unknown) => open(uri, ViewColumn.Beside),
    'briefing.togglePreviewLock': async () => (await previews.get()).toggleLock(),
    'briefing.togglePreviewDesk': async () => (await previews.get()).toggleDesk(),
  };
}
