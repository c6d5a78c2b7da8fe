import { signOf } from '../../figures/amounts/currency-codes.ts';
import type { Amount, CurrencyPart, Term } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { englishWord } from './english-units.ts';
import { isNoun } from './french-units.ts';
import { pluralName, withDe } from './wording.ts';

export const whichDollar = defineRule({
  id: 'currency/which-dollar',
  scope: 'passage',
  severity: 'info',
  fix: 'suggestion',
  messages: {
    en: { form: 'Say whose dollars in the usual way: “{right}”.' },
    fr: { form: 'Dites de quel dollar il s’agit sous la forme usuelle : « {right} ».' },
  },
  docs: {
    en: {
      title: 'Whose dollars',
      what: 'In a document that speaks of the dollars of more than one country, reports unusual ways of telling them apart: `US$5 millions`, `dollars US`, `$ CAN` in French, `$5M (Canadian)` in English.',
      why: 'Two dollars in one story are told apart at a glance only where each has one name.',
      remedy:
        'Name the country once, then write *dollars* for the house’s own: `C$5 million`, `5 $ CA`, *dollars américains*.',
    },
    fr: {
      title: 'De quel dollar il s’agit',
      what: 'Dans un document qui parle des dollars de plusieurs pays, signale les façons inhabituelles de les distinguer : `US$5 millions`, « dollars US », `$ CAN` en français, `$5M (Canadian)` en anglais.',
      why: 'Deux dollars dans un sujet ne se distinguent au premier regard que si chacun a un seul nom.',
      remedy:
        'Nommez le pays une fois, puis écrivez « dollars » pour celui de la maison : `5 $ CA`, « dollars américains », `C$5 million`.',
    },
    authority: 'OQLF; ministère de la Justice du Canada; The Economist style guide',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle lève ⟦US$⟧5 millions, puis 3 millions de dollars canadiens.',
        fixed: 'Elle lève 5 millions de dollars, puis 3 millions de dollars canadiens.',
      },
      {
        lang: 'fr',
        text: 'Elle lève 5 millions de ⟦dollars US⟧, puis 3 millions de dollars canadiens.',
        fixed: 'Elle lève 5 millions de dollars américains, puis 3 millions de dollars canadiens.',
      },
      {
        lang: 'fr',
        text: 'Payée en ⟦dollars US⟧, de 5 $ à 4 $ CA.',
        fixed: 'Payée en dollars américains, de 5 $ à 4 $ CA.',
      },
      { lang: 'fr', text: 'De 5 ⟦$ CAN⟧ à 4 $ US.', fixed: 'De 5 $ CA à 4 $ US.' },
      { lang: 'en', text: 'It raised ⟦$5M (Canadian)⟧ in May.' },
      { lang: 'en', text: 'It raised ⟦$5 million Australian⟧ in May.' },
    ],
    good: [
      { lang: 'fr', text: 'Elle lève 5 millions de dollars US, puis 3 millions de dollars.' },
      { lang: 'fr', text: 'Elle lève 5 millions de dollars américains, 3 $ CA et 2 dollars canadiens.' },
      {
        lang: 'en',
        text: 'It raised $5M, then C$3 million from a Canadian fund and $2 million. Canadian law forbids more.',
      },
    ],
  },
  check(context) {
    const french = context.pack.language === 'fr';
    if (french && !context.style.severalDollars) return;
    if (french) checkNames(context);
    for (const amount of context.money) {
      if (amount.redundant) continue;
      for (const term of amount.terms) {
        if (!term.currency) continue;
        if (french) checkFrench(context, amount, term, term.currency);
        else checkEnglish(context, amount, term, term.currency);
      }
    }
  },
});

/** “dollars US”, with or without a number. */
function checkNames({ text, passage, isForeign, report }: PassageContext): void {
  if (passage.inQuote) return;
  for (const { 0: written, index: start } of text.matchAll(/(?<!\p{L})dollars?\sUS(?!\p{L})/gu)) {
    const span = { start, end: start + written.length };
    const right = written.startsWith('dollars') ? 'dollars américains' : 'dollar américain';
    if (!isForeign(span)) report({ ...span, messageId: 'form', data: { right }, edits: [{ ...span, text: right }] });
  }
}

function checkFrench(
  context: PassageContext,
  amount: Amount,
  { number, magnitude }: Term,
  currency: CurrencyPart,
): void {
  const { text, pack, config, report } = context;
  const { start, end, code } = currency;
  const written = text.slice(start, end);
  if (currency.position === 'before') {
    const name = pluralName(code, pack, config);
    // Where there is no noun, `currency/symbol-after` moves the sign.
    if (written !== 'US$' || code !== config.dollar || !magnitude || !isNoun(text, magnitude) || !name) return;
    const right = `${text.slice(number.start, magnitude.end)} ${withDe(name, context)}`;
    const edits = amount.terms.length === 1 ? [{ start, end: magnitude.end, text: right }] : undefined;
    report({ start, end, messageId: 'form', data: { right }, ...(edits && { edits }) });
    return;
  }
  const right = written.replace(/(?<=^\$\s?)CAN$/, 'CA');
  if (right !== written)
    report({ start, end, messageId: 'form', data: { right }, edits: [{ start, end, text: right }] });
}

/** `$5M (Canadian)`: the country behind a plain sign. */
function checkEnglish(
  context: PassageContext,
  { end }: Amount,
  { number, magnitude }: Term,
  currency: CurrencyPart,
): void {
  const { text, pack, style, report } = context;
  if (text.slice(currency.start, currency.end) !== '$' || currency.position !== 'before') return;
  const rest = text.slice(end, end + 40);
  // Countries have a capital.
  if (!/^ \(?[A-Z]/.test(rest)) return;
  for (const [code, name] of Object.entries(pack.amounts.money.plurals)) {
    if (!name.endsWith(' dollars')) continue;
    const country = name.slice(0, -' dollars'.length);
    const after = [` (${country})`, ` ${country}`].find((tail) => rest.startsWith(tail));
    const sign = signOf(code);
    if (
      !after ||
      !sign ||
      (/^\s\p{L}/u.test(rest.slice(after.length)) && !after.endsWith(')') && !OPEN.test(rest.slice(after.length)))
    )
      continue;
    const word = magnitude?.form === 'abbreviation' && style.profile !== 'en-GB' ? englishWord(magnitude.factor) : null;
    const amount = text.slice(number.start, word ? number.end : (magnitude?.end ?? number.end));
    const right = `${sign}${amount}${word ? ` ${word}` : ''}`;
    report({ start: currency.start, end: end + after.length, messageId: 'form', data: { right } });
    return;
  }
}

/** A word that cannot go on a noun phrase: “$5 million Australian in May”, but not “$5 million Canadian fund”. */
const OPEN = /^\s(?:in|at|by|for|from|to|and|or|on|with|after|before|last|this)(?!\p{L})/u;
