import { sameValue } from '../../figures/compare.ts';
import { sentenceAround, sentencesIn } from '../../figures/sentences.ts';
import { measuringVerb, subjectOf } from '../../figures/subject.ts';
import { type Token, tokenize } from '../../figures/tokens.ts';
import type { Figure } from '../../figures/types.ts';
import type { LanguagePack } from '../../language/types.ts';
import type { Passage } from '../../model/types.ts';
import type { Span } from '../../parse/types.ts';
import { defineRule } from '../define.ts';

export const inconsistent = defineRule({
  id: 'figures/inconsistent',
  scope: 'story',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: { differs: '“{figure}” here, “{other}” above, for the same thing: which is right?', other: 'The other value.' },
    fr: {
      differs: '« {figure} » ici, « {other} » plus haut, pour la même chose : lequel est juste ?',
      other: 'L’autre valeur.',
    },
  },
  docs: {
    en: {
      title: 'One thing has one value',
      what: 'Reports two values for the same thing in one story. It speaks only where it is sure: the same kind and unit, the same subject in the same words, and no word of time, change or comparison in either sentence.',
      why: 'A figure that was corrected in one place and not in the other makes both doubtful.',
      remedy: 'Check which is right and correct the other; or say what sets them apart (a date, a scope).',
    },
    fr: {
      title: 'Une chose a une valeur',
      what: 'Signale deux valeurs pour la même chose dans un sujet. La règle ne parle que si elle est sûre : même genre et même unité, même sujet dans les mêmes mots, et aucun mot de temps, d’évolution ou de comparaison dans les deux phrases.',
      why: 'Un chiffre corrigé à un endroit et pas à l’autre rend les deux douteux.',
      remedy: 'Vérifiez lequel est juste et corrigez l’autre ; ou dites ce qui les distingue (une date, un périmètre).',
    },
  },
  examples: {
    bad: [
      {
        lang: 'en',
        text: 'Corvid employs 1,200 engineers.\n\n**Talent** – It is a small place. Corvid employs ⟦1,300⟧ engineers.',
      },
      {
        lang: 'fr',
        text: 'La valorisation de Corvid s’élève à 4 milliards d’euros. La valorisation de Corvid s’élève à ⟦5 milliards d’euros⟧.',
      },
    ],
    good: [
      { lang: 'en', text: 'Corvid employs 1,200 engineers. In 2023, Corvid employs 900 engineers.' },
      { lang: 'en', text: 'Corvid employs 1,200 engineers. Corvid employs 300 lawyers. Lumen employs 900 engineers.' },
      {
        lang: 'fr',
        text: 'La valorisation de Corvid s’élève à 4 milliards d’euros, contre 3 milliards. Celle de Lumen s’élève à 5 milliards d’euros.',
      },
      { lang: 'fr', text: 'Le prix s’élève à 4 euros. Le prix s’élève à 5 euros.' },
    ],
  },
  check({ figures, pack, kept, report }) {
    if (!pack || figures.length < 2) return;
    const reader = new PassageReader(pack);
    const first = new Map<string, Figure>();
    for (const figure of figures) {
      // Found from the figure's own passage; a figure that is restated is another object with the same amount.
      const subject = kept(figure.amount, () => reader.subjectOf(figure));
      if (!subject) continue;
      const other = first.get(subject);
      if (!other) first.set(subject, figure);
      else if (!sameValue(figure.amount, other.amount)) {
        const { chunk, start, end, text } = figure;
        const related = [{ chunk: other.chunk, start: other.start, end: other.end, messageId: 'other', data: {} }];
        report({ chunk, start, end, messageId: 'differs', data: { figure: text, other: other.text }, related });
      }
    }
  },
});

/** Reads each passage once for all the figures in it. */
class PassageReader {
  readonly #pack: LanguagePack;
  readonly #read = new Map<Passage, { tokens: readonly Token[]; sentences: readonly Span[] }>();

  constructor(pack: LanguagePack) {
    this.#pack = pack;
  }

  /** What a figure is said to measure; null where its sentence does not say. */
  subjectOf(figure: Figure): string | null {
    const verb = measuringVerb(figure, this.#pack);
    if (!verb) return null;
    const { passage, amount } = figure;
    let read = this.#read.get(passage);
    if (!read) {
      read = {
        tokens: tokenize(passage.text, this.#pack.language),
        sentences: sentencesIn(passage, this.#pack),
      };
      this.#read.set(passage, read);
    }
    const sentence = sentenceAround(amount, read.sentences);
    return sentence ? subjectOf(figure, verb, sentence, read.tokens, this.#pack) : null;
  }
}
