/** What a terminal might obey rather than show: control characters, and marks that turn the direction of the text around. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from a file, safe to print on one line of a terminal: what would move the cursor or reorder the line becomes `·`. */
export function plain(text: string): string {
  return text.toWellFormed().replace(UNSEEN, '·');
}
