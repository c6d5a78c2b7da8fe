import type { Amount, MagnitudePart, Term } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { abbreviationOf, frenchWord } from './french-units.ts';
import { withDe } from './wording.ts';

/** Forms that some French newsroom writes. */
const ACCEPTED: ReadonlySet<string> = new Set(['k', 'M', 'Md', 'Mrd', 'G']);

/** Forms that are a magnitude and nothing else, with or without a currency. */
const PLAIN = /^(?:m[lr]?ds?|mios?|mln|mia)$/i;

export const abbreviation = defineRule({
  id: 'currency/abbreviation',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  languages: ['fr'],
  fix: 'suggestion',
  messages: {
    en: {
      form: 'No French house writes “{written}”: write “{right}”.',
      unclear: 'No French house writes “{written}”: write the number out.',
    },
    fr: {
      form: '« {written} » n’est l’abréviation d’aucune maison : écrivez « {right} ».',
      unclear: '« {written} » n’est l’abréviation d’aucune maison : écrivez le nombre en entier.',
    },
  },
  docs: {
    en: {
      title: 'Abbreviated millions',
      what: 'Reports, in prose, abbreviations that no French house writes: `Mds$`, `K€`, `mios`, `14B$`. `k€`, `M€` and `Md€` are left alone.',
      why: 'Readers know few abbreviations, and an abbreviation takes no plural.',
      remedy: 'Write the word in prose, and one form, `Md`, elsewhere. Titles and tables are exempt.',
    },
    fr: {
      title: 'Les millions abrégés',
      what: 'Signale, dans une phrase, les abréviations qu’aucune maison n’écrit : `Mds$`, `K€`, `mios`, `14B$`. `k€`, `M€` et `Md€` passent.',
      why: 'Le lecteur connaît peu d’abréviations, et une abréviation ne prend pas d’s.',
      remedy: 'Écrivez le mot dans une phrase, et une seule forme, `Md`, ailleurs. Titres et tableaux sont exemptés.',
    },
    authority: 'Lexique de l’Imprimerie nationale; CLDR (fr); Ville de Gatineau, d’après l’OQLF',
  },
  examples: {
    bad: [
      { lang: 'fr', profile: 'fr-FR', text: 'Elle vaut 70 ⟦Mds⟧$.', fixed: 'Elle vaut 70\u00a0Md$.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Il paie 5 ⟦K⟧€.', fixed: 'Il paie 5\u00a0k€.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle lève 3 ⟦mios⟧ €.', fixed: 'Elle lève 3\u00a0M€.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle vaut 14⟦B⟧$.', fixed: 'Elle vaut 14\u00a0Md$.' },
      { lang: 'fr', profile: 'fr-CA', text: 'Elle vaut 14 ⟦Mds⟧$.', fixed: 'Elle vaut 14 G$.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Elle lève 2 ⟦mlds⟧.', fixed: 'Elle lève 2 milliards.' },
      { lang: 'fr', text: 'Elle lève 1,5 ⟦Mds⟧ d’euros.', fixed: 'Elle lève 1,5 milliard d’euros.' },
      { lang: 'fr', text: 'Elle compte 2 ⟦Mds⟧ d’abonnés.', fixed: 'Elle compte 2 milliards d’abonnés.' },
      { lang: 'fr', text: 'Elle lève 3 ⟦mios⟧ dollars.', fixed: 'Elle lève 3 millions de dollars.' },
    ],
    good: [
      { lang: 'fr', text: 'Elle lève 70 M€, 5 k€, 3 Md$, 2 Mrd€ et 4 G$ pour la puce M4, de 16 Mo.' },
      { lang: 'fr', text: 'Le modèle Llama 70B a 8 Mb de plus. « Nous valons 14B$ », dit-il.' },
      { lang: 'fr', text: '### Une levée à 14B$\n\n| Valeur | 3 Mds$ |\n| --- | --- |\n| Prix | 5 K€ |' },
    ],
  },
  check(context) {
    const { amounts, part, passage, isForeign } = context;
    if (passage.kind !== 'paragraph' || part.role === 'teaser' || passage.inQuote) return;
    for (const amount of amounts) {
      if (amount.redundant || isForeign(amount)) continue;
      for (const term of amount.terms) {
        const { magnitude, currency } = term;
        // A sign before the number is for `currency/symbol-after`, which writes the right abbreviation behind it.
        if (magnitude?.form === 'abbreviation' && currency?.position !== 'before')
          checkTerm(context, amount, term, magnitude);
      }
    }
  },
});

function checkTerm(context: PassageContext, { kind }: Amount, term: Term, magnitude: MagnitudePart): void {
  const { text, style, report } = context;
  const { start, end } = magnitude;
  const { number, currency } = term;
  const written = text.slice(start, end);
  if (ACCEPTED.has(written)) return;
  const signed = kind === 'money' && (currency?.form === 'symbol' || currency?.form === 'code');
  if (!signed && !PLAIN.test(written)) return;
  const right = signed ? shortForm(context, term, magnitude) : wordForm(context, term, magnitude);
  if (right === null) {
    report({ start, end, messageId: 'unclear', data: { written } });
    return;
  }
  const gap = /^\s+$/.exec(text.slice(number.end, start))?.[0];
  const space = signed ? style.spaceFor('symbol-space') : (gap ?? ' ');
  const stop = signed || currency ? currency!.end : end;
  const edit = { start: number.end, end: stop, text: space + right };
  report({ start, end, messageId: 'form', data: { written, right }, edits: [edit] });
}

function shortForm({ text, style }: PassageContext, { currency }: Term, { factor }: MagnitudePart): string | null {
  const short = abbreviationOf(factor, style);
  const sign = text.slice(currency!.start, currency!.end);
  return short && short + (currency!.form === 'code' ? style.spaceFor('symbol-space') : '') + sign;
}

function wordForm(context: PassageContext, { number, currency }: Term, { factor, end }: MagnitudePart): string | null {
  const word = frenchWord(factor, number.value);
  if (!word || !currency) return word;
  const { text } = context;
  const linked = text.slice(end, currency.end);
  return /^\s+d(?:e\s|['’])/i.test(linked)
    ? word + linked
    : `${word} ${withDe(text.slice(currency.start, currency.end), context)}`;
}
