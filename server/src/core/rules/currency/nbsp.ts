import { amountMarks } from '../../style/amount-marks.ts';
import type { MarkUse } from '../../style/types.ts';
import { defineRule } from '../define.ts';
import { standings } from '../standing.ts';

type SpaceMark = 'amount-space' | 'symbol-space';

export const nbsp = defineRule({
  id: 'currency/nbsp',
  scope: 'passage',
  over: 'amounts',
  severity: 'off',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: { hard: 'Put a no-break space between “{number}” and “{unit}”.' },
    fr: { hard: 'Mettez une espace insécable entre « {number} » et « {unit} ».' },
  },
  docs: {
    en: {
      title: 'No break inside an amount',
      what: 'Reports a plain space between a number and its magnitude or currency. Off until a profile or a setting turns it on.',
      why: 'A number at the end of a line and its unit at the head of the next are read twice.',
      remedy: 'Apply the fix. U+00A0 and U+202F are equal.',
    },
    fr: {
      title: 'Pas de coupure dans un montant',
      what: 'Signale une espace ordinaire entre un nombre et son ordre de grandeur ou sa devise. Inactive tant qu’un profil ou un réglage ne l’active pas.',
      why: 'Un nombre en fin de ligne et son unité au début de la suivante se lisent deux fois.',
      remedy: 'Appliquez la correction. U+00A0 et U+202F se valent.',
    },
    authority: 'Lexique des règles typographiques en usage à l’Imprimerie nationale',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle a levé 14,3⟦ ⟧milliards de dollars.',
        fixed: 'Elle a levé 14,3\u00a0milliards de dollars.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle a levé 70⟦ ⟧M€.', fixed: 'Elle a levé 70\u00a0M€.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 5⟦ ⟧$.', fixed: 'Il coûte 5\u00a0$.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle en a 28⟦ ⟧millions.', fixed: 'Elle en a 28\u00a0millions.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 500⟦ ⟧USD.', fixed: 'Il coûte 500\u00a0USD.' },
      {
        lang: 'fr',
        text: 'De 5\u202f€ à 6\u202f€, puis 7⟦ ⟧€.',
        fixed: 'De 5\u202f€ à 6\u202f€, puis 7\u202f€.',
      },
    ],
    good: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle a levé 14,3\u00a0milliards puis 70\u202fM€, et 50€ : deux millions.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle a levé 30\u00a0millions €, puis 5\u00a0millions dollars.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle a levé 14,3\nmilliards de dollars.' },
      { lang: 'fr', profile: 'fr-FR', text: '“We raised 500 USD for the people of the city,” dit-elle.' },
      { lang: 'fr', text: 'De 5 € à 6 €, puis 7 €.' },
      { lang: 'fr', text: 'De 5€ à 6€, puis 7 €.' },
    ],
  },
  check(context) {
    const { amounts, text, style, pack, report } = context;
    const standingOf = standings(context);
    for (const use of amountMarks(text, amounts, pack.language)) {
      if (!isSpaceUse(use) || use.variant !== 'plain' || style.variant(use.mark) !== 'hard') continue;
      const { start, end, mark } = use;
      if (standingOf(use) === 'foreign' || AFTER_NOUN.test(text.slice(Math.max(0, start - 10), start))) continue;
      const data = { number: /\S*$/.exec(text.slice(Math.max(0, start - 20), start))![0], unit: unitAt(text, end) };
      report({ start, end, messageId: 'hard', data, edits: [{ start, end, text: style.spaceFor(mark) }] });
    }
  },
});

/** “30 millions €”, “5 millions dollars”: what is wrong there is not the space. */
const AFTER_NOUN = /mill(?:ion|iard)s?$/i;

const isSpaceUse = (use: MarkUse): use is MarkUse<SpaceMark> =>
  use.mark === 'amount-space' || use.mark === 'symbol-space';

const unitAt = (text: string, at: number) => /^(?:[\p{L}\p{M}]+|\S)?/u.exec(text.slice(at, at + 20))![0];
