import type { EvidenceType } from '../figures/types.ts';
import type { Language } from '../language/types.ts';
import type { Role } from '../model/types.ts';

/** What the features say. */
export interface FeatureTexts {
  readonly unsourced: string;
  signedOff(reason: string): string;
  sourced(type: EvidenceType, words: string): string;
  elsewhere(lines: readonly number[]): string;
  /** What a part is for, where a reader points at its label. */
  readonly parts: Readonly<Partial<Record<Role, string>>>;
  /** The line over a headline. */
  lens(words: number, figures: number, unsourced: number): string;
  readonly states: Readonly<Record<'sourced' | 'signed-off' | 'unsourced', string>>;
  readonly rulePage: string;
  readonly noTitle: string;
  /** Where an editor is shown no more problems of a document, with the number left out. */
  notShown(problems: number): string;
}

const plural = (n: number, one: string, many: string) => `${n}\u00a0${n === 1 ? one : many}`;
/** In French, zero is singular. */
const pluriel = (n: number, un: string, plusieurs: string) => `${n}\u00a0${n < 2 ? un : plusieurs}`;

export const featureTexts: Readonly<Record<Language, FeatureTexts>> = {
  en: {
    unsourced: '**Unsourced**',
    signedOff: (reason) => `**Signed off**${reason ? `: ${reason}` : ''}`,
    sourced: (type, words) =>
      ({
        attribution: `Sourced by an attribution: “${words}”`,
        quote: `Sourced by a quotation: “${words}”`,
        link: `Sourced by a link: “${words}”`,
        footnote: `Sourced by a footnote: “${words}”`,
        declared: `Sourced by a comment: “${words}”`,
        carried: `Sourced by the sentence before, which this one carries on: “${words}”`,
        restated: `Sourced where the story states it elsewhere: “${words}”`,
      })[type],
    elsewhere: (lines) => `Also stated on line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}.`,
    parts: {
      teaser: 'Teaser: the headlines of the stories after the first, separated by semicolons.',
      label: 'Further reading: a list in which each item is a link.',
      credits: 'Photo credits: the last paragraph, credits separated by dashes.',
      section: 'Run-in label: a figure in it has to be stated by the paragraph.',
    },
    lens: (words, figures, unsourced) =>
      [
        plural(words, 'word', 'words'),
        plural(figures, 'figure', 'figures'),
        ...(unsourced > 0 ? [`${unsourced}\u00a0unsourced`] : []),
      ].join(' · '),
    states: { sourced: 'sourced', 'signed-off': 'signed off', unsourced: 'unsourced' },
    rulePage: 'About this rule',
    noTitle: 'Untitled',
    notShown: (problems) =>
      `${plural(problems, 'more problem', 'more problems')} from here on: shown once those above are fixed.`,
  },
  fr: {
    unsourced: '**Sans source**',
    signedOff: (reason) => `**Validé par la rédaction**${reason ? `\u00a0: ${reason}` : ''}`,
    sourced: (type, words) =>
      ({
        attribution: `Sourcé par une attribution\u00a0: «\u00a0${words}\u00a0»`,
        quote: `Sourcé par une citation\u00a0: «\u00a0${words}\u00a0»`,
        link: `Sourcé par un lien\u00a0: «\u00a0${words}\u00a0»`,
        footnote: `Sourcé par une note\u00a0: «\u00a0${words}\u00a0»`,
        declared: `Sourcé par un commentaire\u00a0: «\u00a0${words}\u00a0»`,
        carried: `Sourcé par la phrase précédente, que celle-ci poursuit\u00a0: «\u00a0${words}\u00a0»`,
        restated: `Sourcé ailleurs dans le sujet\u00a0: «\u00a0${words}\u00a0»`,
      })[type],
    elsewhere: (lines) => `Figure aussi ${lines.length > 1 ? 'aux lignes' : 'à la ligne'} ${lines.join(', ')}.`,
    parts: {
      teaser: 'Annonce\u00a0: les titres des sujets après le premier, séparés par des points-virgules.',
      label: 'Pour aller plus loin\u00a0: une liste dont chaque élément est un lien.',
      credits: 'Crédits photo\u00a0: le dernier paragraphe, crédits séparés par des tirets.',
      section: 'Intertitre\u00a0: un chiffre qui y figure doit être énoncé par le paragraphe.',
    },
    lens: (words, figures, unsourced) =>
      [
        pluriel(words, 'mot', 'mots'),
        pluriel(figures, 'chiffre', 'chiffres'),
        ...(unsourced > 0 ? [`${unsourced}\u00a0sans source`] : []),
      ].join(' · '),
    states: { sourced: 'sourcé', 'signed-off': 'validé', unsourced: 'sans source' },
    rulePage: 'À propos de cette règle',
    noTitle: 'Sans titre',
    notShown: (problems) =>
      `${pluriel(problems, 'autre problème', 'autres problèmes')} à partir d’ici\u00a0: affichés une fois les précédents corrigés.`,
  },
};
