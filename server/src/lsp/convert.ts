import type {
  Diagnostic as LspDiagnostic,
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextEdit,
} from 'vscode-languageserver';
import { type ConfigurationProblem, problemMessage } from '../core/config/problems.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Language } from '../core/language/types.ts';
import type { Span, TextChange } from '../core/parse/types.ts';
import type { RulePage } from '../core/rules/page-address.ts';
import type { BriefingDocument } from '../core/service.ts';
import type { Severity } from '../core/severity.ts';
import { DiagnosticSeverity, DiagnosticTag } from './languageserver.ts';

/** What a client that gives a diagnostic back, for quick fixes, tells by it. */
export interface DiagnosticData {
  readonly messageId: string;
  /** True where the finding has a fix of its own. */
  readonly fixable: boolean;
}

const SOURCE = 'briefing';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules that find what has no effect: editors show it faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(['briefing/unused-directive']);

/** Whoever reads the diagnostics: in what language, and where the rules' pages are for them. */
interface Reader {
  readonly locale: Language;
  readonly rulePage: RulePage;
}

type Positions = Pick<BriefingDocument, 'positionAt'>;

/** The range of UTF-16 offsets in a document. */
export function toRange({ start, end }: Span, document: Positions): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The UTF-16 offset of a position; places outside the text count as the nearest inside, and no number at all as the start. */
export function toOffset(position: Position, document: Pick<BriefingDocument, 'source'>): number {
  const { line, character } = position;
  return document.source.offsetAt({ line: whole(line), character: whole(character) });
}

/** The UTF-16 offsets of a range. */
export function toSpan(range: Range, document: Pick<BriefingDocument, 'source'>): Span {
  const start = toOffset(range.start, document);
  return { start, end: Math.max(start, toOffset(range.end, document)) };
}

/** An edit as an editor applies it. */
export function toTextEdit(change: TextChange, document: Positions): TextEdit {
  return { range: toRange(change, document), newText: change.text };
}

/** A change of the document's text as the engine takes it. A change without a range is of the whole text. */
export function changeFrom(change: TextDocumentContentChangeEvent, document: BriefingDocument): TextChange {
  const span = 'range' in change ? toSpan(change.range, document) : { start: 0, end: document.source.length };
  return { ...span, text: change.text };
}

/** A finding as an editor shows it. `related`: the document's URI where the client shows other places too, else null. */
export function toDiagnostic(
  finding: Diagnostic,
  document: Positions,
  { locale, rulePage }: Reader,
  related: string | null,
): LspDiagnostic {
  const { rule, severity, messageId } = finding;
  const places = related === null ? [] : finding.related;
  const data: DiagnosticData = { messageId, fixable: finding.isFixable };
  return {
    range: toRange(finding, document),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: rulePage(rule) },
    source: SOURCE,
    message: finding.message(locale),
    ...(UNNECESSARY.has(rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(places.length > 0 && {
      relatedInformation: places.map((place) => ({
        location: { uri: related!, range: toRange(place, document) },
        message: place.message(locale),
      })),
    }),
    data,
  };
}

/** Something to know about a place that is no finding. */
export function informationAt(span: Span, document: Positions, message: string): LspDiagnostic {
  return { range: toRange(span, document), severity: DiagnosticSeverity.Information, source: SOURCE, message };
}

/** A fault of a configuration file as an editor shows it. */
export function configurationDiagnostic(
  problem: ConfigurationProblem,
  document: Positions,
  { locale, rulePage }: Reader,
): LspDiagnostic {
  return {
    range: toRange(problem, document),
    severity: DiagnosticSeverity.Error,
    code: 'briefing/config',
    codeDescription: { href: rulePage('briefing/config') },
    source: SOURCE,
    message: problemMessage(problem, locale),
  };
}

function whole(value: number): number {
  return Math.max(0, Math.trunc(value) || 0);
}
