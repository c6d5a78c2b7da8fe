import type { CodeLens, DocumentLink, Hover, InlayHint } from 'vscode-languageserver';
import { hintsOf } from '../../core/features/hints.ts';
import { hoverAt } from '../../core/features/hover.ts';
import { lensesOf } from '../../core/features/lens.ts';
import { linksOf } from '../../core/features/links.ts';
import { toOffset, toRange, toSpan } from '../convert.ts';
import { InlayHintKind } from '../languageserver.ts';
import { ClientCommand } from '../protocol.ts';
import { onBriefing, type RequestContext } from './context.ts';

/** Serves what is shown beside the text as it is: hover, code lenses, inlay hints, links. */
export function registerReading(context: RequestContext): void {
  const { connection, client } = context;
  connection.onHover(
    onBriefing(context, 'textDocument/hover', null, ({ briefing }, { position }): Hover | null => {
      const found = hoverAt(briefing, toOffset(position, briefing), client);
      return found && { range: toRange(found, briefing), contents: { kind: 'markdown', value: found.markdown } };
    }),
  );
  connection.onCodeLens(
    onBriefing(context, 'textDocument/codeLens', [], ({ briefing, inForce }): CodeLens[] => {
      if (!inForce.settings.codeLens) return [];
      const command = client.options.knowsCommands ? ClientCommand.showFigures : '';
      return lensesOf(briefing, client.locale).map((lens) => ({
        range: toRange(lens, briefing),
        command: { title: lens.title, command },
      }));
    }),
  );
  connection.languages.inlayHint.on(
    onBriefing(context, 'textDocument/inlayHint', [], ({ briefing, inForce }, { range }): InlayHint[] => {
      if (!inForce.settings.inlayHints) return [];
      const { start, end } = toSpan(range, briefing);
      return hintsOf(briefing, start, end).map(({ offset, label }) => ({
        position: briefing.positionAt(offset),
        label,
        kind: InlayHintKind.Type,
        paddingLeft: true,
      }));
    }),
  );
  connection.onDocumentLinks(
    onBriefing(context, 'textDocument/documentLink', [], ({ briefing, uri }): DocumentLink[] =>
      linksOf(briefing, client.rulePage).map((link) => ({
        range: toRange(link, briefing),
        target:
          typeof link.target === 'string' ? link.target : `${uri}#L${briefing.positionAt(link.target.offset).line + 1}`,
      })),
    ),
  );
}
