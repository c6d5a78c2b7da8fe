import type { NumberPart } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';

/** From here on digits run together are hard to read; four digits are a matter of taste. */
const LEAST = 10_000;

export const thousands = defineRule({
  id: 'number/thousands',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  fix: 'suggestion',
  messages: {
    en: {
      group: 'Group the digits: write “{right}”.',
      decimal: 'Write a decimal point: “{right}”.',
    },
    fr: {
      group: 'Groupez les chiffres : écrivez « {right} ».',
      decimal: 'L’anglais écrit un point décimal : « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'Large numbers are grouped',
      what: 'Reports a count from 10,000 on whose digits are not grouped; in English also digits grouped by spaces or points, and a decimal comma. Amounts of money in French are for `currency/thousands`.',
      why: '12500 and 125000 look alike at a glance; 12,500 and 125,000 do not.',
      remedy: 'Apply the fix: it groups by the mark that the document uses.',
    },
    fr: {
      title: 'Les grands nombres sont groupés',
      what: 'Signale un nombre à partir de 10 000 dont les chiffres ne sont pas groupés ; en anglais aussi des chiffres groupés par des espaces ou des points, et une virgule décimale. Les montants en français relèvent de `currency/thousands`.',
      why: '12500 et 125000 se ressemblent au premier regard ; 12 500 et 125 000, non.',
      remedy: 'Appliquez la correction : elle groupe par le signe que le document emploie.',
    },
    authority: 'CGPM, resolution 7 (1948); AP Stylebook',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'L’usine emploie ⟦12500⟧ personnes.', fixed: 'L’usine emploie 12\u00a0500 personnes.' },
      { lang: 'en', text: 'The plant employs ⟦12500⟧ people.', fixed: 'The plant employs 12,500 people.' },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'The plant employs ⟦12 500⟧ people.',
        fixed: 'The plant employs 12,500 people.',
      },
      { lang: 'en', profile: 'en-US', text: 'It shipped ⟦1.234.567⟧ units.', fixed: 'It shipped 1,234,567 units.' },
      { lang: 'en', text: 'It raised $⟦14,3⟧ billion.', fixed: 'It raised $14.3 billion.' },
    ],
    good: [
      {
        lang: 'fr',
        text: 'L’usine emploie 12\u202f500 personnes depuis 2019, et 1200 de plus. Voir le dossier 123456.',
      },
      { lang: 'en', text: 'The plant employs 12,500 people, 1200 of them since 2019. The H100 costs $14.3 million.' },
    ],
  },
  check(context) {
    const { amounts, pack } = context;
    for (const amount of amounts) {
      if (!amount.isFigure || (pack.language === 'fr' && amount.kind === 'money')) continue;
      for (const { number } of amount.terms) checkNumber(context, number);
    }
  },
});

function checkNumber(context: PassageContext, number: NumberPart): void {
  if (number.form !== 'digits' || context.isForeign(number)) return;
  const { text, style, pack, report } = context;
  const written = text.slice(number.start, number.end);
  const english = pack.language === 'en';
  const say = (messageId: string, right: string) =>
    report({
      start: number.start,
      end: number.end,
      messageId,
      data: { right },
      edits: [{ start: number.start, end: number.end, text: right }],
    });
  if (english && number.decimal === ',') say('decimal', written.replace(',', '.'));
  else if (number.value >= LEAST && number.group === null && /^\d{5,}/.test(written))
    say('group', grouped(written, english ? ',' : style.space));
  else if (english && style.profile !== null && number.group !== null && number.group !== ',')
    say('group', written.split(number.group).join(','));
}

function grouped(digits: string, mark: string): string {
  return digits.replace(/\d(?=(?:\d{3})+(?!\d))/g, `$&${mark}`);
}
