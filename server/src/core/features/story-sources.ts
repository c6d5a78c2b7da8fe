import type { BriefingDocument } from '../document.ts';
import type { Language } from '../language/types.ts';
import type { Part } from '../model/types.ts';

/** Articles that a sentence begins with a capital, and another does not. */
const ARTICLE: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:Le|La|Les|L['’]|Un|Une|Des|Son|Sa|Ses)(?=[\s\p{L}])/u,
  en: /^(?:The|A|An|Its|His|Her|Their)(?=\s)/u,
};

/** The sources that a story names, each once, those of other stories left out; `story` as in `StoryFigure`. */
export function sourcesNamedIn(document: BriefingDocument, story: number | null, language: Language): string[] {
  const named = document.figures().flatMap((each) => {
    const source = each.story === story && each.figure.evidence?.vague !== true ? each.figure.evidence?.source : null;
    return source && /\p{Lu}/u.test(source) ? [inSentence(source, language)] : [];
  });
  return [...new Set(named)];
}

/** A link of a story's further reading. */
export interface ReadingLink {
  readonly title: string;
  readonly url: string;
}

/** The links under a story's further-reading label that lead somewhere on the web, in order. */
export function furtherReadingOf(document: BriefingDocument, story: number | null): ReadingLink[] {
  const { briefing } = document;
  const parts: readonly Part[] = story === null ? briefing.opening : (briefing.stories[story]?.parts ?? []);
  return parts
    .filter(({ role }) => role === 'further-reading')
    .flatMap(({ passages }) => passages)
    .flatMap(({ text, marks }) =>
      marks.flatMap((mark) =>
        mark.type === 'link' && mark.url !== null && /^https?:\/\//i.test(mark.url)
          ? [{ title: text.slice(mark.start, mark.end), url: encodeParentheses(mark.url) }]
          : [],
      ),
    );
}

/** Named first in one sentence, a source stands later in another. */
function inSentence(source: string, language: Language): string {
  const words = source.replaceAll(/\s+/g, ' ').trim();
  return words.replace(ARTICLE[language], (article) => article.toLowerCase());
}

function encodeParentheses(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
}
