import type { CurrencyPart, Term } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { isNoun } from './french-units.ts';
import { grouped, groupMark } from './grouping.ts';
import { fullName, pluralName, withDe } from './wording.ts';

export const mixedWordSymbol = defineRule({
  id: 'currency/mixed-word-symbol',
  scope: 'passage',
  over: 'money',
  severity: 'warning',
  languages: ['fr'],
  fix: 'suggestion',
  messages: {
    en: {
      words: 'A word and a sign do not go together: write “{right}”.',
      unnamed: 'A word and a sign do not go together: write the currency’s name.',
    },
    fr: {
      words: 'Un mot et un symbole ne vont pas ensemble : écrivez « {right} ».',
      unnamed: 'Un mot et un symbole ne vont pas ensemble : écrivez le nom de la devise.',
    },
  },
  docs: {
    en: {
      title: 'Words or signs, not both',
      what: 'Reports a currency’s sign after *mille*, *million* or *milliard*. Off under `fr-CA`, where usage admits it.',
      why: '“85 millions $” cannot be read aloud as it stands.',
      remedy: 'Write `85 millions de dollars` in prose, `85 M$` in a title or a table.',
    },
    fr: {
      title: 'Des mots ou des symboles',
      what: 'Signale le symbole d’une devise après « mille », « million » ou « milliard ». Inactive avec `fr-CA`, où l’usage l’admet.',
      why: '« 85 millions $ » ne se lit pas à voix haute comme il est écrit.',
      remedy: 'Écrivez `85 millions de dollars` dans une phrase, `85 M$` dans un titre ou un tableau.',
    },
    authority: 'HEC Montréal; Antidote; Bureau de la traduction (Canada)',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Elle lève 85 millions ⟦$⟧.', fixed: 'Elle lève 85 millions de dollars.' },
      { lang: 'fr', text: 'Elle lève 4 milliards ⟦€⟧.', fixed: "Elle lève 4 milliards d'euros." },
      { lang: 'fr', text: 'Elle lève 9 millions de ⟦$⟧.', fixed: 'Elle lève 9 millions de dollars.' },
      { lang: 'fr', text: 'Elle lève trente millions ⟦$⟧.', fixed: 'Elle lève trente millions de dollars.' },
      { lang: 'fr', text: 'Elle lève 9 millions ⟦$ CA⟧.', fixed: 'Elle lève 9 millions de dollars canadiens.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il paie 3 ⟦mille⟧ €.', fixed: 'Il paie 3\u202f000\u00a0€.' },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'L’essor de l’IA.\n\nElle lève 9\u00a0millions ⟦€⟧.',
        fixed: 'L’essor de l’IA.\n\nElle lève 9\u00a0millions d’euros.',
      },
      { lang: 'fr', text: 'De 2 à 3 millions ⟦€⟧.', fixed: "De 2 à 3 millions d'euros." },
    ],
    good: [
      { lang: 'fr', text: 'De 85 millions de dollars, 85 M$, 3 000 € ou trois mille euros.' },
      { lang: 'fr', text: '« Nous valons 70 milliards $ », dit-il.' },
    ],
  },
  check(context) {
    for (const { terms, redundant } of context.money) {
      if (redundant) continue;
      for (const term of terms) {
        if (term.currency?.form === 'symbol' && term.currency.position === 'after')
          checkTerm(context, term, term.currency);
      }
    }
  },
});

function checkTerm(context: PassageContext, { number, magnitude }: Term, currency: CurrencyPart): void {
  if (magnitude?.form !== 'word') return;
  const { text, style, report } = context;
  if (isNoun(text, magnitude)) {
    reportNoun(context, magnitude.end, currency);
    return;
  }
  const sum = magnitude.factor === 1000 ? Math.round(number.value * 1e6) / 1e3 : 0;
  if (number.form !== 'digits' || sum === 0 || !Number.isInteger(sum)) return;
  const sign = text.slice(currency.start, currency.end);
  const right = `${grouped(String(sum), groupMark(style))}${style.spaceFor('symbol-space')}${sign}`;
  const { start, end } = magnitude;
  report({
    start,
    end,
    messageId: 'words',
    data: { right },
    edits: [{ start: number.start, end: currency.end, text: right }],
  });
}

function reportNoun(context: PassageContext, from: number, { start, end, code }: CurrencyPart): void {
  const { text, pack, config, report } = context;
  const named = end - start > 1 && text[start] === '$';
  const name = named ? fullName(code, pack) : pluralName(code, pack, config);
  if (name === null) {
    report({ start, end, messageId: 'unnamed' });
    return;
  }
  const right = withDe(name, context);
  report({ start, end, messageId: 'words', data: { right }, edits: [{ start: from, end, text: ` ${right}` }] });
}
