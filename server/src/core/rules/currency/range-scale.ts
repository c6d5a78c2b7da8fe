import type { Amount } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';

export const rangeScale = defineRule({
  id: 'currency/range-scale',
  scope: 'passage',
  over: 'money',
  severity: 'warning',
  languages: ['en'],
  fix: 'suggestion',
  messages: {
    en: { repeat: 'Say how large both ends are: write “{right}”.', dash: 'Write “{right}”.' },
    fr: {
      repeat: 'En anglais, répétez le multiple aux deux bornes : écrivez « {right} ».',
      dash: 'Écrivez « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'Both ends of a range in full',
      what: 'Reports a range of money whose first end has no magnitude of its own, and a dash after “from” or “between”. Without a profile `$7.5-8 billion` is left alone.',
      why: '“$200 to $300 million” can be read as two hundred dollars.',
      remedy:
        'Write `$200 million to $300 million`. “$5 to $1 million”, where the first end is the larger number, is left alone.',
    },
    fr: {
      title: 'Une fourchette complète aux deux bornes',
      what: 'Signale, en anglais, une fourchette dont la première borne n’a pas de multiple, et un tiret après « from » ou « between ». Sans profil, `$7.5-8 billion` n’est pas touché.',
      why: '« $200 to $300 million » peut se lire deux cents dollars.',
      remedy:
        'Écrivez `$200 million to $300 million`. « $5 to $1 million », où le premier nombre est le plus grand, n’est pas touché.',
    },
    authority: 'AP Stylebook; The Economist style guide',
  },
  examples: {
    bad: [
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It costs ⟦$200 to $300 million⟧.',
        fixed: 'It costs $200 million to $300 million.',
      },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It costs ⟦$4-$5 million⟧ a year.',
        fixed: 'It costs $4 million to $5 million a year.',
      },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It costs between ⟦$1-2 billion⟧.',
        fixed: 'It costs between $1 billion and $2 billion.',
      },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'The price went from ⟦$5-$6bn⟧.',
        fixed: 'The price went from $5bn to $6bn.',
      },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It costs ⟦$200-300 million⟧ in all.',
        fixed: 'It costs $200 million to $300 million in all.',
      },
      { lang: 'en', text: 'It costs from ⟦€5m-€6m⟧.', fixed: 'It costs from €5m to €6m.' },
    ],
    good: [
      { lang: 'en', profile: 'en-US', text: 'Prizes run from $5 to $1 million, or $200 million to $300 million.' },
      { lang: 'en', text: 'It costs £5m-6m, between $1 billion and $2 billion, or $20-30. It has 3-4 million users.' },
      { lang: 'en', text: 'It is worth $7.5-8 billion. “It costs $200 to $300 million,” she said.' },
    ],
  },
  check(context) {
    for (const amount of context.money) if (amount.terms.length === 2) checkRange(context, amount);
  },
});

function checkRange({ text, style, report }: PassageContext, amount: Amount): void {
  const [first, second] = amount.terms;
  if (!second || !amount.joiner) return;
  const sign = first.currency ?? second.currency;
  if (sign?.position !== 'before' || first.number.form === 'words' || second.number.form === 'words') return;
  const joiner = text.slice(amount.joiner.start, amount.joiner.end);
  const opener = /(?<![\p{L}])(between|from)\s$/iu.exec(text.slice(Math.max(0, amount.start - 9), amount.start))?.[1];
  const shares = second.magnitude !== null && first.magnitude === null && first.number.value <= second.number.value;
  const dashed = opener !== undefined && /[-–—‑]/.test(joiner);
  if (!shares && !dashed) return;
  // `$7.5-8 billion` cannot be misread, and many houses write it.
  if (style.profile === null && opener === undefined && !second.currency && /[-–—‑]/.test(joiner)) return;
  const magnitude = second.magnitude ?? first.magnitude;
  const scale = (number: { end: number }, own: typeof magnitude) =>
    own ? text.slice(number.end, own.end) : magnitude ? text.slice(second.number.end, magnitude.end) : '';
  const end = (number: { start: number; end: number }, own: typeof magnitude) =>
    text.slice(sign.start, sign.end) + text.slice(number.start, number.end) + scale(number, own);
  const word = opener?.toLowerCase() === 'between' ? ' and ' : shares || dashed ? wordOf(joiner) : joiner;
  const right = `${end(first.number, first.magnitude)}${word}${end(second.number, second.magnitude)}`;
  report({
    start: amount.start,
    end: amount.end,
    messageId: shares ? 'repeat' : 'dash',
    data: { right },
    edits: [{ start: amount.start, end: amount.end, text: right }],
  });
}

/** What stands between two ends in full: a dash would be lost among the words. */
const wordOf = (joiner: string) => (/[-–—‑]/.test(joiner) ? ' to ' : joiner);
