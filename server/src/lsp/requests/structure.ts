import type { DocumentSymbol, FoldingRange, WorkspaceSymbol } from 'vscode-languageserver';
import { foldsOf } from '../../core/features/folding.ts';
import { storySpan } from '../../core/features/spans.ts';
import { type OutlineEntry, outlineOf } from '../../core/features/symbols.ts';
import { headlineOf } from '../../core/model/teaser.ts';
import type { BriefingDocument } from '../../core/service.ts';
import { toRange } from '../convert.ts';
import { FoldingRangeKind, SymbolKind } from '../languageserver.ts';
import type { OpenBriefing } from '../workspace.ts';
import { onBriefing, type RequestContext } from './context.ts';

const KINDS: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  teaser: SymbolKind.Array,
  story: SymbolKind.Class,
  section: SymbolKind.Field,
  reading: SymbolKind.Array,
  credits: SymbolKind.Property,
  figure: SymbolKind.Number,
};

/** Serves what stands where: the outline, folding, and the headlines of the whole workspace. */
export function registerStructure(context: RequestContext): void {
  const { connection, client, runner, workspace, headlines } = context;
  connection.onDocumentSymbol(
    onBriefing(context, 'textDocument/documentSymbol', [], ({ briefing }): DocumentSymbol[] =>
      outlineOf(briefing, client.locale).map((entry) => toSymbol(entry, briefing)),
    ),
  );
  connection.onFoldingRanges(
    onBriefing(context, 'textDocument/foldingRange', [], ({ briefing }): FoldingRange[] =>
      foldsOf(briefing).flatMap(({ start, end, kind }) => {
        const startLine = briefing.positionAt(start).line;
        const endLine = briefing.positionAt(end).line;
        const region = kind === 'front-matter' ? { kind: FoldingRangeKind.Region } : {};
        return endLine > startLine ? [{ startLine, endLine, ...region }] : [];
      }),
    ),
  );
  connection.onWorkspaceSymbol(
    runner.handler('workspace/symbol', [], async ({ query }, token) => {
      const found: WorkspaceSymbol[] = [];
      for (const uri of await workspace.markdown()) {
        if (token.isCancellationRequested) break;
        const read = async () => headlinesOf(await workspace.read(uri));
        const own = workspace.documents.get(uri)
          ? await read()
          : await headlines.get(uri, await workspace.inForce(uri), read);
        found.push(...own.filter(({ name }) => matches(name, query)));
      }
      return found;
    }),
  );
}

function toSymbol(entry: OutlineEntry, briefing: BriefingDocument): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: KINDS[entry.kind],
    range: toRange(entry, briefing),
    selectionRange: toRange(entry.selection, briefing),
    children: entry.children.map((child) => toSymbol(child, briefing)),
  };
}

function headlinesOf(open: OpenBriefing | null): WorkspaceSymbol[] {
  if (!open) return [];
  const { briefing, uri } = open;
  const title = briefing.briefing.title?.passages[0]?.text;
  return briefing.briefing.stories.flatMap((story) => {
    const name = headlineOf(story).replaceAll(/\s+/g, ' ').trim();
    const location = { uri, range: toRange(storySpan(story), briefing) };
    return name ? [{ name, kind: SymbolKind.Class, location, ...(title && { containerName: title }) }] : [];
  });
}

/** True where the letters of a query stand in a name in their order, as editors match; any name for an empty query. */
function matches(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let from = 0;
  for (const letter of query.toLowerCase()) {
    const at = letters.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
