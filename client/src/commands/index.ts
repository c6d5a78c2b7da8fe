import { commands, Disposable } from 'vscode';
import { checkCommands } from './check.ts';
import type { CommandContext } from './context.ts';
import { exportCommands } from './export.ts';
import { figureCommands } from './figures.ts';
import { helpCommands } from './help.ts';
import { navigationCommands } from './navigation.ts';
import { previewCommands } from './preview.ts';
import { serverCommands } from './server.ts';
import { spaceCommands } from './spaces.ts';
import { writingCommands } from './writing.ts';

/** Registers every command of the palette. */
export function registerCommands(context: CommandContext): Disposable {
  const all = [
    checkCommands,
    exportCommands,
    figureCommands,
    helpCommands,
    navigationCommands,
    previewCommands,
    serverCommands,
    spaceCommands,
    writingCommands,
  ];
  const registered = all.flatMap((of) =>
    Object.entries(of(context)).map(([id, run]) => commands.registerCommand(id, run)),
  );
  return Disposable.from(...registered);
}
