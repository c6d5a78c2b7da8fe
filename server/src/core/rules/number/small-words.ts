import { defineRule } from '../define.ts';

export const smallWords = defineRule({
  id: 'number/small-words',
  scope: 'passage',
  over: 'amounts',
  severity: 'off',
  fix: 'none',
  messages: {
    en: {
      word: 'Spell out numbers below ten in running text.',
      digits: 'Write “{number}” in digits, like the other amounts.',
    },
    fr: {
      word: 'Écrivez en lettres les nombres inférieurs à dix.',
      digits: 'Écrivez « {number} » en chiffres, comme les autres montants.',
    },
  },
  docs: {
    en: {
      title: 'Small numbers in words, money in digits',
      what: 'Reports a bare count below ten in digits, and an amount of money in words in a passage whose other amounts are in digits.',
      why: 'Words read more easily than single digits; amounts are compared, and compare better as digits.',
      remedy: 'Write “three engineers”, but “$4 billion”. Units, versions, ages and percentages keep their digits.',
    },
    fr: {
      title: 'Petits nombres en lettres, argent en chiffres',
      what: 'Signale un nombre d’objets inférieur à dix en chiffres, et un montant en lettres dans un passage dont les autres montants sont en chiffres.',
      why: 'Les lettres se lisent mieux qu’un chiffre isolé ; les montants se comparent, et se comparent mieux en chiffres.',
      remedy:
        'Écrivez « trois ingénieurs », mais « 4 milliards d’euros ». Unités, versions, âges et pourcentages gardent leurs chiffres.',
    },
    authority: 'EPFL, charte rédactionnelle (money in figures)',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Il lève 28 milliards de dollars, puis ⟦quatre milliards⟧.' },
      { lang: 'en', text: 'It raised $28 million, then ⟦four million dollars⟧.' },
    ],
    good: [
      { lang: 'fr', text: 'Il lève quatre milliards de dollars. Elle a trois enfants et un iPhone 7.' },
      { lang: 'en', text: 'It raised four million dollars. It has three children and 5 GW.' },
    ],
  },
  check({ amounts, text, isForeign, report }) {
    const money = amounts.filter(({ kind, isFigure }) => kind === 'money' && isFigure);
    const digits = money.some(({ terms }) => terms[0].number.form === 'digits');
    for (const amount of amounts) {
      const [{ number, magnitude }] = amount.terms;
      const { start, end } = amount;
      if (isForeign(amount)) continue;
      const bareCount =
        amount.kind === 'quantity' && amount.unit === null && magnitude === null && amount.terms.length === 1;
      if (
        bareCount &&
        number.form === 'digits' &&
        amount.noun !== null &&
        amount.low < 10 &&
        Number.isInteger(amount.low)
      ) {
        report({ start, end, messageId: 'word' });
      } else if (digits && money.includes(amount) && number.form === 'words') {
        report({ start, end, messageId: 'digits', data: { number: text.slice(start, end) } });
      }
    }
  },
});
