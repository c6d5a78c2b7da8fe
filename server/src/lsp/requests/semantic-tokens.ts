import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { FigureState } from '../../core/features/figures-of.ts';
import { type FigureToken, tokensOf } from '../../core/features/tokens.ts';
import type { BriefingDocument } from '../../core/service.ts';
import { toSpan } from '../convert.ts';
import { SemanticTokensBuilder } from '../languageserver.ts';
import { SEMANTIC_TOKENS } from '../protocol.ts';
import { onBriefing, type RequestContext } from './context.ts';

const MODIFIERS: Readonly<Record<FigureState, number>> = { sourced: 1, 'signed-off': 2, unsourced: 4 };

/** Serves the colours of figures by their state. */
export function registerSemanticTokens(context: RequestContext): void {
  const { connection, workspace } = context;
  const { semanticTokens } = connection.languages;
  const builders = new Map<string, SemanticTokensBuilder>();
  workspace.documents.onDidClose(({ document }) => builders.delete(document.uri));
  const nothing: SemanticTokens = { data: [] };

  semanticTokens.on(
    onBriefing(context, 'textDocument/semanticTokens/full', nothing, ({ briefing, uri }): SemanticTokens => {
      const builder = new SemanticTokensBuilder();
      builders.set(uri, builder);
      push(builder, tokensOf(briefing), briefing);
      return builder.build();
    }),
  );
  semanticTokens.onDelta(
    onBriefing<{ textDocument: { uri: string }; previousResultId: string }, SemanticTokens | SemanticTokensDelta>(
      context,
      'textDocument/semanticTokens/full/delta',
      nothing,
      ({ briefing, uri }, { previousResultId }) => {
        const builder = builders.get(uri) ?? new SemanticTokensBuilder();
        builders.set(uri, builder);
        builder.previousResult(previousResultId);
        push(builder, tokensOf(briefing), briefing);
        return builder.buildEdits();
      },
    ),
  );
  semanticTokens.onRange(
    onBriefing(context, 'textDocument/semanticTokens/range', nothing, ({ briefing }, { range }): SemanticTokens => {
      const { start, end } = toSpan(range, briefing);
      const builder = new SemanticTokensBuilder();
      push(builder, tokensOf(briefing, start, end), briefing);
      return builder.build();
    }),
  );
}

function push(builder: SemanticTokensBuilder, tokens: readonly FigureToken[], briefing: BriefingDocument): void {
  const type = SEMANTIC_TOKENS.tokenTypes.indexOf('number');
  for (const { start, end, state } of tokens) {
    const { line, character } = briefing.positionAt(start);
    builder.push(line, character, end - start, type, MODIFIERS[state]);
  }
}
