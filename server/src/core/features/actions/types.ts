import type { Diagnostic } from '../../diagnostic.ts';
import type { BriefingDocument } from '../../document.ts';
import type { Language } from '../../language/types.ts';
import type { TextChange } from '../../parse/types.ts';
import type { SignoffEntry } from '../../signoff/file.ts';

/** A change of the document; with `snippet`, its text is in the syntax of snippets where the editor knows them. */
export interface ActionEdit extends TextChange {
  readonly snippet?: string;
}

/** What an action changes, when it is taken. */
export interface ActionEdits {
  readonly document?: readonly ActionEdit[];
  /** The text of the configuration file after the change, given that before; null where that cannot be changed. */
  configuration?(text: string, format: 'yaml' | 'json'): string | null;
  /** What is added to the file of signed-off figures. */
  readonly signoff?: SignoffEntry;
}

/** Something that the editor can do about a finding. */
export interface Action {
  /** The same for the same action on the same finding. */
  readonly id: string;
  readonly title: string;
  readonly preferred?: boolean;
  /** Worked out when it is asked for. */
  edits(): ActionEdits;
}

/** What the actions on a finding go by. */
export interface ActionContext {
  readonly document: BriefingDocument;
  readonly finding: Diagnostic;
  readonly locale: Language;
  /** Calendar date of today, `2025-10-03`. */
  readonly today: string;
}
