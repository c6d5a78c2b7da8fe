import type { Amount, Term } from '../../figures/types.ts';
import { spacesBefore } from '../../style/spaces.ts';
import { defineRule, type PassageContext } from '../define.ts';

/** A document that writes the word throughout has its own house style. */
const WORD = /^per ?cent$/i;

export const formEn = defineRule({
  id: 'percent/form-en',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  languages: ['en'],
  fix: 'suggestion',
  messages: {
    en: {
      space: 'Close up “%”: write “{right}”.',
      word: 'Write “{right}”, with the sign.',
      zero: 'Write a zero before the point: “{right}”.',
      range: 'Repeat the sign: “{right}”.',
    },
    fr: {
      space: 'Collez « % » au nombre : écrivez « {right} ».',
      word: 'Écrivez « {right} », avec le signe.',
      zero: 'Écrivez un zéro avant le point : « {right} ».',
      range: 'Répétez le signe : « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'Percentages in English',
      what: 'Reports a space before the percent sign and a decimal without its zero; under `en-US` also the word “percent” after a figure, and a range with the sign at its end alone.',
      why: 'A figure is found at a glance when it is always written one way.',
      remedy: 'Write `12%`, `0.6%`, `5% to 6%`. Closing up the sign is safe; the rest is offered.',
    },
    fr: {
      title: 'Les pourcentages en anglais',
      what: 'Signale une espace devant le signe « % » et une décimale sans son zéro ; avec `en-US`, aussi le mot « percent » après un nombre, et une fourchette qui ne porte le signe qu’à la fin.',
      why: 'Un chiffre se repère d’un coup d’œil s’il est toujours écrit pareil.',
      remedy: 'Écrivez `12%`, `0.6%`, `5% to 6%`. Coller le signe est sûr ; le reste est proposé.',
    },
    authority: 'AP Stylebook since 2019; BBC News style guide',
  },
  examples: {
    bad: [
      { lang: 'en', profile: 'en-US', text: 'Shares fell ⟦12 %⟧ on Monday.', fixed: 'Shares fell 12% on Monday.' },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'Shares fell ⟦12 percent⟧ on Monday.',
        fixed: 'Shares fell 12% on Monday.',
      },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'Shares fell ⟦twelve percent⟧ on Monday.',
        fixed: 'Shares fell 12% on Monday.',
      },
      { lang: 'en', profile: 'en-US', text: 'A fee of ⟦.6%⟧ applies.', fixed: 'A fee of 0.6% applies.' },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It expects growth of ⟦5 to 6%⟧.',
        fixed: 'It expects growth of 5% to 6%.',
      },
      { lang: 'en', text: 'Up 3%, then 4%, then ⟦5 %⟧.', fixed: 'Up 3%, then 4%, then 5%.' },
    ],
    good: [
      { lang: 'en', profile: 'en-US', text: 'Shares fell 12% on Monday, by 5% to 6% more than in May.' },
      { lang: 'en', text: 'Shares fell 12 percent on Monday and 3 percent on Friday.' },
      { lang: 'en-GB', text: 'Shares fell 12 per cent on Monday and 5 to 6 per cent on Friday.' },
      {
        lang: 'en',
        profile: 'en-US',
        text: '“We took 12 percent of it,” she said. Twelve percent stayed. There is a zero percent chance.',
      },
    ],
  },
  check(context) {
    for (const amount of context.amounts) {
      if (amount.kind === 'percent' && amount.unit === '%' && amount.unitSpan && !context.isForeign(amount))
        checkOne(context, amount);
    }
  },
});

function checkOne(context: PassageContext, amount: Amount): void {
  const { text, style, report } = context;
  const { start, end } = amount;
  const unit = text.slice(amount.unitSpan!.start, amount.unitSpan!.end);
  const last = amount.terms.at(-1)!;
  const gap = spacesBefore(text, amount.unitSpan!.start);
  if (unit === '%' && gap < amount.unitSpan!.start && style.variant('percent') === 'none') {
    report({
      start: last.number.start,
      end,
      messageId: 'space',
      data: { right: closedUp(text, last) },
      edits: [{ start: gap, end: amount.unitSpan!.start, text: '' }],
      safe: true,
    });
    return;
  }
  if (text[last.number.start] === '.') {
    report({
      start: last.number.start,
      end,
      messageId: 'zero',
      data: { right: `0${text.slice(last.number.start, end)}` },
      edits: [{ start: last.number.start, end: last.number.start, text: '0' }],
    });
    return;
  }
  // Elsewhere “per cent” is as good a style.
  if (style.profile !== 'en-US') return;
  if (WORD.test(unit) && last.number.form === 'words') {
    spelled(context, amount);
  } else if (WORD.test(unit)) {
    report({
      start,
      end,
      messageId: 'word',
      data: { right: closedUp(text, last) },
      edits: [{ start: gap, end, text: '%' }],
    });
  } else if (
    unit === '%' &&
    amount.joiner &&
    /^\s?to\s?$/.test(text.slice(amount.joiner.start, amount.joiner.end)) &&
    !text.slice(start, amount.joiner.start).includes('%')
  ) {
    const at = amount.terms[0].number.end;
    report({
      start,
      end,
      messageId: 'range',
      data: { right: `${text.slice(start, at)}%${text.slice(at, end)}` },
      edits: [{ start: at, end: at, text: '%' }],
    });
  }
}

/** “Twelve percent” at the head of a sentence, and “a zero percent chance”, are right in words. */
function spelled({ text, report }: PassageContext, { start, end, low, terms }: Amount): void {
  if (terms.length > 1 || low === 0 || low > 100 || !Number.isInteger(low) || /^\p{Lu}/u.test(text.slice(start)))
    return;
  const right = `${low}%`;
  report({ start, end, messageId: 'word', data: { right }, edits: [{ start, end, text: right }] });
}

function closedUp(text: string, { number }: Term): string {
  return `${text.slice(number.start, number.end)}%`;
}
