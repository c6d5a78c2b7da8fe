import { defineRule, type PassageContext } from '../define.ts';

/** Two hedges before one number: the first of them goes. */
const TWICE =
  /(?<!\p{L})((?:environ|à peu près|quelque|autour de)\s)(?=(?:près de|plus de|moins de|environ|quelque)\s)/giu;
const TWICE_EN =
  /(?<!\p{L})((?:about|around|roughly|approximately|some)\s)(?=(?:nearly|almost|more than|less than|about|around|roughly|some)\s)/giu;
/** A hedge on both sides of one number. */
const AROUND = /(?<!\p{L})(plus de|près de|moins de)(\s(?:[^.;:!?\n()]{1,40}?))\s(environ)(?!\p{L})/giu;
/** *Quelque* before a number means “about”, and never takes an s. */
const PLURAL = /(?<!\p{L})(quelques)(?=\s\d)/giu;

export const approximation = defineRule({
  id: 'number/approximation',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  fix: 'suggestion',
  messages: {
    en: {
      twice: 'One hedge is enough: drop “{hedge}”.',
      plural: '“Quelque” before a number takes no s.',
      range: 'A range is a hedge already: drop “{hedge}”.',
      exact: 'The figure is exact: drop “{hedge}”, or round.',
    },
    fr: {
      twice: 'Une seule approximation suffit : supprimez « {hedge} ».',
      plural: '« Quelque » devant un nombre ne prend pas d’s.',
      range: 'Une fourchette est déjà une approximation : supprimez « {hedge} ».',
      exact: 'Le chiffre est exact : supprimez « {hedge} », ou arrondissez.',
    },
  },
  docs: {
    en: {
      title: 'One hedge to a number',
      what: 'Reports two words of approximation for one number, a hedge before a range, and in French “quelques” before digits and “près de” before an exact figure.',
      why: 'Two hedges say no more than one, and make the reader wonder what is known.',
      remedy: 'Keep the one that is true.',
    },
    fr: {
      title: 'Une seule nuance par nombre',
      what: 'Signale deux mots d’approximation pour un nombre, une nuance devant une fourchette, « quelques » devant des chiffres et « près de » devant un chiffre exact.',
      why: 'Deux nuances n’en disent pas plus qu’une, et font douter de ce que l’on sait.',
      remedy: 'Gardez celle qui est vraie.',
    },
    authority: 'Académie française, Dire, ne pas dire (quelque)',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        text: 'Il vaut ⟦environ ⟧près de 70 millions d’euros.',
        fixed: 'Il vaut près de 70 millions d’euros.',
      },
      { lang: 'fr', text: 'Il emploie ⟦quelques⟧ 300 ingénieurs.', fixed: 'Il emploie quelque 300 ingénieurs.' },
      { lang: 'fr', text: 'Il emploie ⟦environ ⟧300 à 400 ingénieurs.', fixed: 'Il emploie 300 à 400 ingénieurs.' },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Il vaut ⟦près de ⟧14,3 milliards de dollars.',
        fixed: 'Il vaut 14,3 milliards de dollars.',
      },
      {
        lang: 'fr',
        text: '⟦Environ ⟧près de 300 ingénieurs partent. ⟦Plus de⟧ 200 environ restent.',
        fixed: 'Près de 300 ingénieurs partent. Environ 200 restent.',
      },
      { lang: 'fr', text: 'Il emploie ⟦plus de⟧ 300 ingénieurs environ.', fixed: 'Il emploie environ 300 ingénieurs.' },
      { lang: 'en', text: 'It is worth ⟦about ⟧nearly $70 million.', fixed: 'It is worth nearly $70 million.' },
      { lang: 'en', text: '⟦About ⟧nearly 300 left.', fixed: 'Nearly 300 left.' },
      { lang: 'en', text: 'It employs ⟦around ⟧300 to 400 engineers.', fixed: 'It employs 300 to 400 engineers.' },
    ],
    good: [
      {
        lang: 'fr',
        text: 'Il vaut près de 70 millions d’euros, soit près de 1,5 milliard de yens, et emploie quelques milliers de personnes.',
      },
      { lang: 'fr', text: 'Il emploie quelque 300 ingénieurs, environ 20 % de plus. « Environ près de 3 », dit-il.' },
      { lang: 'en', text: 'It is worth about $70 million, or nearly half of it, some say.' },
    ],
  },
  check(context) {
    const { text, pack } = context;
    const french = pack.language === 'fr';
    const hedged = context.amounts.some(({ qualifier }) => qualifier !== null);
    if (hedged)
      for (const match of text.matchAll(french ? TWICE : TWICE_EN)) drop(context, 'twice', match.index, match[1]!);
    if (french && (hedged || /quelques/i.test(text))) {
      for (const match of text.matchAll(PLURAL)) {
        const span = { start: match.index, end: match.index + match[1]!.length };
        if (!context.isForeign(span))
          context.report({ ...span, messageId: 'plural', edits: [{ start: span.end - 1, end: span.end, text: '' }] });
      }
      for (const match of text.matchAll(AROUND)) {
        const [, hedge] = match;
        const span = { start: match.index, end: match.index + hedge!.length };
        const inside = context.amounts.filter(
          ({ start, end }) => start >= span.end && end <= match.index + match[0].length,
        );
        if (inside.length !== 1 || context.isForeign(span)) continue;
        context.report({
          ...span,
          messageId: 'twice',
          data: { hedge: hedge! },
          edits: [
            { ...span, text: openedAs(hedge!, match[3]!) },
            {
              start: match.index + match[0].length - match[3]!.length - 1,
              end: match.index + match[0].length,
              text: '',
            },
          ],
        });
      }
    }
    dropBeforeRanges(context);
    if (french) dropBeforeExact(context);
  },
});

function drop({ text, report, isForeign }: PassageContext, messageId: string, start: number, words: string): void {
  const span = { start, end: start + words.length };
  if (isForeign(span)) return;
  const next = text.slice(span.end, span.end + 1);
  const opened = openedAs(words, next);
  const edit = opened === next ? { ...span, text: '' } : { start, end: span.end + next.length, text: opened };
  report({ ...span, messageId, data: { hedge: words.trim() }, edits: [edit] });
}

/** What comes to stand where `model` stood, with a capital where that had one: at the head of a sentence. */
function openedAs(model: string, words: string): string {
  return /^\p{Lu}/u.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function dropBeforeRanges(context: PassageContext): void {
  const { amounts, text } = context;
  for (const { terms, qualifier, qualifierSpan, start, kind } of amounts) {
    if (
      terms.length !== 2 ||
      qualifier !== 'about' ||
      !qualifierSpan ||
      qualifierSpan.end > start ||
      kind === 'multiple'
    )
      continue;
    const words = text.slice(qualifierSpan.start, start);
    if (/^(?:environ|about|around|roughly|some)\s$/i.test(words)) drop(context, 'range', qualifierSpan.start, words);
  }
}

/** From so many digits on a decimal number is exact: “près de 14,3 milliards”, but not “près de 1,5 milliard”. */
const EXACT = /^(?=.*,)(?:\D*\d){3}/;

function dropBeforeExact(context: PassageContext): void {
  const { amounts, text } = context;
  for (const { terms, start, kind } of amounts) {
    const [{ number, magnitude }] = terms;
    if (kind === 'multiple' || kind === 'percent' || !magnitude || number.form === 'words') continue;
    if (!EXACT.test(text.slice(number.start, number.end))) continue;
    const words = /(?<!\p{L})près de\s$/iu.exec(text.slice(Math.max(0, start - 9), start))?.[0];
    if (words) drop(context, 'exact', start - words.length, words);
  }
}
