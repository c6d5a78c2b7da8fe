import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from '../core/language/types.ts';
import { type RulePage, rulePagesFor } from '../core/rules/page-address.ts';
import type { InitializationOptions } from './protocol.ts';

/** What the server has to know of its client. */
export interface Client {
  /** The language to speak. */
  readonly locale: Language;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesHints: boolean;
  readonly relatedInformation: boolean;
  readonly answersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly registersConfiguration: boolean;
  readonly resolvesEdits: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  readonly createsFiles: boolean;
  readonly documentChanges: boolean;
  readonly rulePage: RulePage;
  readonly options: InitializationOptions;
}

/** Reads what the client says of itself; whatever it leaves out it cannot do. */
export function clientOf({ capabilities, locale, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const options: InitializationOptions =
    typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {};
  const language: Language = /^fr\b/i.test(locale ?? '') ? 'fr' : 'en';
  return {
    locale: language,
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation === true,
    answersConfiguration: workspace?.configuration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    rulePage: rulePagesFor(language, typeof options.rulePage === 'string' ? options.rulePage : undefined),
    options,
  };
}
