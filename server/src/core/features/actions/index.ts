import { configureActions } from './configure.ts';
import { fixActions } from './fixes.ts';
import { silenceActions } from './silence.ts';
import { sourceActions } from './sources.ts';
import type { Action, ActionContext } from './types.ts';

export type { Action, ActionContext, ActionEdit, ActionEdits } from './types.ts';

/** What can be done about a finding, the likeliest first. */
export function actionsFor(context: ActionContext): Action[] {
  return [...fixActions(context), ...sourceActions(context), ...silenceActions(context), ...configureActions(context)];
}
