/** Marks that desks leave where something is to come; a snippet's placeholder; text set to see the layout. */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:TODO|TK(?:TK)*|XXX|FIXME)(?![\p{L}\p{N}])|\$\{\d{1,2}(?::[^${}\n]{0,80})?\}|(?<!\p{L})(?:[àÀ] compl[ée]ter|to be completed|lorem ipsum)(?!\p{L})/giu;
/** What each of them has in it, which is looked for first: hardly any text has one. */
const HINT = /TODO|TK|XXX|FIXME|\$\{|compl[ée]t|lorem/i;
/** Written in capitals, these are marks; in small letters they are words. */
const CAPITALS = /^[a-z]+$/i;

/** The placeholders in a text, each a match with its index. */
export function placeholdersIn(text: string): RegExpExecArray[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(PLACEHOLDER)].filter(([word]) => !CAPITALS.test(word) || word === word.toUpperCase());
}
