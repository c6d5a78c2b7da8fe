import type { BriefingDocument, StoryFigure } from '../document.ts';
import type { Language } from '../language/types.ts';
import { firstLine } from '../model/locate.ts';
import { isSectionLabel } from '../model/parts.ts';
import { headlineOf } from '../model/teaser.ts';
import type { Part, Story } from '../model/types.ts';
import type { Span } from '../parse/types.ts';
import { spanOfFigure } from './figure-at.ts';
import { figuresByStory, stateOf } from './figures-of.ts';
import { partSpan, spanOf, storySpan } from './spans.ts';
import { featureTexts } from './texts.ts';
import { ValueWriter } from './value.ts';

/** An entry of the outline. `selection` is what is shown when it is chosen. */
export interface OutlineEntry extends Span {
  readonly kind: 'title' | 'teaser' | 'story' | 'section' | 'reading' | 'credits' | 'figure';
  readonly name: string;
  readonly detail: string;
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

const KINDS = { title: 'title', teaser: 'teaser', section: 'section', label: 'reading', credits: 'credits' } as const;

/** The outline: title, teaser, stories with their sections, labels and figures. */
export function outlineOf(document: BriefingDocument, locale: Language): OutlineEntry[] {
  const { opening, stories } = document.briefing;
  const figures = figuresByStory(document);
  const values = new ValueWriter(locale);
  const entry = (each: StoryFigure): OutlineEntry => {
    const span = spanOfFigure(each);
    const detail = `${values.write(each.figure.amount)} · ${featureTexts[locale].states[stateOf(each)]}`;
    return { ...span, selection: span, kind: 'figure', name: inline(each.figure.text), detail, children: [] };
  };
  return [
    ...entriesOf(opening, (figures.get(-1) ?? []).map(entry)),
    ...stories.map((story) => storyEntry(story, (figures.get(story.index) ?? []).map(entry), locale)),
  ];
}

function storyEntry(story: Story, figures: readonly OutlineEntry[], locale: Language): OutlineEntry {
  return {
    ...storySpan(story),
    selection: partSpan(story.headline),
    kind: 'story',
    name: inline(headlineOf(story)) || featureTexts[locale].noTitle,
    detail: '',
    children: entriesOf(story.parts, figures),
  };
}

/** The parts that have a name, each with the figures in it; figures of other parts stand among them. */
function entriesOf(parts: readonly Part[], figures: readonly OutlineEntry[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let next = 0;
  for (const part of parts) {
    const span = partSpan(part);
    const from = next;
    while (next < figures.length && figures[next]!.start < span.end) next++;
    const own = figures.slice(from, next);
    const named = namedEntry(part, span, own);
    if (named) entries.push(named);
    else entries.push(...own);
  }
  return entries;
}

function namedEntry(part: Part, span: Span, children: readonly OutlineEntry[]): OutlineEntry | null {
  const [passage] = part.passages;
  const kind = KINDS[part.role as keyof typeof KINDS];
  if (!kind || !passage) return null;
  const label = part.role === 'section' && isSectionLabel(passage.runIn) ? passage.runIn : null;
  const end = label?.end ?? part.label?.end ?? passage.text.length;
  // The first line will do: the exact place of a label in its source would have the block parsed again.
  const selection = spanOf(firstLine(part.block));
  const name = inline(passage.text.slice(label?.start ?? 0, end)).replace(/\s*:$/u, '');
  if (!name) return null;
  const detail = part.label ? inline(passage.text.slice(part.label.bodyStart)) : '';
  return { ...span, selection, kind, name, detail, children };
}

function inline(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
