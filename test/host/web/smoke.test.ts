import * as vscode from 'vscode';
import { take } from '../suite/actions.ts';
import { FRENCH, FRENCH_FINDINGS, TO_FIX, TO_FIX_FINDINGS } from '../suite/texts.ts';
import { extension, open, run, until, untilFound, untilText, write } from '../suite/workspace.ts';

describe('the extension in a browser', () => {
  before(extension);

  it('finds what is wrong in a French draft', async () => {
    await untilFound(await open(FRENCH), FRENCH_FINDINGS);
  });

  it('mends a currency and a label', async () => {
    const editor = await open(TO_FIX);
    await untilFound(editor, TO_FIX_FINDINGS);
    await take(editor, 'dollars', 'Replace “dollars” by “de dollars”');
    await untilText(editor, '70 milliards de dollars pour');
    await run('briefing.fixAll');
    await untilText(editor, '** – Le marché');
    await untilFound(editor, ['figures/unsourced: 3 000']);
  });

  it('reads the configuration through the editor', async () => {
    await write('briefing.config.yaml', 'rules:\n  figures/unsourced: off\n');
    await untilFound(await open(FRENCH), FRENCH_FINDINGS.slice(1));
  });

  it('imports pasted text, for which the server loads code', async () => {
    await vscode.env.clipboard.writeText('Glass sells\n\nOrrery builds two plants\n\nIt said so on Monday.\n');
    await run('briefing.importText');
    await until('the briefing', () => vscode.window.activeTextEditor?.document.getText().startsWith('---\nbriefing:'));
  });
});
