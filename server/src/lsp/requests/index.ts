import { registerCodeActions } from './code-actions.ts';
import { registerCompletion } from './completion.ts';
import type { RequestContext } from './context.ts';
import { registerExportFigures } from './export-figures.ts';
import { registerFormatting } from './formatting.ts';
import { registerImageWords } from './image-words.ts';
import { registerImport } from './import.ts';
import { registerLedger } from './ledger.ts';
import { registerLinkable } from './linkable.ts';
import { registerMoveStory } from './move-story.ts';
import { registerNewBriefing } from './new-briefing.ts';
import { registerPreview } from './preview.ts';
import { registerReading } from './reading.ts';
import { registerRename } from './rename.ts';
import { registerRender } from './render.ts';
import { registerSections } from './sections.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import { registerSignOff } from './sign-off.ts';
import { registerStructure } from './structure.ts';
import { registerWorkspaceCheck } from './workspace-check.ts';

/** Installs the handlers of all requests but those for diagnostics. */
export function registerFeatures(context: RequestContext): void {
  registerCodeActions(context);
  registerCompletion(context);
  registerExportFigures(context);
  registerFormatting(context);
  registerLedger(context);
  registerPreview(context);
  registerReading(context);
  registerRename(context);
  registerRender(context);
  registerSections(context);
  registerSemanticTokens(context);
  registerSignOff(context);
  registerImageWords(context);
  registerLinkable(context);
  registerImport(context);
  registerMoveStory(context);
  registerNewBriefing(context);
  registerStructure(context);
  registerWorkspaceCheck(context);
}
