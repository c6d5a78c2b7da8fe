import type { EvidenceWords } from '../../language/evidence-words.ts';
import type { Words } from '../../language/verb-words.ts';

/** A phrase that introduces a source, as its words. */
export interface SourcePhrase {
  readonly words: Words;
  readonly kind: 'open' | 'strict' | 'complete' | 'document';
}

/** Words that are one unit to the grammar, with its bits of `Class`. */
export interface FixedPhrase {
  readonly words: Words;
  readonly kind: 'adverb' | 'document' | 'compound';
}

/** The phrases that introduce a source, by first word, longest first. */
export function phrasesOf(words: EvidenceWords): Map<string, SourcePhrase[]> {
  const { open, strict, complete, inDocument } = words.phrases;
  const all: SourcePhrase[] = [];
  const add = (list: Words, kind: SourcePhrase['kind']) => {
    for (const phrase of list) all.push({ words: phrase.split(' '), kind });
  };
  add(open, 'open');
  add(strict, 'strict');
  add(complete, 'complete');
  add(inDocument, 'document');
  all.sort((a, b) => b.words.length - a.words.length);
  const map = new Map<string, SourcePhrase[]>();
  for (const phrase of all) {
    const list = map.get(phrase.words[0]!);
    if (list) list.push(phrase);
    else map.set(phrase.words[0]!, [phrase]);
  }
  return map;
}

/** The phrases that are one unit, by first word. */
export function fixedPhrasesOf({ grammar, documentPhrases, compounds }: EvidenceWords): Map<string, FixedPhrase[]> {
  const map = new Map<string, FixedPhrase[]>();
  const add = (phrases: Words, kind: FixedPhrase['kind']) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      map.set(words[0]!, [...(map.get(words[0]!) ?? []), { words, kind }]);
    }
  };
  add(grammar.adverbPhrases, 'adverb');
  add(documentPhrases, 'document');
  add(compounds, 'compound');
  return map;
}

/** The words at which a source may be named without a verb or a listed phrase. */
export function leadsOf(words: EvidenceWords): Set<string> {
  return new Set(
    [
      [...words.accounts.keys()],
      words.framings.flatMap(({ openers }) => openers),
      words.conditions.openers,
      words.retelling,
      words.claims,
      words.authored,
      words.studies,
      words.ownFigures,
      words.standpoints.nouns,
      words.stances.copulas,
      words.sampled,
      words.respondents,
      words.surveys,
      words.estimates,
      words.grammar.voidSubjects,
      words.phrases.labels,
      words.phrases.opinion,
      words.phrases.replies,
    ].flat(),
  );
}

function byWord(phrases: readonly Words[], index: number): Map<string, Words[]> {
  const map = new Map<string, Words[]>();
  for (const phrase of phrases) {
    const word = phrase.at(index)!;
    map.set(word, [...(map.get(word) ?? []), phrase]);
  }
  return map;
}

/** Phrases by their first word. */
export const byFirst = (phrases: readonly Words[]) => byWord(phrases, 0);
/** Phrases by their last word. */
export const byLast = (phrases: readonly Words[]) => byWord(phrases, -1);
