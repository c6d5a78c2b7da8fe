import { hasPart } from '../config/template.ts';
import type { Template, TemplatePartName } from '../config/types.ts';
import { placeholderSnippet, plainSnippet } from './snippet.ts';

/** What stands to be filled in; `structure/placeholder` tells what was forgotten. */
const TO_FILL_IN = {
  en: {
    title: 'TK title',
    headline: 'TK headline',
    lead: 'TK headline of the lead story',
    second: 'TK headline of the second story',
    lede: 'TK lede',
    label: 'TK label',
    text: 'TK text',
    link: 'TK earlier story',
    credit: 'TK name',
    image: 'TK what the image shows',
  },
  fr: {
    title: 'Titre à compléter',
    headline: 'Titre à compléter',
    lead: 'Titre du premier sujet à compléter',
    second: 'Titre du deuxième sujet à compléter',
    lede: 'Attaque à compléter',
    label: 'Intertitre à compléter',
    text: 'Texte à compléter',
    link: 'Article à compléter',
    credit: 'Nom à compléter',
    image: 'Ce que montre l’image, à compléter',
  },
};

/** Gives the next place to fill in, with words that stand there meanwhile. */
type Fill = (words: string) => string;

function filler(): Fill {
  let stop = 0;
  return (words) => placeholderSnippet(++stop, words);
}

/** The parts of a briefing as snippets, in a language and with the labels of a template; null for a part that the template has not. */
export class PartSnippets {
  readonly #language: string;
  readonly #words: (typeof TO_FILL_IN)['en'];
  readonly #template: Template;

  /** `language`: its primary subtag. What is to be filled in is named in English where we have no words in that language. */
  constructor(language: string, template: Template) {
    this.#language = language;
    this.#words = language === 'fr' ? TO_FILL_IN.fr : TO_FILL_IN.en;
    this.#template = template;
  }

  get section(): string | null {
    return this.#section(filler());
  }

  get furtherReading(): string | null {
    return this.#furtherReading(filler());
  }

  get story(): string | null {
    const fill = filler();
    return this.#story(fill, fill(this.#words.headline), true);
  }

  get teaser(): string | null {
    return this.#labelled('teaser', filler()(this.#words.headline));
  }

  /** What stands for a name in the credits. */
  get credit(): string {
    return this.#words.credit;
  }

  /** What stands for the alternative text of an image. */
  get image(): string {
    return this.#words.image;
  }

  /** The credits as text, not as a snippet. */
  get creditsAsText(): string | null {
    return this.#labelled('credits', plainSnippet(this.credit))?.replaceAll(/\\([\\$}])/g, '$1') ?? null;
  }

  get credits(): string | null {
    return this.#labelled('credits', filler()(this.#words.credit));
  }

  /**
   * A whole briefing of two stories. `title` is put in as it is; null leaves it to be filled in. `date` is a snippet: an ISO date, or what
   * stands for one.
   */
  briefing(title: string | null, date: string): string {
    const fill = filler();
    const words = this.#words;
    const heading = title === null ? fill(words.title) : plainSnippet(title);
    const second = fill(words.second);
    const parts = [
      `---\nbriefing: newsletter\nlang: ${this.#language}\ndate: ${date}\n---`,
      hasPart(this.#template, 'title') ? `${this.#marks('title', 1)} ${heading}` : null,
      this.#labelled('teaser', second),
      this.#story(fill, fill(words.lead), true),
      this.#story(fill, second, false),
      this.#labelled('credits', fill(words.credit)),
    ];
    return `${joined(parts)}\n`;
  }

  #story(fill: Fill, headline: string, withSection: boolean): string | null {
    if (!hasPart(this.#template, 'story')) return null;
    return joined([
      `${this.#marks('story', 2)} ${headline}`,
      hasPart(this.#template, 'lede') ? fill(this.#words.lede) : null,
      withSection ? this.#section(fill) : null,
      this.#furtherReading(fill),
    ]);
  }

  #section(fill: Fill): string | null {
    if (!hasPart(this.#template, 'section')) return null;
    return `**${fill(this.#words.label)}** – ${fill(this.#words.text)}`;
  }

  #furtherReading(fill: Fill): string | null {
    const label = this.#label('further-reading');
    return label && `${label}\n\n- [${fill(this.#words.link)}](${fill('https://')})`;
  }

  #labelled(part: TemplatePartName, text: string): string | null {
    const label = this.#label(part);
    return label && `${label} ${text}`;
  }

  /** The first label of a part, the house's own; null where the part has none. */
  #label(name: TemplatePartName): string | null {
    const labels = this.#template.parts.find(({ part }) => part === name)?.labels;
    const [label] = labels?.[this.#language] ?? labels?.en ?? [];
    return label === undefined ? null : plainSnippet(`${label}:`);
  }

  #marks(name: TemplatePartName, otherwise: number): string {
    return '#'.repeat(this.#template.parts.find(({ part }) => part === name)?.level ?? otherwise);
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n\n');
}
