import type { BriefingDocument } from '../document.ts';
import { declaredSource } from '../model/comments.ts';
import { announcedStories, splitEntries } from '../model/teaser.ts';
import type { Comment, Part } from '../model/types.ts';
import type { Span } from '../parse/types.ts';
import { parseDirective } from '../rules/directives.ts';
import type { RulePage } from '../rules/page-address.ts';
import { ruleById } from '../rules/registry.ts';
import { partSpan, passageSpan, spanOf } from './spans.ts';

/** A link that Markdown itself does not make: to an address, or to a place in the document. */
export interface BriefingLink extends Span {
  readonly target: string | { readonly offset: number };
}

/** Teaser entries lead to their stories, rule ids in comments to their pages, addresses in source comments to where they say. */
export function linksOf(document: BriefingDocument, rulePage: RulePage): BriefingLink[] {
  const { briefing } = document;
  const parts: readonly Part[] = [
    ...briefing.opening,
    ...briefing.stories.flatMap(({ headline, parts: own }) => [headline, ...own]),
  ];
  return [
    ...teaserLinks(document),
    ...parts.flatMap(({ comments }) => comments.flatMap((each) => inComment(each, rulePage))),
  ];
}

function teaserLinks({ briefing }: BriefingDocument): BriefingLink[] {
  const { teaser } = briefing;
  const passage = teaser?.passages[0];
  if (!teaser || !passage) return [];
  const entries = splitEntries(passage.text, teaser.label?.bodyStart ?? 0);
  const stories = announcedStories(briefing, entries);
  return entries.flatMap((entry, index) => {
    const story = stories[index];
    if (!story) return [];
    return [{ ...passageSpan(passage, entry.start, entry.end), target: { offset: partSpan(story.headline).start } }];
  });
}

function inComment({ value, location }: Comment, rulePage: RulePage): BriefingLink[] {
  const { start } = spanOf(location);
  const text = location.chunk.text.slice(location.start, location.end);
  if (declaredSource(value) !== null) {
    return [...text.matchAll(/https?:\/\/[^\s<>"]+/gi)].map((match) => {
      const address = match[0].replace(/[.,;:)]+$/, '');
      return { start: start + match.index, end: start + match.index + address.length, target: address };
    });
  }
  if (!parseDirective(value)) return [];
  return [...text.matchAll(/[a-z]+\/[a-z-]+/g)].flatMap((match) => {
    const rule = ruleById(match[0]);
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    return rule ? [{ ...span, target: rulePage(rule.id) }] : [];
  });
}
