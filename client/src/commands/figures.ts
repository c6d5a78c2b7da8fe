import { commands, env, l10n, type Range, type TextDocument, window, workspace } from 'vscode';
import type { Range as LspRange, Position } from 'vscode-languageclient';
import {
  ExportFiguresRequest,
  type FiguresFormat,
  LedgerRequest,
  SignOffRequest,
} from '../../../server/src/lsp/protocol.ts';
import type { FigureItem } from '../views/ledger-items.ts';
import type { CommandContext, Commands } from './context.ts';

/** The ledger, and signing figures off. */
export function figureCommands({ desk, ledger }: CommandContext): Commands {
  /** The briefing whose figures are listed, or else the active one. */
  const listed = () => ledger.document ?? desk.editor?.document;
  const table = async (format: FiguresFormat): Promise<string | null> => {
    const document = listed();
    if (!document) return null;
    return desk.client.sendRequest(ExportFiguresRequest, { uri: desk.uriOf(document), format });
  };

  /** The words of the figure at a place; undefined where none is. */
  const figureAt = async (uri: string, at: Position): Promise<string | undefined> => {
    const found = await desk.client.sendRequest(LedgerRequest, { uri });
    const figures = found?.stories.flatMap((story) => story.figures) ?? [];
    const { asRange, asPosition } = desk.client.protocol2CodeConverter;
    return figures.find(({ range }) => asRange(range).contains(asPosition(at)))?.text;
  };

  const uriOf = (document: TextDocument | undefined) => document && desk.uriOf(document);
  const rangeAt = (range: Range | undefined) => range && desk.client.code2ProtocolConverter.asRange(range);

  return {
    'briefing.showFigures': () => commands.executeCommand('briefing.ledger.focus'),
    'briefing.ledger.showUnsourced': () => {
      ledger.onlyUnsourced = true;
    },
    'briefing.ledger.showAll': () => {
      ledger.onlyUnsourced = false;
    },

    'briefing.ledger.copy': async () => {
      const format = await pickFormat();
      const text = format && (await table(format));
      if (!text) return;
      await env.clipboard.writeText(text);
      window.setStatusBarMessage(l10n.t('The figures are on the clipboard.'), 3000);
    },

    'briefing.ledger.export': async () => {
      const format = await pickFormat();
      const text = format && (await table(format));
      if (!format || !text) return;
      const extension = format === 'csv' ? 'csv' : 'md';
      const beside = listed()?.uri;
      const target = await window.showSaveDialog({
        title: l10n.t('Export the figures'),
        filters: { [format === 'csv' ? 'CSV' : 'Markdown']: [extension] },
        ...(beside &&
          beside.scheme !== 'untitled' && {
            defaultUri: beside.with({ path: beside.path.replace(/\.\w+$/, `.figures.${extension}`) }),
          }),
      });
      if (target) await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    },

    // Called with a row of the ledger, by a quick fix with a place in the protocol's terms, or for the cursor.
    'briefing.signOffFigure': async (figure?: FigureItem | string, place?: LspRange) => {
      const uri = typeof figure === 'string' ? figure : uriOf(figure ? ledger.document : desk.editor?.document);
      const at = place ?? rangeAt((typeof figure === 'object' && figure.range) || desk.editor?.selection);
      if (!uri || !at) return;
      const words = await figureAt(uri, at.start);
      if (words === undefined) return void window.showInformationMessage(noFigure());
      const reason = await window.showInputBox({
        title: l10n.t('Sign off “{0}”', words),
        prompt: l10n.t('Why is it right? The reason is kept in briefing.signoff.yaml.'),
        placeHolder: l10n.t('counted by the desk, checked by phone…'),
        validateInput: (value) => (value.trim() === '' ? l10n.t('Give a reason.') : undefined),
      });
      if (reason === undefined) return;
      const done = await desk.client.sendRequest(SignOffRequest, { uri, range: at, reason: reason.trim() });
      if (done) await saveSignoffs();
      else void window.showInformationMessage(noFigure());
      desk.refresh();
    },
  };
}

const noFigure = () => l10n.t('There is no figure here to sign off: put the cursor on one.');

/** Signing off is done when it is on the disk, where the command line finds it too. */
async function saveSignoffs(): Promise<void> {
  const signoffs = workspace.textDocuments.filter(({ uri }) => uri.path.endsWith('/briefing.signoff.yaml'));
  await Promise.all(signoffs.map((document) => document.isDirty && document.save()));
}

async function pickFormat(): Promise<FiguresFormat | undefined> {
  const picked = await window.showQuickPick(
    [
      { label: 'Markdown', description: l10n.t('a table'), format: 'markdown' as const },
      { label: 'CSV', description: l10n.t('for a spreadsheet'), format: 'csv' as const },
    ],
    { placeHolder: l10n.t('In which form?') },
  );
  return picked?.format;
}
