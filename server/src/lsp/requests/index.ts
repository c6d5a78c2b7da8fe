import type { RequestContext } from './context.ts';
import { registerWorkspaceCheck } from './workspace-check.ts';

/** Installs the handlers of all requests but those for diagnostics. */
export function registerFeatures(context: RequestContext): void {
  registerWorkspaceCheck(context);
}
