import { l10n, type TextDocument, window, workspace } from 'vscode';

/** Asks for a briefing that lies nowhere yet to be saved, so that its images can be copied beside it, and saves it if told to. */
export async function askToSave(briefing: TextDocument): Promise<void> {
  const save = l10n.t('Save');
  const question = l10n.t('Save the briefing first: images are copied beside it. Then insert the image again.');
  // Unlike that of the document, which would close it, this goes on in the same editor.
  if ((await window.showInformationMessage(question, save)) === save) await workspace.save(briefing.uri);
}
