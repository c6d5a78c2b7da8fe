import { spanOfFigure } from '../../core/features/figure-at.ts';
import { stateOf } from '../../core/features/figures-of.ts';
import { ledgerOf } from '../../core/features/ledger.ts';
import { sourcingWords } from '../../core/features/sourcing-words.ts';
import { spanOf } from '../../core/features/spans.ts';
import { summaryOf } from '../../core/features/summary.ts';
import { ValueWriter } from '../../core/features/value.ts';
import type { BriefingDocument, StoryFigure } from '../../core/service.ts';
import { toRange } from '../convert.ts';
import { type Ledger, type LedgerFigure, LedgerRequest, type Summary, SummaryRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/ledger` and `briefing/summary`, of documents that are open or not. */
export function registerLedger({ connection, runner, client, workspace }: RequestContext): void {
  connection.onRequest(
    LedgerRequest,
    runner.handler<{ uri: string }, Ledger | null>(LedgerRequest.method, null, async ({ uri }) => {
      const open = await workspace.read(uri);
      if (!open) return null;
      const { briefing, version } = open;
      const values = new ValueWriter(client.locale);
      const stories = ledgerOf(briefing).map((story) => ({
        headline: story.headline,
        range: toRange(story, briefing),
        figures: story.figures.map((each) => toLedgerFigure(each, briefing, values)),
      }));
      return { version, lang: briefing.lang, stories };
    }),
  );
  connection.onRequest(
    SummaryRequest,
    runner.handler<{ uri: string }, Summary | null>(SummaryRequest.method, null, async ({ uri }) => {
      const open = await workspace.read(uri);
      if (!open) return null;
      const { lang, house } = open.briefing;
      const problems = open.briefing.check().length;
      return { lang, profile: house.profile, ...summaryOf(open.briefing), problems };
    }),
  );
}

function toLedgerFigure(each: StoryFigure, briefing: BriefingDocument, values: ValueWriter): LedgerFigure {
  const { figure, signoff } = each;
  const { amount, evidence } = figure;
  const { kind, low, high, unit, qualifier } = amount;
  return {
    text: figure.text.replaceAll(/\s+/g, ' '),
    range: toRange(spanOfFigure(each), briefing),
    ...{ kind, low, high, unit, qualifier },
    value: values.write(amount),
    state: stateOf(each),
    evidence: evidence && {
      type: evidence.type,
      text: sourcingWords(each, briefing.lang) ?? '',
      range: toRange(spanOf(evidence), briefing),
    },
    reason: signoff?.reason ?? null,
  };
}
