import type { TextChange } from '../../parse/types.ts';
import { departs } from '../../style/house.ts';
import { spacedMarks } from '../../style/spaced-marks.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { standings } from '../standing.ts';

/** One word where French writes two. */
const ONE_WORD = /(?<=\d)([ \u00a0\u202f]?)pourcents?(?!\p{L})/giu;

export const spacingFr = defineRule({
  id: 'percent/spacing-fr',
  scope: 'passage',
  severity: 'warning',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: {
      hard: 'Put a no-break space before “%”.',
      plain: 'Put a space before “%”, like the rest of the text.',
      none: 'No space before “%” in this text.',
      word: 'Write “%”, or “pour cent” in two words.',
    },
    fr: {
      hard: 'Mettez une espace insécable avant « % ».',
      plain: 'Mettez une espace avant « % », comme dans le reste du texte.',
      none: 'Pas d’espace avant « % » dans ce texte.',
      word: 'Écrivez « % », ou « pour cent » en deux mots.',
    },
  },
  docs: {
    en: {
      title: 'The space before %',
      what: 'Reports a percent sign whose space before it is not the house’s: a no-break one in France, in Canada and in the style of the European Union, none in Switzerland. Without a profile the text’s own majority decides. “Pourcent” in one word is reported too.',
      why: 'A plain space lets the sign slip to the head of the next line; a mixture shows that two hands wrote the text.',
      remedy: 'Apply the fix. U+00A0 and U+202F are equal.',
    },
    fr: {
      title: 'L’espace devant %',
      what: 'Signale un signe « % » dont l’espace n’est pas celle de la maison : insécable en France, au Canada et selon le code de l’Union européenne, absente en Suisse. Sans profil, la majorité du texte décide. « Pourcent » en un mot est signalé aussi.',
      why: 'Une espace ordinaire laisse le signe passer seul à la ligne ; un mélange montre que deux mains ont écrit le texte.',
      remedy: 'Appliquez la correction. U+00A0 et U+202F se valent.',
    },
    authority: 'CLDR (fr: U+00A0, fr-CH: none); SI brochure; Académie française (pour cent)',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Une part de 12⟦%⟧, selon Gartner.',
        fixed: 'Une part de 12\u00a0%, selon Gartner.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Une part de 12⟦ %⟧.', fixed: 'Une part de 12\u00a0%.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Le titre prend +12⟦%⟧.', fixed: 'Le titre prend +12\u00a0%.' },
      { lang: 'fr', profile: 'fr-CH', text: 'Une part de 12⟦ %⟧.', fixed: 'Une part de 12%.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Une part de 3.5⟦%⟧.', fixed: 'Une part de 3,5\u00a0%.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Une part de 12 ⟦pourcent⟧.', fixed: 'Une part de 12\u00a0%.' },
      { lang: 'fr', text: 'De 3 %, puis 4 %, puis 5⟦%⟧.', fixed: 'De 3 %, puis 4 %, puis 5 %.' },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: '« Nous prenons 12⟦%⟧ », dit-elle.',
        fixed: '« Nous prenons 12\u00a0% », dit-elle.',
      },
    ],
    good: [
      { lang: 'fr', profile: 'fr-FR', text: 'Une part de 12\u00a0%, puis de 13\u202f%, soit 25 pour cent.' },
      { lang: 'fr', profile: 'fr-CH', text: 'Une part de 12%.' },
      { lang: 'fr', text: 'Une part de 12 %, puis de 13 %.' },
      { lang: 'fr', text: 'Une part de 12%, puis de 13 %.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Voir `width: 12%` et [la page](https://example.org/a%20b).' },
    ],
  },
  check(context) {
    const { text, style, report } = context;
    const standingOf = standings(context);
    for (const { mark, variant, start, end } of spacedMarks(text)) {
      if (mark !== 'percent' || !departs(style, mark, variant) || standingOf({ start, end }) === 'foreign') continue;
      report({
        start,
        end,
        messageId: style.variant('percent')!,
        edits: [...decimalPoints(context, end), { start, end, text: `${style.spaceFor('percent')}%` }],
      });
    }
    if (!text.includes('ourcent')) return;
    for (const { 0: written, 1: gap, index } of text.matchAll(ONE_WORD)) {
      const [start, end] = [index + gap!.length, index + written.length];
      if (standingOf({ start, end }) !== 'own') continue;
      report({ start, end, messageId: 'word', edits: [{ start: index, end, text: `${style.spaceFor('percent')}%` }] });
    }
  },
});

/** The decimal points before the percent sign that ends at `end`, as the commas of the house that they are to be. */
function decimalPoints({ text, amounts, style }: PassageContext, end: number): TextChange[] {
  if (style.variant('decimal') !== 'comma') return [];
  const terms = amounts.find(({ unit, unitSpan }) => unit === '%' && unitSpan?.end === end)?.terms ?? [];
  return terms.flatMap(({ number }): TextChange[] => {
    const at = number.decimal === '.' ? text.lastIndexOf('.', number.end) : -1;
    // Three decimals may be thousands.
    return at < number.start || number.end - at === 4 ? [] : [{ start: at, end: at + 1, text: ',' }];
  });
}
