import { amountLexicon } from '../../figures/amounts/lexicon.ts';
import type { CurrencyPart, MagnitudePart, NumberPart } from '../../figures/types.ts';
import type { LanguagePack } from '../../language/types.ts';
import { departs } from '../../style/house.ts';
import { gapOf } from '../../style/spaces.ts';
import { asVariant } from '../../style/variants.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { isNoun } from './french-units.ts';
import { regrouped } from './grouping.ts';
import { elides, withDe } from './wording.ts';

export const missingDe = defineRule({
  id: 'currency/missing-de',
  scope: 'passage',
  over: 'money',
  severity: 'warning',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: {
      noun: '“Million” and “milliard” are nouns: write “{right}”.',
      extra: 'No “de” after a plain number: write “{right}”. Or is a multiplier missing?',
    },
    fr: {
      noun: '« Million » et « milliard » sont des noms : écrivez « {right} ».',
      extra: 'Pas de « de » après un nombre simple : écrivez « {right} ». Ou manque-t-il un multiple ?',
    },
  },
  docs: {
    en: {
      title: 'Millions de dollars',
      what: 'Reports a currency name after *million* or *milliard* without *de*, with the wrong form of it or in the singular, and *de* after a plain number.',
      why: '“Million” and “milliard” are nouns in French; other numbers are not.',
      remedy: 'Apply the fix. After a plain number, look first whether a multiplier is missing.',
    },
    fr: {
      title: 'Millions de dollars',
      what: 'Signale, après « million » ou « milliard », un nom de devise sans « de », avec la mauvaise forme de cette préposition ou au singulier, et un « de » après un nombre simple.',
      why: '« Million » et « milliard » sont des noms ; les autres nombres n’en sont pas.',
      remedy: 'Appliquez la correction. Après un nombre simple, vérifiez d’abord qu’aucun multiple ne manque.',
    },
    authority: 'OQLF; EPFL, charte rédactionnelle',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Elle vaut 70 milliards ⟦dollars⟧.', fixed: 'Elle vaut 70 milliards de dollars.' },
      { lang: 'fr', text: 'Elle lève 3 millions ⟦euros⟧.', fixed: "Elle lève 3 millions d'euros." },
      { lang: 'fr', text: 'Elle lève 5 millions ⟦de euros⟧.', fixed: "Elle lève 5 millions d'euros." },
      { lang: 'fr', text: 'L’an passé, 5 millions ⟦de euros⟧.', fixed: 'L’an passé, 5 millions d’euros.' },
      { lang: 'fr', text: 'Elle lève 2 milliards de ⟦yen⟧.', fixed: 'Elle lève 2 milliards de yens.' },
      {
        lang: 'fr',
        text: 'Elle lève 2 milliards ⟦dollar canadien⟧.',
        fixed: 'Elle lève 2 milliards de dollars canadiens.',
      },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: "Elle paie 10 000 ⟦d'⟧euros.",
        fixed: 'Elle paie 10\u202f000 euros.',
      },
    ],
    good: [
      {
        lang: 'fr',
        text: 'De 70 milliards de dollars, 3 millions d’euros, 3 millions trois cent mille euros, un millier d’euros, une centaine de dollars et 10 000 euros.',
      },
      { lang: 'fr', text: '« Nous valons 70 milliards dollars », dit-il.' },
    ],
  },
  check(context) {
    for (const { terms } of context.money) {
      for (const { number, magnitude, currency } of terms) {
        if (currency?.form !== 'name' || currency.position !== 'after') continue;
        if (!magnitude) checkPlain(context, number, currency);
        else if (isNoun(context.text, magnitude)) checkNoun(context, magnitude, currency);
      }
    }
  },
});

function checkNoun(context: PassageContext, magnitude: MagnitudePart, currency: CurrencyPart): void {
  const { text, pack, report } = context;
  const { start, end } = currency;
  const written = text.slice(start, end);
  const name = pluralOf(written, pack) ?? written;
  const link = /^\s+(d['’]\s?|de\s)?$/i.exec(text.slice(magnitude.end, start));
  if (!link) return;
  const right = withDe(name, context);
  const linked = link[1]?.trim().toLowerCase().replace('’', "'");
  const data = { right };
  if (linked === (elides(name) ? "d'" : 'de')) {
    if (name !== written) report({ start, end, messageId: 'noun', data, edits: [{ start, end, text: name }] });
    return;
  }
  const span = { start: start - (link[1]?.length ?? 0), end };
  report({ ...span, messageId: 'noun', data, edits: [{ ...span, text: right }] });
}

/** “10 000 d’euros”. */
function checkPlain({ text, style, report }: PassageContext, number: NumberPart, currency: CurrencyPart): void {
  if (number.form !== 'digits') return;
  const link = /^(\s)(d['’]|de\s)$/i.exec(text.slice(number.end, currency.start));
  if (!link) return;
  const written = text.slice(number.start, number.end);
  const gap = number.group === null ? 'none' : asVariant(gapOf(number.group, 0, number.group.length));
  const mends = gap === 'plain' && departs(style, 'thousands', gap);
  const amount = mends ? regrouped(written, number, style) : written;
  const start = number.end + 1;
  report({
    start,
    end: start + link[2]!.trimEnd().length,
    messageId: 'extra',
    data: { right: `${amount} ${text.slice(currency.start, currency.end)}` },
    edits: [{ start: number.start, end: currency.start, text: amount + link[1]! }],
    safe: false,
  });
}

/** The plural of a currency's name; null where the name is none in the singular that only takes an s. */
function pluralOf(written: string, pack: LanguagePack): string | null {
  const plural = written.replace(/\p{L}+/gu, '$&s');
  return amountLexicon(pack).currencyForms.has(plural.toLowerCase()) ? plural : null;
}
