import type { Vocabulary } from '../../config/types.ts';
import type { EvidenceWords } from '../../language/evidence-words.ts';
import type { EvidencePack, Language } from '../../language/types.ts';
import type { VerbUse, Words } from '../../language/verb-words.ts';
import { conjugate, type Form } from './conjugate.ts';
import {
  byFirst,
  byLast,
  type FixedPhrase,
  fixedPhrasesOf,
  leadsOf,
  phrasesOf,
  type SourcePhrase,
} from './phrase-index.ts';

/** What a word is for the grammar; a word may be several things. */
export const Class = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  conjunction: 1 << 2,
  subjectPronoun: 1 << 3,
  objectPronoun: 1 << 4,
  voidSubject: 1 << 5,
  relative: 1 << 6,
  adverb: 1 << 7,
  clitic: 1 << 8,
  negator: 1 << 9,
  refusal: 1 << 10,
  perfect: 1 << 11,
  passive: 1 << 12,
  modal: 1 << 13,
  agent: 1 << 14,
  clauseOpener: 1 << 15,
  clauseSubject: 1 << 16,
  infinitiveMarker: 1 << 17,
  invertedPronoun: 1 << 18,
  nounLink: 1 << 19,
  possessive: 1 << 20,
  people: 1 << 21,
  document: 1 << 22,
  varies: 1 << 23,
  forecast: 1 << 24,
  survey: 1 << 25,
  sample: 1 << 26,
  vague: 1 << 27,
  report: 1 << 29,
  notName: 1 << 28,
  prospect: 1 << 30,
} as const;

/** One way in which a form of a verb reports. */
export interface VerbSense {
  /** Its infinitive, without the words that must follow. */
  readonly lemma: string;
  readonly use: VerbUse;
  readonly form: Form;
  /** Words that must follow the verb; empty for most. */
  readonly then: Words;
  /** The words may stand anywhere after it in its clause. */
  readonly apart: boolean;
  readonly reflexive: boolean;
}

/** A language's evidence words made ready for look-ups. */
export interface Lexicon {
  readonly language: Language;
  readonly words: EvidenceWords;
  /** Bits of `Class` by word; 0 is never stored. */
  readonly classes: ReadonlyMap<string, number>;
  readonly senses: ReadonlyMap<string, readonly VerbSense[]>;
  readonly nounForms: ReadonlySet<string>;
  /** All forms of the verbs whose infinitive is a fact. */
  readonly factualAuxiliaries: ReadonlySet<string>;
  /** Those of them that make one where they are negated. */
  readonly unhesitating: ReadonlySet<string>;
  readonly estimates: ReadonlySet<string>;
  /** By last word, its words in order: what before an infinitive marker makes a fact of the infinitive. */
  readonly factualGovernors: ReadonlyMap<string, readonly Words[]>;
  readonly nominals: ReadonlySet<string>;
  readonly announcing: ReadonlySet<string>;
  readonly voiced: ReadonlySet<string>;
  readonly observers: ReadonlySet<string>;
  readonly changes: ReadonlySet<string>;
  readonly ownFigures: ReadonlySet<string>;
  readonly standpoints: ReadonlySet<string>;
  readonly authored: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly studies: ReadonlySet<string>;
  readonly sureVerbs: ReadonlySet<string>;
  readonly volition: ReadonlySet<string>;
  /** Words that are no reporting verb though they look like one. */
  readonly closedVerbs: ReadonlySet<string>;
  readonly judges: ReadonlySet<string>;
  readonly replies: ReadonlySet<string>;
  /** By first word. */
  readonly fixedPhrases: ReadonlyMap<string, readonly FixedPhrase[]>;
  /** Words at which a source may be named without a verb, beside the first words of `phrases`: estimate, as, is. */
  readonly leads: ReadonlySet<string>;
  /** By first word, longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly SourcePhrase[]>;
  /** By first word: what a house stands behind, “au sein de”. */
  readonly closeTo: ReadonlyMap<string, readonly Words[]>;
  readonly takenUp: ReadonlyMap<string, readonly Words[]>;
  readonly carriers: ReadonlySet<string>;
  readonly alsoWords: ReadonlySet<string>;
  readonly notConditional: ReadonlySet<string>;
  readonly impersonal: ReadonlySet<string>;
  /** True for words that a name never is, though a sentence starts with them. */
  readonly functionWords: ReadonlySet<string>;
}

/** A newsroom's own sources and reporting verbs. */
export type OwnWords = Pick<Vocabulary, 'sources' | 'reportingVerbs'>;

const compiled = new WeakMap<EvidencePack, WeakMap<OwnWords, Lexicon>>();

/** The lexicon of a pack with a newsroom's own words. Compiled once for each pair, and forgotten with it. */
export function lexiconOf(pack: EvidencePack, own: OwnWords): Lexicon {
  let lexicons = compiled.get(pack);
  if (!lexicons) {
    lexicons = new WeakMap();
    compiled.set(pack, lexicons);
  }
  let lexicon = lexicons.get(own);
  if (!lexicon) {
    lexicon = compileLexicon(pack, own);
    lexicons.set(own, lexicon);
  }
  return lexicon;
}

function compileLexicon(pack: EvidencePack, own: OwnWords): Lexicon {
  const words = pack.evidence;
  const sources = own.sources.map(lastWord);
  return {
    language: pack.language,
    words,
    classes: classesOf(words, sources),
    senses: sensesOf(words, own.reportingVerbs),
    nounForms: new Set(words.nounForms),
    factualAuxiliaries: formsOf(words.grammar.factualAuxiliaries, words),
    unhesitating: formsOf(words.grammar.unhesitating, words),
    estimates: new Set(words.estimates),
    factualGovernors: byLast(words.grammar.factualGovernors.map((phrase) => phrase.split(' '))),
    nominals: new Set(words.grammar.nominals),
    announcing: new Set(words.announcing),
    voiced: new Set(words.voiced),
    observers: new Set(words.observers),
    changes: new Set(words.changes),
    ownFigures: new Set(words.ownFigures),
    standpoints: new Set(words.standpoints.nouns),
    authored: new Set(words.authored),
    claims: new Set(words.claims),
    studies: new Set(words.studies),
    sureVerbs: new Set(words.grammar.sureVerbs),
    volition: new Set(words.grammar.volition),
    closedVerbs: new Set(words.grammar.openVerbs.never),
    judges: new Set(words.judges),
    replies: new Set(words.phrases.replies),
    fixedPhrases: fixedPhrasesOf(words),
    leads: leadsOf(words),
    phrases: phrasesOf(words),
    closeTo: byFirst(words.phrases.closeTo.map((phrase) => phrase.split(' '))),
    takenUp: byFirst(words.takenUp.map((phrase) => phrase.split(' '))),
    carriers: new Set(words.carriers),
    alsoWords: new Set(words.alsoWords),
    notConditional: new Set(words.notConditional),
    impersonal: new Set(words.impersonal),
    functionWords: pack.functionWords,
  };
}

/** A source's name is known by its last word: “notre baromètre”. */
const lastWord = (source: string) => source.toLowerCase().replaceAll('’', "'").trim().split(/[\s']/).at(-1) ?? '';

function classesOf(words: EvidenceWords, sources: Words): Map<string, number> {
  const { grammar } = words;
  const classes = new Map<string, number>();
  const add = (list: Words, bit: number) => {
    for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  add(grammar.determiners, Class.determiner);
  add(grammar.prepositions, Class.preposition);
  add(grammar.conjunctions, Class.conjunction);
  add(grammar.subjectPronouns, Class.subjectPronoun);
  add(grammar.objectPronouns, Class.objectPronoun);
  add(grammar.voidSubjects, Class.voidSubject);
  add(grammar.relatives, Class.relative);
  add(grammar.adverbs, Class.adverb);
  add(grammar.clitics, Class.clitic);
  add(grammar.negators, Class.negator);
  add(grammar.refusals, Class.refusal);
  add(grammar.perfect, Class.perfect);
  add(grammar.passive, Class.passive);
  add(grammar.modals, Class.modal);
  add(grammar.agents, Class.agent);
  add(grammar.clauseOpeners, Class.clauseOpener);
  add(grammar.clauseSubjects, Class.clauseSubject);
  add(grammar.infinitiveMarkers, Class.infinitiveMarker);
  add(grammar.invertedPronouns, Class.invertedPronoun);
  add(grammar.nounLinks, Class.nounLink);
  add(grammar.possessives, Class.possessive);
  add(words.people, Class.people);
  add(sources, Class.people);
  add(words.documents, Class.document);
  add(words.reports, Class.report);
  add(words.varies, Class.varies);
  add(words.forecasts, Class.forecast);
  add(words.prospects, Class.prospect);
  add(words.surveys, Class.survey);
  add(words.samples, Class.sample);
  add(words.vague, Class.vague);
  add(words.notNames, Class.notName);
  return classes;
}

function sensesOf(words: EvidenceWords, ownVerbs: Words): Map<string, VerbSense[]> {
  const senses = new Map<string, VerbSense[]>();
  const add = (entry: string, use: VerbUse) => {
    const reflexive = /^(?:se |s')/.test(entry);
    const [lemma = '', ...rest] = (reflexive ? entry.replace(/^(?:se |s')/, '') : entry).split(' ');
    const apart = rest[0] === '~';
    const then = apart ? rest.slice(1) : rest;
    for (const { form, texts } of conjugate(lemma, words.paradigms)) {
      const sense: VerbSense = { lemma, use, form, then, apart, reflexive };
      for (const text of texts) {
        const list = senses.get(text);
        if (list) list.push(sense);
        else senses.set(text, [sense]);
      }
    }
  };
  for (const [use, verbs] of Object.entries(words.verbs)) for (const verb of verbs) add(verb, use as VerbUse);
  for (const verb of ownVerbs) add(verb.toLowerCase(), 'report');
  return senses;
}

/** All forms of verbs; a word that no paradigm fits stands for itself. */
function formsOf(verbs: Words, words: EvidenceWords): Set<string> {
  return new Set(
    verbs.flatMap((verb) => {
      const forms = conjugate(verb, words.paradigms).flatMap(({ texts }) => texts);
      return forms.length > 0 ? forms : [verb];
    }),
  );
}
