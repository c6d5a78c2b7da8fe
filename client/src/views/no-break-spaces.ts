import {
  type Disposable,
  Range,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import type { Desk } from '../desk.ts';

const SETTING = 'briefing.showNoBreakSpaces';

/** Shows no-break spaces in the visible part of Markdown editors where the setting asks for it: a wide one as a box, a narrow one as a bar. */
export class NoBreakSpaces implements Disposable {
  readonly #kinds: readonly (readonly [space: string, decoration: TextEditorDecorationType])[];
  readonly #subscriptions: readonly Disposable[];

  constructor(desk: Desk) {
    const color = new ThemeColor('editorWhitespace.foreground');
    const borderColor = new ThemeColor('editorWhitespace.foreground');
    this.#kinds = [
      ['\u00a0', window.createTextEditorDecorationType({ border: '1px solid', borderColor, color })],
      [
        '\u202f',
        window.createTextEditorDecorationType({ borderWidth: '0 0 0 2px', borderStyle: 'solid', borderColor, color }),
      ],
    ];
    const all = () => {
      for (const editor of window.visibleTextEditors) this.#show(editor);
    };
    this.#subscriptions = [
      desk.onDidChange(all),
      window.onDidChangeVisibleTextEditors(all),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#show(textEditor)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SETTING)) all();
      }),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const [, decoration] of this.#kinds) decoration.dispose();
  }

  #show(editor: TextEditor): void {
    const { document } = editor;
    if (document.languageId !== 'markdown') return;
    const wanted = workspace.getConfiguration('briefing', document).get<boolean>('showNoBreakSpaces');
    for (const [space, decoration] of this.#kinds) {
      editor.setDecorations(
        decoration,
        wanted ? editor.visibleRanges.flatMap((part) => places(editor, part, space)) : [],
      );
    }
  }
}

function places({ document }: TextEditor, part: Range, space: string): Range[] {
  const start = document.offsetAt(part.start);
  const text = document.getText(part);
  const found: Range[] = [];
  for (let at = text.indexOf(space); at >= 0; at = text.indexOf(space, at + 1))
    found.push(new Range(document.positionAt(start + at), document.positionAt(start + at + 1)));
  return found;
}
