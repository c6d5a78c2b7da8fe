import { Range, type TextEditor, TextEditorRevealType, type Uri, window } from 'vscode';

/** The editor in which a document is seen: the active one, or another on the screen. */
export function editorOf(uri: Uri): TextEditor | undefined {
  const wanted = uri.toString();
  const shows = (editor: TextEditor | undefined) => editor?.document.uri.toString() === wanted;
  return shows(window.activeTextEditor) ? window.activeTextEditor : window.visibleTextEditors.find(shows);
}

/** The line at the top of an editor, from 0; of one that is wrapped, the fraction that has gone by. */
export function topLine(editor: TextEditor): number | undefined {
  const start = editor.visibleRanges[0]?.start;
  if (!start || start.line >= editor.document.lineCount) return undefined;
  const { length } = editor.document.lineAt(start.line).text;
  return start.line + start.character / (length + 1);
}

/** Scrolls an editor so that a line, with its fraction, stands at the top. */
export function scrollTo(editor: TextEditor, line: number): void {
  const last = editor.document.lineCount - 1;
  const whole = Math.min(Math.floor(line), last);
  const { length } = editor.document.lineAt(whole).text;
  const character = whole === last && line > last + 1 ? length : Math.floor((line - whole) * (length + 1));
  editor.revealRange(new Range(whole, character, whole, character), TextEditorRevealType.AtTop);
}
