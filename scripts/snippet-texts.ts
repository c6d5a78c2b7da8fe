import type { PartSnippets } from '../server/src/core/features/part-snippets.ts';
import { choiceSnippet, placeholderSnippet } from '../server/src/core/features/snippet.ts';

/** A snippet of the editor: what is typed for it, what it is, and what it writes. */
export interface SnippetText {
  readonly name: string;
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: (parts: PartSnippets) => string | null;
}

/** Today, as the editor's snippets write it. */
const TODAY = ['YEAR', 'MONTH', 'DATE'].map((part) => `\${CURRENT_${part}}`).join('-');

const OFTEN_SILENCED = ['figures/unsourced', 'figures/label-unbacked', 'figures/inconsistent'];

const source = (words: string) => `<!-- source: ${placeholderSnippet(1, words)} -->`;

const silence = (why: string) =>
  `<!-- briefing-disable-next-line ${choiceSnippet(1, OFTEN_SILENCED, '')} -- ${placeholderSnippet(2, why)} -->\n`;

/** The snippets of each language, in the order in which they are listed. */
export const snippetTexts: Readonly<Record<'en' | 'fr', readonly SnippetText[]>> = {
  en: [
    {
      name: 'Briefing (English)',
      prefix: 'briefing-en',
      description: 'A whole briefing: front matter, title, teaser, two stories, credits',
      body: (parts) => parts.briefing(null, TODAY),
    },
    {
      name: 'Briefing: story',
      prefix: 'briefing-story',
      description: 'A story: headline, lede, a labelled paragraph, further reading',
      body: ({ story }) => story && `${story}\n`,
    },
    {
      name: 'Briefing: labelled paragraph',
      prefix: 'briefing-label',
      description: 'A paragraph opened by a bold run-in label and a spaced en dash',
      body: ({ section }) => section,
    },
    {
      name: 'Briefing: teaser',
      prefix: 'briefing-teaser',
      description: 'The line under the title that announces the other stories',
      body: ({ teaser }) => teaser,
    },
    {
      name: 'Briefing: further reading',
      prefix: 'briefing-further-reading',
      description: 'The list of links that ends a story',
      body: ({ furtherReading }) => furtherReading,
    },
    {
      name: 'Briefing: photo credits',
      prefix: 'briefing-photo-credits',
      description: 'The last line of the briefing, for the images in it',
      body: ({ credits }) => credits,
    },
    {
      name: 'Briefing: source for the desk',
      prefix: 'briefing-source',
      description: 'A comment that says where the paragraph’s figures come from; readers do not see it',
      body: () => source('TK document, page'),
    },
    {
      name: 'Briefing: silence a rule on the next line',
      prefix: 'briefing-silence',
      description: 'A comment that keeps a rule from reporting the next line',
      body: () => silence('TK why'),
    },
  ],
  fr: [
    {
      name: 'Briefing (français)',
      prefix: 'briefing-fr',
      description: 'Un briefing entier : en-tête, titre, annonce, deux sujets, crédits',
      body: (parts) => parts.briefing(null, TODAY),
    },
    {
      name: 'Briefing : sujet',
      prefix: 'briefing-sujet',
      description: 'Un sujet : titre, attaque, un paragraphe à intertitre, lectures',
      body: ({ story }) => story && `${story}\n`,
    },
    {
      name: 'Briefing : paragraphe à intertitre',
      prefix: 'briefing-intertitre',
      description: 'Un paragraphe ouvert par un intertitre en gras et un tiret demi-cadratin espacé',
      body: ({ section }) => section,
    },
    {
      name: 'Briefing : annonce',
      prefix: 'briefing-annonce',
      description: 'La ligne sous le titre qui annonce les autres sujets',
      body: ({ teaser }) => teaser,
    },
    {
      name: 'Briefing : pour aller plus loin',
      prefix: 'briefing-plus-loin',
      description: 'La liste de liens qui termine un sujet',
      body: ({ furtherReading }) => furtherReading,
    },
    {
      name: 'Briefing : crédit photos',
      prefix: 'briefing-credit-photos',
      description: 'La dernière ligne du briefing, pour les images qui y figurent',
      body: ({ credits }) => credits,
    },
    {
      name: 'Briefing : source pour le secrétariat de rédaction',
      prefix: 'briefing-source-fr',
      description: 'Un commentaire qui dit d’où viennent les chiffres du paragraphe ; le lecteur ne le voit pas',
      body: () => source('document, page à compléter'),
    },
    {
      name: 'Briefing : faire taire une règle sur la ligne suivante',
      prefix: 'briefing-taire',
      description: 'Un commentaire qui empêche une règle de signaler la ligne suivante',
      body: () => silence('raison à compléter'),
    },
  ],
};
