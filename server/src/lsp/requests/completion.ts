import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { configurationCompletions } from '../../core/features/completion/configuration.ts';
import { type Completion, completionsAt } from '../../core/features/completion/index.ts';
import { allRules } from '../../core/rules/registry.ts';
import type { BriefingDocument } from '../../core/service.ts';
import { isConfigurationName } from '../configuration.ts';
import { toOffset, toRange } from '../convert.ts';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from '../languageserver.ts';
import type { RequestContext } from './context.ts';

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  label: CompletionItemKind.Snippet,
  phrase: CompletionItemKind.Text,
  currency: CompletionItemKind.Unit,
  headline: CompletionItemKind.Reference,
  rule: CompletionItemKind.Constant,
  directive: CompletionItemKind.Keyword,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
};

/** Serves completion in briefings, and of keys and values in configuration files. */
export function registerCompletion(context: RequestContext): void {
  const { connection, runner, client, workspace } = context;
  connection.onCompletion(
    runner.handler<CompletionParams, CompletionItem[]>(
      'textDocument/completion',
      [],
      async ({ textDocument: { uri }, position, context: asked }) => {
        const { locale, snippetCompletions } = client;
        const document = workspace.documents.find(uri);
        if (document && isConfigurationName(uri) && !uri.endsWith('.json')) {
          const { content } = document;
          const found = configurationCompletions(content.text, toOffset(position, content), allRules, locale);
          return found.map((each, index) => toItem(each, index, content, snippetCompletions));
        }
        const automatic = asked?.triggerKind === CompletionTriggerKind.TriggerCharacter;
        const open = await workspace.open(uri);
        if (!open) return [];
        const found = completionsAt(open.briefing, toOffset(position, open.briefing), locale, automatic);
        return found.map((each, index) => toItem(each, index, open.briefing, snippetCompletions));
      },
    ),
  );
}

/** `index` keeps the order in which they were found: what fits best comes first. */
function toItem(found: Completion, index: number, document: BriefingDocument, snippets: boolean): CompletionItem {
  const { label, kind, text, snippet, detail, documentation } = found;
  const asSnippet = snippets && snippet !== undefined;
  const range = toRange(found, document);
  return {
    label,
    kind: KINDS[kind],
    sortText: String(index).padStart(4, '0'),
    filterText: label,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation: { kind: 'markdown', value: documentation } }),
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: asSnippet ? snippet : text },
  };
}
