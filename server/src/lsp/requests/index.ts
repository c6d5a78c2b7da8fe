import { registerCodeActions } from './code-actions.ts';
import type { RequestContext } from './context.ts';
import { registerFormatting } from './formatting.ts';
import { registerSignOff } from './sign-off.ts';
import { registerWorkspaceCheck } from './workspace-check.ts';

/** Installs the handlers of all requests but those for diagnostics. */
export function registerFeatures(context: RequestContext): void {
  registerCodeActions(context);
  registerFormatting(context);
  registerSignOff(context);
  registerWorkspaceCheck(context);
}
