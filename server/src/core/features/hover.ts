import type { BriefingDocument, StoryFigure } from '../document.ts';
import { sameValue } from '../figures/compare.ts';
import type { Language } from '../language/types.ts';
import { isSectionLabel } from '../model/parts.ts';
import type { Part } from '../model/types.ts';
import type { Span } from '../parse/types.ts';
import type { RulePage } from '../rules/page-address.ts';
import { ruleById } from '../rules/registry.ts';
import { figureAt, spanOfFigure } from './figure-at.ts';
import { sourcingWords } from './sourcing-words.ts';
import { partSpan, passageSpan, touches } from './spans.ts';
import { featureTexts } from './texts.ts';
import { ValueWriter } from './value.ts';

/** What is shown for a place, in Markdown. */
export interface HoverText extends Span {
  readonly markdown: string;
}

/** Whoever reads it: in what language, and where the rules' pages are for them. */
export interface HoverReader {
  readonly locale: Language;
  readonly rulePage: RulePage;
}

/** What there is to say of the place at a UTF-16 offset: its figure, what is found there, the label it stands on. Null for nothing. */
export function hoverAt(
  document: BriefingDocument,
  offset: number,
  { locale, rulePage }: HoverReader,
): HoverText | null {
  const found = figureAt(document, offset);
  const texts = [
    ...(found ? [{ ...spanOfFigure(found), markdown: aboutFigure(found, document, locale) }] : []),
    ...aboutFindings(document, offset, locale, rulePage),
    ...aboutLabel(document, offset, locale),
  ];
  const [first] = texts;
  return first ? { ...first, markdown: texts.map(({ markdown }) => markdown).join('\n\n---\n\n') } : null;
}

function aboutFigure(found: StoryFigure, document: BriefingDocument, locale: Language): string {
  const texts = featureTexts[locale];
  const { figure, signoff, story } = found;
  const { amount, evidence } = figure;
  const other: Language = locale === 'fr' ? 'en' : 'fr';
  const same = document
    .figures()
    .filter((each) => each.story === story && each.figure !== figure && states(each, found))
    .map((each) => document.positionAt(spanOfFigure(each).start).line + 1);
  const source = evidence
    ? texts.sourced(evidence.type, escaped(sourcingWords(found, document.lang) ?? ''))
    : signoff
      ? texts.signedOff(escaped(signoff.reason))
      : texts.unsourced;
  return [
    `**${escaped(new ValueWriter(locale).write(amount))}** (${escaped(new ValueWriter(other).write(amount))})`,
    source,
    ...(same.length > 0 ? [texts.elsewhere([...new Set(same)])] : []),
  ].join('\n\n');
}

/** True where two figures state the same: one value in one unit, and of two counts one noun. */
function states({ figure: { amount: a } }: StoryFigure, { figure: { amount: b } }: StoryFigure): boolean {
  return a.kind === b.kind && a.unit === b.unit && sameValue(a, b) && (a.unit !== null || a.noun === b.noun);
}

/** What to do about what was found: the finding itself is shown by the editor. */
function aboutFindings(document: BriefingDocument, offset: number, locale: Language, rulePage: RulePage): HoverText[] {
  const found = document.check().filter((finding) => touches(finding, offset));
  const seen = new Set<string>();
  return found.flatMap(({ rule, start, end }) => {
    const docs = ruleById(rule)?.docs[locale];
    if (!docs || seen.has(rule)) return [];
    seen.add(rule);
    return [{ start, end, markdown: `${docs.remedy} [${featureTexts[locale].rulePage}](${rulePage(rule)})` }];
  });
}

function aboutLabel({ briefing }: BriefingDocument, offset: number, locale: Language): HoverText[] {
  const parts = [...briefing.opening, ...briefing.stories.flatMap((story) => story.parts)];
  for (const part of parts) {
    if (!touches(partSpan(part), offset)) continue;
    const span = labelSpan(part);
    const text = featureTexts[locale].parts[part.role];
    if (text && span && touches(span, offset)) return [{ ...span, markdown: text }];
  }
  return [];
}

function labelSpan({ role, label, passages }: Part): Span | null {
  const [passage] = passages;
  if (!passage) return null;
  if (label) return passageSpan(passage, label.start, label.end);
  if (role !== 'section' || !isSectionLabel(passage.runIn)) return null;
  return passageSpan(passage, passage.runIn!.start, passage.runIn!.end);
}

function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|~#$]/g, '\\$&');
}
