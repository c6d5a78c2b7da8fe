import type { QuoteVariant } from './types.ts';

/** What is written before and after a quotation, spaces inside included. */
export interface QuoteWriting {
  readonly open: string;
  readonly close: string;
}

/** The marks of a house's way; `space` is what a house with spaces inside guillemets writes there. */
export function quoteWriting(variant: QuoteVariant, space: string): QuoteWriting {
  switch (variant) {
    case 'straight':
      return { open: '"', close: '"' };
    case 'curly':
    case 'curly-spaced':
      return { open: '“', close: '”' };
    case 'guillemets-plain':
      return { open: '« ', close: ' »' };
    case 'guillemets-closed':
      return { open: '«', close: '»' };
    default:
      return { open: `«${space}`, close: `${space}»` };
  }
}
