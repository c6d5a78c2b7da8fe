import type { EvidenceType, FigureKind } from '../figures/types.ts';
import type { Language } from '../language/types.ts';

/** How figures and their sources are named in reports. */
export interface FigureWords {
  readonly kinds: Readonly<Record<FigureKind, string>>;
  readonly evidence: Readonly<Record<EvidenceType, string>>;
  readonly unsourced: string;
  readonly signedOff: string;
  /** Between what kind of evidence there is and its words. */
  readonly colon: string;
  readonly none: string;
  /** Heads of a table's columns: line, figure, kind, unit, evidence. */
  readonly columns: readonly [string, string, string, string, string];
}

export const figureWords: Readonly<Record<Language, FigureWords>> = {
  en: {
    kinds: { money: 'money', percent: 'percentage', multiple: 'multiple', quantity: 'quantity' },
    evidence: {
      attribution: 'attribution',
      quote: 'quote',
      link: 'link',
      footnote: 'footnote',
      declared: 'declared',
      carried: 'carried on',
      restated: 'sourced elsewhere',
    },
    unsourced: 'unsourced',
    signedOff: 'signed off',
    colon: ': ',
    none: 'no figure',
    columns: ['Line', 'Figure', 'Kind', 'Unit', 'Source'],
  },
  fr: {
    kinds: { money: 'montant', percent: 'pourcentage', multiple: 'multiple', quantity: 'quantité' },
    evidence: {
      attribution: 'attribution',
      quote: 'citation',
      link: 'lien',
      footnote: 'note',
      declared: 'déclarée',
      carried: 'suite de la source',
      restated: 'sourcé ailleurs',
    },
    unsourced: 'sans source',
    signedOff: 'validé par la rédaction',
    colon: '\u00a0: ',
    none: 'aucun chiffre',
    columns: ['Ligne', 'Chiffre', 'Nature', 'Unité', 'Source'],
  },
};
