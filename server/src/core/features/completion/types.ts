import type { Span } from '../../parse/types.ts';

/** Something to be put in the place of `[start, end)`: what is written there so far. UTF-16 offsets in the document. */
export interface Completion extends Span {
  readonly label: string;
  readonly kind: 'label' | 'phrase' | 'currency' | 'headline' | 'rule' | 'directive' | 'key' | 'value';
  readonly text: string;
  /** The same as a snippet; where it is left out, the text is inserted as it is. */
  readonly snippet?: string;
  readonly detail?: string;
  readonly documentation?: string;
}
