import * as vscode from 'vscode';
import type { Extension } from '../../../client/src/activate.ts';

/** What the extension exports, once its server has started. */
export async function extension(): Promise<Extension> {
  const found = vscode.extensions.getExtension<Extension>('briefing-desk.briefing-desk');
  if (!found) throw new Error('the extension is not installed');
  const exports = await found.activate();
  await exports.ready;
  return exports;
}

/** The folder that the tests work in: a copy that is thrown away. */
export function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

/** Calls a command. */
export async function run<T>(command: string, ...rest: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, ...rest);
}

let count = 0;

/** Writes a file into the workspace and shows it. Each has a name of its own unless one is given. */
export async function open(text: string, name = `draft-${++count}.md`): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await write(name, text);
  // As from the explorer: what an extension opens stays open for minutes after its editor is closed.
  await run('vscode.open', uri);
  return until(`an editor for ${name}`, () => {
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document.uri.toString() === uri.toString() && activeTextEditor;
  });
}

/** Writes a file of the workspace. */
export function write(name: string, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));
}

/** Reads a file of the workspace. */
export async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), name)));
}

/** Deletes a file of the workspace, if it is there. */
export async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name)).then(undefined, () => {});
}

/** Asks again and again until the answer is something, for half a minute. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | null | false | Promise<T | undefined | null | false>,
): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}

/** Waits so many milliseconds: for what must not happen. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Our diagnostics of a document, as `rule: text`. */
export function found({ document }: vscode.TextEditor): string[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'briefing')
    .map(({ code, range }) => `${(code as { value: string }).value}: ${document.getText(range)}`);
}

/** Waits until the diagnostics of a document are exactly these, in any order. */
export async function untilFound(editor: vscode.TextEditor, wanted: readonly string[]): Promise<void> {
  const sorted = JSON.stringify([...wanted].sort());
  await until(`${sorted}; there is ${found(editor)}`, () => JSON.stringify(found(editor).sort()) === sorted).catch(
    () => {
      throw new Error(`wanted ${sorted}, found ${JSON.stringify(found(editor).sort())}`);
    },
  );
}

/** Replaces the first occurrence of some words, as typing would. */
export async function replace(editor: vscode.TextEditor, words: string, by: string): Promise<void> {
  const range = rangeOf(editor, words);
  await editor.edit((builder) => builder.replace(range, by));
}

/** Where the first occurrence of some words stands. Throws where there is none. */
export function rangeOf({ document }: vscode.TextEditor, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${document.getText()}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Puts the cursor at the start of some words. */
export function moveTo(editor: vscode.TextEditor, words: string): vscode.Position {
  const { start } = rangeOf(editor, words);
  editor.selection = new vscode.Selection(start, start);
  return start;
}

/** Puts the cursor at the end of some words. */
export function moveAfter(editor: vscode.TextEditor, words: string): vscode.Position {
  const { end } = rangeOf(editor, words);
  editor.selection = new vscode.Selection(end, end);
  return end;
}

/** Waits until a document holds some words. */
export async function untilText({ document }: vscode.TextEditor, words: string): Promise<void> {
  await until(words, () => document.getText().includes(words)).catch(() => {
    throw new Error(`waited in vain for “${words}” in ${JSON.stringify(document.getText())}`);
  });
}

/** Has a setting of the workspace while `body` runs. */
export async function withSetting(name: string, value: unknown, body: () => Promise<unknown>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration().update(name, to, vscode.ConfigurationTarget.Workspace);
  await set(value);
  try {
    await body();
  } finally {
    await set(undefined);
  }
}

/** Closes every editor, unsaved or not, and deletes what the tests have written. */
export async function cleanUp(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const [name] of await vscode.workspace.fs.readDirectory(folder())) {
    if (name !== '.vscode') {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name), { recursive: true });
    }
  }
}
