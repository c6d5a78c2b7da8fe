import { commands, env, Uri, window, workspace } from 'vscode';
import type { CommandContext, Commands } from './context.ts';

/** Getting to know the desk. */
export function helpCommands({ extension }: CommandContext): Commands {
  return {
    'briefing.openWalkthrough': () =>
      commands.executeCommand('workbench.action.openWalkthrough', 'briefing-desk.briefing-desk#start', false),

    'briefing.openSample': async () => {
      const name = env.language.startsWith('fr') ? 'fr/a-relire.md' : 'en/to-review.md';
      const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'samples', name));
      const content = new TextDecoder().decode(bytes);
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    },
  };
}
