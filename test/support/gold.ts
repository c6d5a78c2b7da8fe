import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { type FigureReport, figureReport } from '../../server/src/core/features/figure-report.ts';
import { openBriefing } from '../../server/src/core/service.ts';

/** A figure as an annotator marked it: `⟦text¦kind¦low[..high]¦unit¦evidence[¦qualifier]⟧`, evidence `-` for none. */
export interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly evidence: string | null;
}

const MARK = /⟦([^⟦⟧]*)⟧/g;

/** An annotated briefing: its text without the marks, and the figures with UTF-16 offsets in it. Throws on a mark with too few fields. */
export function readGold(marked: string): { text: string; figures: GoldFigure[] } {
  const figures: GoldFigure[] = [];
  let text = '';
  let last = 0;
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(last, mark.index);
    const [words, kind, values, unit, evidence] = mark[1]!.split('¦');
    if (evidence === undefined) throw new Error(`a mark has five fields or six: ${mark[0]}`);
    const [low, high = low] = values!.split('..').map(Number);
    const start = text.length;
    text += words;
    figures.push({
      start,
      end: text.length,
      kind: kind!.trim(),
      low: low!,
      high: high!,
      unit: unit!.trim() || null,
      evidence: evidence.trim() === '-' ? null : evidence.trim(),
    });
    last = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(last), figures };
}

/** Counts of one comparison, or of several added up. */
export interface Score {
  /** Figures marked, reported, and both with the same value and unit. */
  gold: number;
  reported: number;
  right: number;
  /** Figures without a source: rightly told, wrongly told, not told. */
  alarms: number;
  falseAlarms: number;
  missedAlarms: number;
}

/** Reads an annotated briefing with the engine, and compares. */
export function scoreOf(marked: string): Score {
  const { text, figures: gold } = readGold(marked);
  const document = openBriefing(text, { config: defaultConfiguration });
  const reported = document.figures().map((each) => figureReport(each, document));
  const score: Score = {
    gold: gold.length,
    reported: reported.length,
    right: 0,
    alarms: 0,
    falseAlarms: 0,
    missedAlarms: 0,
  };
  const unmatched = new Set(reported);
  for (const wanted of gold) {
    const found = [...unmatched].find(({ start, end }) => start < wanted.end && wanted.start < end);
    if (found) unmatched.delete(found);
    if (found && sameFigure(wanted, found)) score.right++;
    const alarm = found !== undefined && found.evidence === null;
    if (wanted.evidence === null && alarm) score.alarms++;
    else if (wanted.evidence === null) score.missedAlarms++;
    else if (alarm) score.falseAlarms++;
  }
  for (const { evidence } of unmatched) if (evidence === null) score.falseAlarms++;
  return score;
}

function sameFigure(gold: GoldFigure, found: FigureReport): boolean {
  const bare = gold.unit === null && found.unit === null;
  const unit = bare || (gold.kind === found.kind && (gold.kind === 'quantity' || gold.unit === found.unit));
  return unit && near(gold.low, found.low) && near(gold.high, found.high);
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1(right: number, wrong: number, missed: number): number {
  const all = 2 * right + wrong + missed;
  return all === 0 ? 1 : (2 * right) / all;
}
