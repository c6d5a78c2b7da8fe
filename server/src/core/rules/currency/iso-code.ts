import { ISO_CODES } from '../../figures/amounts/currency-codes.ts';
import type { Amount, CurrencyPart, Term } from '../../figures/types.ts';
import { dollarOf } from '../../style/amount-marks.ts';
import { departs } from '../../style/house.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { pluralName, withDe } from './wording.ts';

export const isoCode = defineRule({
  id: 'currency/iso-code',
  scope: 'passage',
  over: 'money',
  severity: 'info',
  fix: 'suggestion',
  messages: {
    en: {
      form: 'Write “{right}”.',
      twice: 'The name says it: drop “({code})”.',
    },
    fr: {
      form: 'Écrivez « {right} ».',
      twice: 'Le nom suffit : supprimez « ({code}) ».',
    },
  },
  docs: {
    en: {
      title: 'ISO codes of currencies',
      what: 'Reports a code with a sign (`500 USD$`), in lower case (`Eur`), after the name that says the same; in French also before its number, and where a name belongs (“milliards d’USD”).',
      why: 'A code is a label of three capitals, for tables and exchange rates; it takes no sign and bends to no grammar.',
      remedy: 'Write the name, the sign or the code: one of them. In French a code follows its number.',
    },
    fr: {
      title: 'Les codes ISO des devises',
      what: 'Signale un code suivi d’un symbole (`500 USD$`), en minuscules (`Eur`), ou après le nom qui dit la même chose ; en français aussi devant son nombre, et là où il faut un nom (« milliards d’USD »).',
      why: 'Un code est une étiquette de trois capitales, pour les tableaux et les cours ; il ne prend ni symbole ni grammaire.',
      remedy: 'Écrivez le nom, le symbole ou le code : un seul. En français, le code suit son nombre.',
    },
    authority: 'OQLF; EU interinstitutional style guide; TERMIUM Plus',
  },
  examples: {
    bad: [
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte ⟦EUR 500⟧.', fixed: 'Il coûte 500\u00a0EUR.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte ⟦500 USD$⟧.', fixed: 'Il coûte 500\u00a0USD.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 500 euros ⟦(EUR)⟧.', fixed: 'Il coûte 500 euros.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il coûte 500 ⟦Eur⟧.', fixed: 'Il coûte 500 EUR.' },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: "Elle investit 70 milliards ⟦d'USD⟧.",
        fixed: 'Elle investit 70 milliards de dollars.',
      },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle investit ⟦GBP 5 millions⟧.',
        fixed: 'Elle investit 5 millions de livres sterling.',
      },
      { lang: 'en', text: 'It costs ⟦500 USD$⟧.', fixed: 'It costs USD\u00a0500.' },
      { lang: 'en', profile: 'en-US', text: 'It costs 500 euros ⟦(EUR)⟧ a day.', fixed: 'It costs 500 euros a day.' },
      { lang: 'en', text: 'It costs ⟦Eur⟧ 500.', fixed: 'It costs EUR 500.' },
    ],
    good: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Il coûte 500\u00a0EUR, 500 dollars (USD) ou 500 $.',
      },
      { lang: 'fr', profile: 'fr-CH', text: 'Il coûte CHF 500.' },
      { lang: 'fr', text: '| Offre | Prix |\n| --- | --- |\n| Base | EUR 500 |\n\n« Il coûte EUR 500 », dit-elle.' },
      { lang: 'en', text: 'It costs EUR 500, 500 USD, or 500 euros (USD 540). “It is 500 USD$,” she said.' },
    ],
  },
  check(context) {
    if (context.passage.kind === 'cell') return;
    for (const amount of context.money) {
      checkDoubled(context, amount);
      if (amount.redundant) continue;
      for (const term of amount.terms) if (term.currency?.form === 'code') checkCode(context, term, term.currency);
    }
  },
});

function checkCode(context: PassageContext, term: Term, currency: CurrencyPart): void {
  const { text, style, pack, report } = context;
  const { number, magnitude } = term;
  const written = text.slice(currency.start, currency.end);
  const french = pack.language === 'fr';
  const say = (start: number, end: number, right: string) =>
    report({ start, end, messageId: 'form', data: { right }, edits: [{ start, end, text: right }] });
  const code = written === 'Eur' ? 'EUR' : written.replace(/\$$/, '');
  if (!ISO_CODES.has(code)) return;
  const sum = text.slice(number.start, magnitude?.end ?? number.end);
  const after = () => {
    const name = magnitude?.form === 'word' ? pluralName(code, pack, context.config) : null;
    return name ? `${sum} ${withDe(name, context)}` : sum + style.spaceFor('symbol-space') + code;
  };
  if (code !== written && written !== 'Eur')
    say(number.start, currency.end, french ? after() : `${code}${style.space}${sum}`);
  else if (french && currency.position === 'before' && isMisplaced(context, currency))
    say(currency.start, magnitude?.end ?? number.end, after());
  else if (code !== written) say(currency.start, currency.end, code);
  else if (french && currency.position === 'after') checkNoun(context, term, currency, code);
}

/** A dollar's code before its number is for `currency/symbol-after`; Switzerland writes `CHF 500`. */
function isMisplaced({ style }: PassageContext, { code }: CurrencyPart): boolean {
  return dollarOf(code) === null && style.profile !== 'fr-CH' && departs(style, 'currency-side', 'before');
}

/** “70 milliards d'USD”: after *de* French wants a name. */
function checkNoun(context: PassageContext, { number, magnitude }: Term, currency: CurrencyPart, code: string): void {
  const { text, pack, config, report } = context;
  const link = /(?:d['’]|de\s)$/.exec(text.slice(magnitude?.end ?? number.end, currency.start))?.[0];
  const name = link && pluralName(code, pack, config);
  if (!name) return;
  const span = { start: currency.start - link.length, end: currency.end };
  const right = withDe(name, context);
  report({ ...span, messageId: 'form', data: { right }, edits: [{ ...span, text: right }] });
}

/** `500 euros (EUR)`: a dollar's code may say which dollar it is, others say nothing. */
function checkDoubled({ text, report }: PassageContext, { end, unit, terms }: Amount): void {
  const { currency } = terms.at(-1)!;
  const [found, code] = /^\s?\(([A-Z]{3})\)/.exec(text.slice(end, end + 6)) ?? [];
  if (!found || code !== unit || currency?.position !== 'after' || dollarOf(unit) !== null) return;
  const start = end + found.length - 5;
  report({
    start,
    end: end + found.length,
    messageId: 'twice',
    data: { code },
    edits: [{ start: end, end: end + found.length, text: '' }],
  });
}
