import * as vscode from 'vscode';

/** The folder that the tests work in: a copy that is thrown away. */
export function folder(): vscode.Uri {
  return vscode.workspace.workspaceFolders![0]!.uri;
}

let count = 0;

/** Writes a file into the workspace and shows it. Each has a name of its own unless one is given. */
export async function open(text: string, name = `draft-${++count}.md`): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await write(name, text);
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
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
  const start = editor.document.getText().indexOf(words);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
  await editor.edit((builder) => builder.replace(range, by));
}

/** Puts the cursor at the start of some words. */
export function moveTo(editor: vscode.TextEditor, words: string): vscode.Position {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new vscode.Selection(at, at);
  return at;
}
