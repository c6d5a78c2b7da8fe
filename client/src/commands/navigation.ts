import { commands, l10n, languages, Selection, type TextEditor, TextEditorRevealType, window } from 'vscode';
import { problemsOf, ruleOf } from '../problems.ts';
import type { CommandContext, Commands } from './context.ts';

/** Going through what was found. */
export function navigationCommands({ desk }: CommandContext): Commands {
  return {
    'briefing.nextProblem': () => step(desk.editor, 1),
    'briefing.previousProblem': () => step(desk.editor, -1),

    'briefing.openRulePage': async (rule?: string) => {
      const at = desk.editor;
      const here =
        at &&
        problemsOf(languages.getDiagnostics(at.document.uri)).find(({ range }) => range.contains(at.selection.active));
      const id = rule ?? (here && ruleOf(here)) ?? (await pickRule(at));
      if (id) await commands.executeCommand('markdown.showPreview', desk.rulePage(id));
    },
  };
}

/** Selects the next problem in that direction, from the last to the first and back. */
function step(editor: TextEditor | undefined, direction: 1 | -1): void {
  if (!editor) return;
  const problems = problemsOf(languages.getDiagnostics(editor.document.uri));
  if (problems.length === 0) return void window.setStatusBarMessage(l10n.t('No problems in this briefing.'), 3000);
  const at = editor.selection.start;
  const next =
    direction === 1
      ? (problems.find(({ range }) => range.start.isAfter(at)) ?? problems[0]!)
      : (problems.findLast(({ range }) => range.start.isBefore(at)) ?? problems.at(-1)!);
  editor.selection = new Selection(next.range.start, next.range.end);
  editor.revealRange(next.range, TextEditorRevealType.InCenterIfOutsideViewport);
  void commands.executeCommand('editor.action.showHover');
}

/** Asks for one of the rules that found something in the document. */
async function pickRule(editor: TextEditor | undefined): Promise<string | undefined> {
  const found = editor ? problemsOf(languages.getDiagnostics(editor.document.uri)) : [];
  const rules = [...new Set(found.map(ruleOf))].filter((rule) => rule !== undefined);
  if (rules.length === 0) return void window.showInformationMessage(l10n.t('No problems in this briefing.'));
  return window.showQuickPick(rules, { placeHolder: l10n.t('Which rule?') });
}
