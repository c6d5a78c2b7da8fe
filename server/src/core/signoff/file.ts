import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { TextChange } from '../parse/types.ts';
import type { Signoff } from './types.ts';

/** What the file of signed-off figures is called; it stands beside the configuration. */
export const SIGNOFF_NAME = 'briefing.signoff.yaml';

/** An entry as it is written: the sentence and the figure are for people to read, the fingerprint alone counts. */
export interface SignoffEntry extends Signoff {
  readonly figure: string;
  readonly sentence: string;
  /** Calendar date, `2025-10-03`. */
  readonly date: string;
}

const HEAD = '# Figures that an editor vouches for. An entry lapses when its sentence or its amount changes.\n';

/** The entries of a file's text. What is no entry is left out; a text that cannot be read has none. */
export function readSignoffs(text: string): Signoff[] {
  const { contents, errors } = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (errors.length > 0 || !isSeq(contents)) return [];
  return contents.items.flatMap((item) => {
    const fingerprint = isMap(item) ? item.get('fingerprint') : undefined;
    if (!isMap(item) || (typeof fingerprint !== 'string' && typeof fingerprint !== 'number')) return [];
    return [{ fingerprint: String(fingerprint), reason: String(item.get('reason') ?? '') }];
  });
}

/** The change of a file's text (empty for a new one) that adds an entry at its end; null where the text is no list to add to. */
export function addSignoff(text: string, entry: SignoffEntry): TextChange | null {
  const { contents, errors } = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  const isList = isSeq(contents) && contents.flow !== true;
  if (errors.length > 0 || (contents !== null && !isList)) return null;
  const { fingerprint, figure, sentence, reason, date } = entry;
  const item = stringify([{ fingerprint, figure, sentence, reason, date }], { lineWidth: 0 });
  const gap = text === '' ? HEAD : text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, text: gap + item };
}
