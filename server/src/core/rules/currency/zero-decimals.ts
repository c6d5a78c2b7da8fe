import type { Amount } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';

/** Prices for so many tokens, calls, hours are compared as they stand. */
const PER_UNIT =
  /^\s(?:per|an?|each|for every)\s[^.;!?]{0,30}\b(?:token|tokens|request|call|image|query|kWh|word|page)\b/i;

export const zeroDecimals = defineRule({
  id: 'currency/zero-decimals',
  scope: 'passage',
  over: 'money',
  severity: 'info',
  languages: ['en'],
  fix: 'suggestion',
  messages: {
    en: { zeros: 'Drop the zeros: write “{right}”.', cents: 'Below one, write “{right}”.' },
    fr: { zeros: 'Supprimez les zéros : écrivez « {right} ».', cents: 'En dessous de un, écrivez « {right} ».' },
  },
  docs: {
    en: {
      title: 'No empty decimals, and cents below a dollar',
      what: 'Reports `.00` after a round sum, and dollars or pounds below one written with decimals.',
      why: 'Zeros promise a precision that nobody asked for; “50 cents” is what people say.',
      remedy:
        'Write `$20`, `50 cents`, `99p`. Price lists, ranges, fractions of a cent and prices per token keep their decimals.',
    },
    fr: {
      title: 'Pas de décimales vides, et des cents sous le dollar',
      what: 'Signale, en anglais, `.00` après une somme ronde, et des dollars ou des livres inférieurs à un écrits avec des décimales.',
      why: 'Les zéros promettent une précision que nul ne demande ; « 50 cents » est ce qui se dit.',
      remedy:
        'Écrivez `$20`, `50 cents`, `99p`. Listes de prix, fourchettes, fractions de cent et prix par jeton gardent leurs décimales.',
    },
    authority: 'AP Stylebook, cents; The Economist style guide',
  },
  examples: {
    bad: [
      { lang: 'en', profile: 'en-US', text: 'It costs $20⟦.00⟧ a month.', fixed: 'It costs $20 a month.' },
      { lang: 'en', profile: 'en-US', text: 'It costs ⟦$0.50⟧ a day.', fixed: 'It costs 50 cents a day.' },
      { lang: 'en', profile: 'en-GB', text: 'It costs ⟦£0.99⟧ a day.', fixed: 'It costs 99p a day.' },
      { lang: 'en', text: 'It costs €1,200⟦.00⟧ a year.', fixed: 'It costs €1,200 a year.' },
    ],
    good: [
      { lang: 'en', profile: 'en-US', text: 'It costs $20 a month, $19.50 in May, 50 cents a day.' },
      { lang: 'en', text: 'It costs $0.002 a call, $0.50 per million tokens, and from $0.50 to $0.75 elsewhere.' },
      { lang: 'en', text: '- Basic: $20.00\n- Plus: $0.50\n\n| Plan | Price |\n| --- | --- |\n| Base | $20.00 |' },
      { lang: 'en', text: 'The plan went from $20.00 to $24.99. “It was $20.00,” he said.' },
    ],
  },
  check(context) {
    const { passage } = context;
    if (passage.kind === 'cell' || passage.inList) return;
    const sums = context.money;
    // Beside prices in dollars and cents the zeros keep the pattern.
    const exact = sums.some(({ terms }) => terms.some(({ number }) => hasCents(context.text, number)));
    for (const amount of sums) {
      checkCents(context, amount);
      if (!exact) checkZeros(context, amount);
    }
  },
});

const hasCents = (text: string, { start, end, value }: { start: number; end: number; value: number }) =>
  value >= 1 && /\.(?!00)\d\d$/.test(text.slice(start, end));

function checkZeros({ text, report }: PassageContext, { terms }: Amount): void {
  for (const { number, magnitude, currency } of terms) {
    if (magnitude || currency?.position !== 'before' || number.value === 0) continue;
    const zeros = /\.00?$/.exec(text.slice(number.start, number.end));
    if (!zeros) continue;
    const point = number.end - zeros[0].length;
    report({
      start: point,
      end: number.end,
      messageId: 'zeros',
      data: { right: text.slice(currency.start, point) },
      edits: [{ start: point, end: number.end, text: '' }],
    });
  }
}

function checkCents({ text, amounts, config, report }: PassageContext, amount: Amount): void {
  const { start, end, terms } = amount;
  const [{ number, magnitude, currency }] = terms;
  if (terms.length > 1 || magnitude || amount.redundant || currency?.position !== 'before') return;
  if (!/^0?\.\d\d$/.test(text.slice(number.start, number.end)) || number.value === 0) return;
  if (PER_UNIT.test(text.slice(end, end + 60))) return;
  const cents = Math.round(number.value * 100);
  const sign = text.slice(currency.start, currency.end);
  // “50 cents” is of the dollar or euro last spoken of.
  const spoken = amounts
    .filter((other) => other.kind === 'money' && other.start <= start)
    .every(({ unit }) => unit === config.dollar);
  const right =
    sign === '£' ? `${cents}p` : sign === '$' && spoken ? `${cents} ${cents === 1 ? 'cent' : 'cents'}` : null;
  if (right) report({ start, end, messageId: 'cents', data: { right }, edits: [{ start, end, text: right }] });
}
