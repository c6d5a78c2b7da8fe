import { registerCodeActions } from './code-actions.ts';
import type { RequestContext } from './context.ts';
import { registerFormatting } from './formatting.ts';
import { registerImport } from './import.ts';
import { registerMoveStory } from './move-story.ts';
import { registerSignOff } from './sign-off.ts';
import { registerWorkspaceCheck } from './workspace-check.ts';

/** Installs the handlers of all requests but those for diagnostics. */
export function registerFeatures(context: RequestContext): void {
  registerCodeActions(context);
  registerFormatting(context);
  registerSignOff(context);
  registerImport(context);
  registerMoveStory(context);
  registerWorkspaceCheck(context);
}
