import { env, l10n, Position, Selection, SnippetString, TextEditorRevealType, window, workspace } from 'vscode';
import {
  ImportRequest,
  MoveStoryRequest,
  type SectionKind,
  SectionsRequest,
} from '../../../server/src/lsp/protocol.ts';
import type { Desk } from '../desk.ts';
import { newBriefing } from '../new-briefing.ts';
import type { CommandContext, Commands } from './context.ts';

/** Writing: new briefings, their parts, and their order. */
export function writingCommands({ desk }: CommandContext): Commands {
  return {
    'briefing.new': () => newBriefing(desk),
    'briefing.insertSection': () => insertSection(desk),
    'briefing.moveStoryUp': () => moveStory(desk, -1),
    'briefing.moveStoryDown': () => moveStory(desk, 1),

    'briefing.importText': async () => {
      const pasted = (await env.clipboard.readText()).trim();
      const text = pasted || desk.editor?.document.getText(desk.editor.selection);
      if (!text) {
        void window.showInformationMessage(
          l10n.t('Copy the text of the newsletter or mail first, then call this command again.'),
        );
        return;
      }
      const content = await desk.client.sendRequest(ImportRequest, { text, format: 'text' });
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    },
  };
}

const SECTIONS: Readonly<Record<SectionKind, () => { label: string; description: string }>> = {
  teaser: () => ({ label: l10n.t('Teaser'), description: l10n.t('under the title') }),
  story: () => ({ label: l10n.t('Story'), description: l10n.t('after this one') }),
  section: () => ({ label: l10n.t('Labelled paragraph'), description: l10n.t('after this paragraph') }),
  'further-reading': () => ({ label: l10n.t('Further reading'), description: l10n.t('at the end of this story') }),
  credits: () => ({ label: l10n.t('Photo credits'), description: l10n.t('at the end of the briefing') }),
};

async function insertSection(desk: Desk): Promise<void> {
  const editor = desk.editor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const offers = await desk.client.sendRequest(SectionsRequest, {
    uri: desk.uriOf(editor.document),
    position: { line, character },
  });
  const items = offers.map((offer) => ({ ...SECTIONS[offer.kind](), offer }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Insert which part?') });
  if (!picked) return;
  const { position, snippet } = picked.offer;
  await editor.insertSnippet(new SnippetString(snippet), new Position(position.line, position.character));
}

async function moveStory(desk: Desk, direction: -1 | 1): Promise<void> {
  const editor = desk.editor;
  if (!editor) return;
  const { line, character } = editor.selection.active;
  const moved = await desk.client.sendRequest(MoveStoryRequest, {
    uri: desk.uriOf(editor.document),
    position: { line, character },
    direction,
  });
  if (!moved) return void window.setStatusBarMessage(l10n.t('There is no story to swap with.'), 3000);
  const edits = await desk.client.protocol2CodeConverter.asTextEdits([...moved.edits]);
  await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
  const at = new Position(moved.position.line, moved.position.character);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
