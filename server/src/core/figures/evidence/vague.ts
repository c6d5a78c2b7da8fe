import type { LanguagePack } from '../../language/types.ts';
import { tokenize } from '../tokens.ts';
import { unitsOf } from './clause.ts';
import { Class, type Lexicon, lexiconOf, type OwnWords } from './lexicon.ts';

const NO_WORDS: OwnWords = { sources: [], reportingVerbs: [] };

/**
 * True where the words of an attribution name nobody in particular: “selon certaines sources”, “reports say”. A name, or any word that says
 * which sources are meant (“people familiar with the talks”, “des sources proches du dossier”), makes it somebody.
 */
export function isVague(attribution: string, pack: LanguagePack): boolean {
  const lexicon = lexiconOf(pack, NO_WORDS);
  const tokens = tokenize(attribution, pack.language);
  const units = unitsOf(tokens, 0, tokens.length, attribution, lexicon);
  if (units.some(({ name }) => name)) return false;
  const last = units.findLastIndex(({ classes }) => classes & Class.vague);
  return (
    last >= 0 &&
    units.slice(last + 1).every(({ kind, lower, classes }) => kind !== 'word' || isVerbal(lower, classes, lexicon))
  );
}

function isVerbal(lower: string, classes: number, lexicon: Lexicon): boolean {
  return lexicon.senses.has(lower) || (classes & (Class.adverb | Class.perfect)) !== 0;
}
