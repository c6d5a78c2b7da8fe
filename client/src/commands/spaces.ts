import { ConfigurationTarget, commands, workspace } from 'vscode';
import type { CommandContext, Commands } from './context.ts';

const NO_BREAK_SPACE = '\u00a0';
const NARROW_NO_BREAK_SPACE = '\u202f';

/** Spaces that no key writes. */
export function spaceCommands(_context: CommandContext): Commands {
  return {
    'briefing.insertNoBreakSpace': () => type(NO_BREAK_SPACE),
    'briefing.insertNarrowNoBreakSpace': () => type(NARROW_NO_BREAK_SPACE),
    'briefing.toggleNoBreakSpaces': () => toggle('showNoBreakSpaces'),
    'briefing.toggleFigureHighlights': () => toggle('figureHighlights'),
  };
}

/** As if it had been typed: at every cursor, over every selection, undone with one undo. */
function type(text: string): Thenable<unknown> {
  return commands.executeCommand('type', { text });
}

/** Turns a setting over where it is set, or else for the user. */
async function toggle(setting: string): Promise<void> {
  const configuration = workspace.getConfiguration('briefing');
  const { workspaceValue } = configuration.inspect<boolean>(setting) ?? {};
  const target = workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  await configuration.update(setting, !configuration.get<boolean>(setting), target);
}
