import { commands, l10n, window } from 'vscode';
import { CLIPPED_FROM } from '../../../server/src/core/render/mail-size.ts';
import type { RenderFormat } from '../../../server/src/lsp/protocol.ts';
import type { Export } from './rendering.ts';

/** Says what became of a briefing, and what its editor should know of it. `more`: a button, and what it does. */
export async function sayDone(
  done: string,
  format: RenderFormat,
  { content, problems, filesLeft }: Export,
  more?: { readonly title: string; run(): unknown },
): Promise<void> {
  const remarks = [...(format === 'email' ? sizeRemark(content) : []), ...imageRemark(format, filesLeft)];
  const open = problemRemark(problems);
  const show = l10n.t('Show Problems');
  const buttons = [...(more ? [more.title] : []), ...(problems > 0 ? [show] : [])];
  const text = [done, ...remarks, ...open].join(' ');
  const picked = await (remarks.length > 0
    ? window.showWarningMessage(text, ...buttons)
    : window.showInformationMessage(text, ...buttons));
  if (picked === show) await commands.executeCommand('workbench.actions.view.problems');
  else if (picked !== undefined) await more?.run();
}

function sizeRemark(mail: string): string[] {
  const size = new TextEncoder().encode(mail).length;
  if (size <= CLIPPED_FROM) return [];
  return [l10n.t('It takes {0} KB: Gmail hides what is beyond {1} KB.', Math.ceil(size / 1024), CLIPPED_FROM / 1024)];
}

function imageRemark(format: RenderFormat, filesLeft: number): string[] {
  if (filesLeft === 0) return [];
  switch (format) {
    case 'email':
      return [l10n.t('Images that are files do not travel with a mail: give them an address on the web.')];
    case 'html':
    case 'rich':
      return [l10n.t('Some images could not be read: {0}.', filesLeft)];
    default:
      return [];
  }
}

function problemRemark(problems: number): string[] {
  if (problems === 0) return [];
  return [problems === 1 ? l10n.t('One problem is still open.') : l10n.t('{0} problems are still open.', problems)];
}
