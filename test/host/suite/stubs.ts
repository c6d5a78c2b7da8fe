import * as vscode from 'vscode';

type Named = string | { readonly label: string };

/** What a test answers when it is asked, and what it was told meanwhile. */
export interface Answers {
  /** The messages that were shown, whatever their kind. */
  readonly messages: string[];
  /** The titles of the input boxes that were shown. */
  readonly asked: string[];
  /** What the status bar said for a moment. */
  readonly said: string[];
  /** The commands that were called, by the extension and by the test. */
  readonly called: string[];
}

/**
 * Answers the questions that the extension asks while `body` runs, in their order: a quick pick by the label of an item, an input box by
 * what is typed, which has to be valid. Undefined dismisses the question. Throws where a question is asked without an answer to it, an
 * item is not on offer, or an answer is left over.
 */
export async function answering(
  answers: readonly (string | undefined)[],
  body: (heard: Answers) => Promise<unknown>,
): Promise<Answers> {
  const heard: Answers = { messages: [], asked: [], said: [], called: [] };
  const left = [...answers];
  const next = (question: string | undefined) => {
    if (left.length === 0) throw new Error(`no answer to “${question}”`);
    return left.shift();
  };
  const { executeCommand } = vscode.commands;
  const restore = [
    stub(vscode.window, 'showQuickPick', async (items: readonly Named[] | Thenable<readonly Named[]>) => {
      const offered = await items;
      const label = next('a quick pick');
      const picked = offered.find((item) => (typeof item === 'string' ? item : item.label) === label);
      if (label !== undefined && !picked) throw new Error(`“${label}” is not among ${JSON.stringify(offered)}`);
      return picked;
    }),
    stub(vscode.window, 'showInputBox', async (options: vscode.InputBoxOptions = {}) => {
      const typed = next(options.prompt);
      heard.asked.push(options.title ?? '');
      const wrong = typed !== undefined && (await options.validateInput?.(typed));
      if (wrong) throw new Error(`“${typed}” was refused: ${JSON.stringify(wrong)}`);
      return typed;
    }),
    stub(vscode.window, 'showSaveDialog', async () => {
      const path = next('where to save');
      return path === undefined ? undefined : vscode.Uri.parse(path);
    }),
    ...(['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const).map((show) =>
      stub(vscode.window, show, async (message: string) => void heard.messages.push(message)),
    ),
    stub(vscode.window, 'setStatusBarMessage', (message: string) => void heard.said.push(message)),
    stub(vscode.commands, 'executeCommand', (command: string, ...rest: unknown[]) => {
      heard.called.push(command);
      return executeCommand(command, ...rest);
    }),
  ];
  try {
    await body(heard);
  } finally {
    for (const each of restore) each();
  }
  if (left.length > 0) throw new Error(`nobody asked for ${JSON.stringify(left)}`);
  return heard;
}

/** Puts another function in the place of one of VS Code's; the returned function puts it back. */
function stub<Key extends string>(of: Record<Key, unknown>, name: Key, by: unknown): () => void {
  const original = of[name];
  of[name] = by;
  return () => {
    of[name] = original;
  };
}
