import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { type Action, actionsFor } from '../../core/features/actions/index.ts';
import { fixAll } from '../../core/features/fix-all.ts';
import type { Language } from '../../core/language/types.ts';
import { applyEdits } from '../../core/rules/fix.ts';
import { addSignoff } from '../../core/signoff/file.ts';
import { toDiagnostic, toRange, toSpan } from '../convert.ts';
import { CodeActionKind } from '../languageserver.ts';
import { ClientCommand } from '../protocol.ts';
import { inFolder } from '../uris.ts';
import type { OpenBriefing } from '../workspace.ts';
import { WorkspaceEdits } from '../workspace-edits.ts';
import { onBriefing, type RequestContext } from './context.ts';
import { today } from './today.ts';

/** The kind of *fix all*, which editors can run when a file is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.briefing`;

const FIX_ALL_TITLE: Readonly<Record<Language, string>> = {
  en: 'Fix all safe problems of the briefing',
  fr: 'Corriger dans le briefing tout ce qui peut l’être sans risque',
};

/** What an action needs for its edits to be worked out later. */
interface ActionData {
  readonly uri: string;
  /** The action on a finding; null for *fix all*. */
  readonly action: { readonly id: string; readonly rule: string; readonly start: number; readonly end: number } | null;
}

/** Serves code actions: quick fixes on findings, and *fix all*. */
export function registerCodeActions(context: RequestContext): void {
  const { connection, runner, client, workspace } = context;
  const actions = new CodeActions(context);
  connection.onCodeAction(
    onBriefing(context, 'textDocument/codeAction', [], async (open, params: CodeActionParams) => {
      const found = actions.list(open, params);
      return client.resolvesEdits ? found : Promise.all(found.map((each) => actions.resolve(open, each)));
    }),
  );
  connection.onCodeActionResolve((action, token) => {
    const resolve = runner.handler<CodeAction, CodeAction>('codeAction/resolve', action, async () => {
      const open = await workspace.open((action.data as ActionData | undefined)?.uri ?? '');
      return open ? actions.resolve(open, action) : action;
    });
    return resolve(action, token) as Promise<CodeAction>;
  });
}

class CodeActions {
  readonly #context: RequestContext;
  readonly #edits: WorkspaceEdits;

  constructor(context: RequestContext) {
    this.#context = context;
    this.#edits = new WorkspaceEdits(context.client, context.workspace.documents, context.files);
  }

  /** The actions on what is found in a range, their edits left out. */
  list(open: OpenBriefing, { range, context: { only, diagnostics } }: CodeActionParams): CodeAction[] {
    const { briefing, uri } = open;
    const { locale } = this.#context.client;
    const wants = (kind: string) => !only || only.some((each) => kind === each || kind.startsWith(`${each}.`));
    const asked = toSpan(range, briefing);
    const all = briefing.check();
    const found: CodeAction[] = [];
    for (const finding of wants(CodeActionKind.QuickFix) ? all : []) {
      if (finding.start > asked.end || finding.end < asked.start) continue;
      const { rule, start, end } = finding;
      const place = JSON.stringify(toRange(finding, briefing));
      const own = diagnostics.find((each) => each.code === rule && JSON.stringify(each.range) === place);
      for (const action of this.#actionsFor(open, finding)) {
        if (found.some(({ title }) => title === action.title)) continue;
        found.push({
          title: action.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [own ?? toDiagnostic(finding, briefing, this.#context.client, null)],
          ...(action.preferred && { isPreferred: true }),
          data: { uri, action: { id: action.id, rule, start, end } } satisfies ActionData,
        });
      }
    }
    if (wants(FIX_ALL) && all.some(({ fixes }) => fixes.some(({ safe }) => safe))) {
      found.push({ title: FIX_ALL_TITLE[locale], kind: FIX_ALL, data: { uri, action: null } satisfies ActionData });
    }
    return found;
  }

  /** The action with what it does; as it was where the document has gone on without it. */
  async resolve(open: OpenBriefing, action: CodeAction): Promise<CodeAction> {
    const { briefing, inForce, uri } = open;
    const { action: of } = action.data as ActionData;
    if (of === null) return { ...action, edit: this.#edits.ofBriefing(open, fixAll(briefing, open.reopen)) };
    const finding = briefing
      .check()
      .find(({ rule, start, end }) => rule === of.rule && start === of.start && end === of.end);
    const chosen = finding && this.#actionsFor(open, finding).find(({ id }) => id === of.id);
    if (!finding || !chosen) return action;
    const { document, configuration, signoff } = chosen.edits();
    if (document) return { ...action, edit: this.#edits.ofBriefing(open, document) };
    if (signoff && this.#context.client.options.knowsCommands) {
      const command = { title: action.title, command: ClientCommand.signOffFigure };
      return { ...action, command: { ...command, arguments: [uri, toRange(finding, briefing)] } };
    }
    if (signoff) {
      const edit = await this.#edits.ofFile(inForce.signoffFile!, (text) => {
        const change = addSignoff(text, signoff);
        return change && applyEdits(text, [change]);
      });
      return edit ? { ...action, edit } : action;
    }
    const file = inForce.file ?? inFolder(this.#context.workspace.homeOf(uri)!, 'briefing.config.yaml');
    const format = file.endsWith('.json') ? 'json' : 'yaml';
    const edit = await this.#edits.ofFile(file, (text) => configuration!(text, format));
    return edit ? { ...action, edit } : action;
  }

  /** The actions for which there is a place to make their edits. */
  #actionsFor({ uri, briefing, inForce }: OpenBriefing, finding: Diagnostic): Action[] {
    const { client, workspace } = this.#context;
    const home = inForce.file ?? workspace.homeOf(uri);
    const actions = actionsFor({ document: briefing, finding, locale: client.locale, today: today() });
    return actions.filter(({ id }) => {
      if (id === 'sign-off') return inForce.signoffFile !== null;
      return (id !== 'turn-off' && id !== 'vocabulary') || home !== null;
    });
  }
}
