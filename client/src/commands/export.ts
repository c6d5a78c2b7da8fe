import { env, l10n, Uri, window, workspace } from 'vscode';
import type { RenderFormat } from '../../../server/src/lsp/protocol.ts';
import { copyRichText } from '../export/copy-panel.ts';
import { sayDone } from '../export/remarks.ts';
import { type Export, rendering } from '../export/rendering.ts';
import { nameOf } from '../files.ts';
import { noBriefing } from '../no-briefing.ts';
import type { CommandContext, Commands } from './context.ts';

/** Sending a briefing on: as a file, or by the clipboard. */
export function exportCommands({ desk, previews, extension }: CommandContext): Commands {
  /** What was chosen, else what is looked at: a preview, or an editor. */
  const briefingFor = async (chosen: unknown): Promise<Uri | undefined> =>
    chosen instanceof Uri ? chosen : ((await previews.active())?.uri ?? desk.editor?.document.uri);

  /** Renders the briefing in question, and hands it on; says so where there is none. */
  const withRendering =
    (format: RenderFormat, use: (made: Export, uri: Uri) => Promise<unknown>) => async (chosen?: unknown) => {
      const uri = await briefingFor(chosen);
      const made = uri && (await rendering(desk, uri, format));
      if (made) return use(made, uri);
      return void window.showInformationMessage(noBriefing());
    };

  return {
    'briefing.exportHtml': withRendering('html', (made, uri) =>
      save(made, 'html', { uri, title: l10n.t('Export as HTML'), ending: '.html' }),
    ),
    'briefing.exportEmail': withRendering('email', (made, uri) =>
      save(made, 'email', { uri, title: l10n.t('Export for E-mail'), ending: '.mail.html' }),
    ),
    'briefing.copyMarkdown': withRendering('markdown', async (made) => {
      await env.clipboard.writeText(made.content);
      await sayDone(l10n.t('The Markdown is on the clipboard, without comments.'), 'markdown', made);
    }),
    'briefing.copyForNewsletter': withRendering('rich', async (made, uri) => {
      const plain = await rendering(desk, uri, 'text');
      if (!(await copyRichText({ html: made.content, text: plain?.content ?? '' }, extension))) return;
      await sayDone(l10n.t('The briefing is on the clipboard: paste it into your newsletter.'), 'rich', made);
    }),
  };
}

async function save(
  made: Export,
  format: RenderFormat,
  { uri, title, ending }: { uri: Uri; title: string; ending: string },
): Promise<void> {
  const beside = placeFor(uri, ending);
  const target = await window.showSaveDialog({
    title,
    filters: { HTML: ['html'] },
    ...(beside && { defaultUri: beside }),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(made.content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return void window.showErrorMessage(l10n.t('{0} could not be written: {1}', nameOf(target), reason));
  }
  const canOpen = target.scheme === 'file';
  await sayDone(
    l10n.t('The briefing is in {0}.', nameOf(target)),
    format,
    made,
    canOpen ? { title: l10n.t('Open'), run: () => env.openExternal(target) } : undefined,
  );
}

/** Where an export goes unless its editor wants it elsewhere: beside the briefing, or into the workspace. */
function placeFor(briefing: Uri, ending: string): Uri | undefined {
  if (briefing.scheme !== 'untitled')
    return briefing.with({ path: briefing.path.replace(/(?:\.briefing)?\.\w+$/, '') + ending });
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder && Uri.joinPath(folder, `briefing${ending}`);
}
