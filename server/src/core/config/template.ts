import type { Template, TemplatePart, TemplatePartName } from './types.ts';

/** A template as a file writes it: all but the part's name may be left out. */
export interface WrittenTemplate {
  readonly parts: readonly (Partial<TemplatePart> & Pick<TemplatePart, 'part'>)[];
}

/** Whether a template knows a part at all, needed or not. */
export function hasPart({ parts }: Template, name: TemplatePartName): boolean {
  return parts.some(({ part }) => part === name);
}

/** Level of the heading that opens a part, where the template does not say. */
const LEVELS: Partial<Record<TemplatePartName, number>> = { title: 1, story: 2 };

/** Fills in what a written template leaves out. Of a part that stands twice the first is kept, and `twice` is told of it. */
export function templateFrom(written: WrittenTemplate, twice: (part: TemplatePartName) => void): Template {
  const parts = new Map<TemplatePartName, TemplatePart>();
  for (const part of written.parts) {
    if (parts.has(part.part)) {
      twice(part.part);
      continue;
    }
    const level = part.level ?? LEVELS[part.part];
    const filled = { ...part, needed: part.needed ?? 'never', most: part.most ?? null };
    parts.set(part.part, level === undefined ? filled : { ...filled, level });
  }
  return { parts: [...parts.values()] };
}
