import * as vscode from 'vscode';
import { rangeOf, run, until } from './workspace.ts';

/** The quick fixes on some words, their edits worked out. */
export function quickFixes(editor: vscode.TextEditor, words: string): Promise<vscode.CodeAction[]> {
  return run<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    rangeOf(editor, words),
    vscode.CodeActionKind.QuickFix.value,
    50,
  );
}

/** Takes the quick fix with a title on some words, as an editor who chooses it from the menu. */
export async function take(editor: vscode.TextEditor, words: string, title: string): Promise<void> {
  const action = await until(`the quick fix “${title}”`, async () =>
    (await quickFixes(editor, words)).find((each) => each.title === title),
  );
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit)))
    throw new Error(`“${title}” could not be applied`);
  if (action.command) {
    await run(action.command.command, ...(action.command.arguments ?? []));
  }
  if (!action.edit && !action.command) throw new Error(`“${title}” does nothing`);
}
