import * as vscode from 'vscode';
import { type PreviewPatch, PreviewRequest, type Rendering, RenderRequest } from '../../../server/src/lsp/protocol.ts';
import { take } from '../suite/actions.ts';
import { FRENCH, FRENCH_FINDINGS, TO_FIX, TO_FIX_FINDINGS } from '../suite/texts.ts';
import { extension, open, replace, run, until, untilFound, untilText, write } from '../suite/workspace.ts';

describe('the extension in a browser', () => {
  before(extension);

  it('finds what is wrong in a French draft', async () => {
    await untilFound(await open(FRENCH), FRENCH_FINDINGS);
  });

  it('mends a currency and a label', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    await take(editor, 'dollars', 'Replace “dollars” with “de dollars”');
    await untilText(editor, '70 milliards de dollars pour');
    await run('briefing.fixAll');
    await untilText(editor, '** – Le marché');
    await untilFound(editor, ['figures/unsourced: 3 000']);
  });

  it('reads the configuration through the editor', async () => {
    await write('briefing.config.yaml', 'rules:\n  figures/unsourced: off\n');
    await untilFound(await open(FRENCH), FRENCH_FINDINGS.slice(1));
  });

  it('writes a mail, for which the server loads another script', async () => {
    const { document } = await open(FRENCH);
    const { client } = await extension();
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    // By name: the types of the extension's bundle are not those of this one.
    const mail = await client.sendRequest<Rendering | null>(RenderRequest.method, { uri, format: 'email' });
    if (!mail?.content.includes('<h1 class="title" style="')) throw new Error(`No styles in ${mail?.content}`);
  });

  it('shows the preview, which follows what is typed', async () => {
    const editor = await open(FRENCH);
    await run('briefing.openPreviewToSide');
    await until('the preview', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith('Preview'))),
    );
    const { client } = await extension();
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const whole = await client.sendRequest<PreviewPatch | null>(PreviewRequest.method, { uri, since: null });
    await replace(editor, 'Orvane agrandit', 'Orvane ferme');
    const change = await until('the change', async () => {
      const patch = await client.sendRequest<PreviewPatch | null>(PreviewRequest.method, {
        uri,
        since: whole!.revision,
      });
      return patch && JSON.stringify(patch.body).includes('Orvane ferme') && patch;
    });
    const sizes = [change, whole].map((sent) => JSON.stringify(sent).length);
    if (sizes[0]! >= sizes[1]! / 2) throw new Error(`More was sent than what has changed: ${sizes.join(' of ')}`);
  });

  it('imports pasted text, for which the server loads code', async () => {
    await vscode.env.clipboard.writeText('Glass sells\n\nOrrery builds two plants\n\nIt said so on Monday.\n');
    await run('briefing.importText');
    await until('the briefing', () => vscode.window.activeTextEditor?.document.getText().startsWith('---\nbriefing:'));
  });
});
