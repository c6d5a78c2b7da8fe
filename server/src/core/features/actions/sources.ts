import type { BriefingDocument, StoryFigure } from '../../document.ts';
import { sentenceAround, sentencesIn } from '../../figures/sentences.ts';
import { packFor } from '../../language/index.ts';
import type { Language } from '../../language/types.ts';
import { unsourced } from '../../rules/figures/unsourced.ts';
import { signoffFor } from '../../signoff/entry.ts';
import { figureAt, spanOfFigure } from '../figure-at.ts';
import { lineBreakOf } from '../line-break.ts';
import { choiceSnippet, placeholderSnippet, plainSnippet } from '../snippet.ts';
import { furtherReadingOf, sourcesNamedIn } from '../story-sources.ts';
import type { Action, ActionContext, ActionEdit } from './types.ts';

interface Texts {
  readonly name: string;
  link(title: string): string;
  readonly footnote: string;
  readonly declare: string;
  readonly signOff: string;
  /** Stands for the source until the editor writes it. */
  readonly source: string;
  readonly reason: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    name: 'Name a source',
    link: (title) => `Link to “${title}”`,
    footnote: 'Add a footnote',
    declare: 'Declare a source in a comment',
    signOff: 'Sign off this figure',
    source: 'source',
    reason: 'to be completed',
  },
  fr: {
    name: 'Nommer une source',
    link: (title) => `Mettre un lien vers «\u00a0${title}\u00a0»`,
    footnote: 'Ajouter une note de bas de page',
    declare: 'Déclarer une source en commentaire',
    signOff: 'Valider ce chiffre',
    source: 'source',
    reason: 'à compléter',
  },
};

/** How a sentence of each language names its source, at its end. */
const ATTRIBUTION: Readonly<Record<Language, string>> = { fr: ', selon ', en: ', according to ' };

/** What an editor is asked to fill in where snippets are unknown; the rule on placeholders finds it. */
const MISSING = 'TK';

/** More links than this make a menu too long. */
const MOST_LINKS = 4;

/** The ways to source a figure that has no source. */
export function sourceActions(context: ActionContext): Action[] {
  const { document, finding, locale } = context;
  const pack = packFor(document.lang);
  if (finding.rule !== unsourced.id || !pack) return [];
  const found = figureAt(document, finding.start);
  if (!found) return [];
  const texts = TEXTS[locale];
  const { figure, story } = found;
  const place = placeOf(found, document);
  const one = (id: string, title: string, ...edits: ActionEdit[]): Action => ({
    id,
    title,
    edits: () => ({ document: edits }),
  });
  const names = sourcesNamedIn(document, story, pack.language);
  const links = furtherReadingOf(document, story).slice(0, MOST_LINKS);
  const span = spanOfFigure(found);
  return [
    one('name-source', texts.name, {
      ...insertion(place.sentenceEnd, `${ATTRIBUTION[pack.language]}${names[0] ?? MISSING}`),
      snippet: `${plainSnippet(ATTRIBUTION[pack.language])}${choiceSnippet(1, names, texts.source)}`,
    }),
    ...links.map(({ title, url }, index) =>
      one(`link-${index}`, texts.link(title), insertion(span.start, '['), insertion(span.end, `](${url})`)),
    ),
    { id: 'footnote', title: texts.footnote, edits: () => ({ document: footnote(place, document, texts) }) },
    one('declare', texts.declare, {
      ...insertion(place.passageEnd, ` <!-- source: ${MISSING} -->`),
      snippet: ` <!-- source: ${placeholderSnippet(1, texts.source)} -->`,
    }),
    {
      id: 'sign-off',
      title: texts.signOff,
      edits: () => ({ signoff: signoffFor(figure, pack, texts.reason, context.today) }),
    },
  ];
}

/** Offsets in the document around a figure: before the final mark of its sentence and after it, the end of its passage and block. */
interface Place {
  readonly sentenceEnd: number;
  readonly afterSentence: number;
  readonly passageEnd: number;
  readonly blockEnd: number;
}

function placeOf({ figure }: StoryFigure, document: BriefingDocument): Place {
  const { passage, amount, chunk } = figure;
  const pack = packFor(document.lang)!;
  const sentence = sentenceAround(amount, sentencesIn(passage, pack));
  const end = sentence?.end ?? passage.text.length;
  const words = passage.text
    .slice(0, end)
    .replace(/[.!?…]+$/u, '')
    .trimEnd();
  const inDocument = (offset: number) => chunk.start + passage.toSource(offset, 'before');
  return {
    sentenceEnd: chunk.start + passage.toSource(words.length, words.length < end ? 'after' : 'before'),
    afterSentence: inDocument(end),
    passageEnd: inDocument(passage.text.trimEnd().length),
    blockEnd: chunk.start + passage.block.end,
  };
}

/** A mark after the sentence, and its definition under the block. */
function footnote(place: Place, document: BriefingDocument, texts: Texts): ActionEdit[] {
  const { text } = document;
  const used = new Set([...text.matchAll(/\[\^(\d{1,6})\]/g)].map(([, number]) => Number(number)));
  let number = 1;
  while (used.has(number)) number++;
  const gap = lineBreakOf(text).repeat(2);
  return [
    insertion(place.afterSentence, `[^${number}]`),
    {
      ...insertion(place.blockEnd, `${gap}[^${number}]: ${MISSING}`),
      snippet: `${gap}[^${number}]: ${placeholderSnippet(1, texts.source)}`,
    },
  ];
}

function insertion(at: number, text: string): ActionEdit {
  return { start: at, end: at, text };
}
