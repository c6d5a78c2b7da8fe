import { quotationsOf } from '../../figures/quotations.ts';
import type { Amount } from '../../figures/types.ts';
import { locate } from '../../model/locate.ts';
import { BODY_ROLES, type Passage } from '../../model/types.ts';
import { isWithin } from '../../parse/spans.ts';
import { defineRule, type StoryContext } from '../define.ts';

/** Currencies that readers know the worth of, beside the house's dollar. */
const KNOWN: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP']);
const KNOWN_IN_US: ReadonlySet<string> = new Set(['USD']);

/** Significant digits that a conversion may have, and those that are enough. */
const MOST_DIGITS = 3;
const ENOUGH_DIGITS = 2;

export const conversion = defineRule({
  id: 'currency/conversion',
  scope: 'story',
  severity: 'off',
  fix: 'none',
  messages: {
    en: {
      missing: 'Give what this is worth at its first mention: “… ($4.7 million)”.',
      exact: 'A conversion is rounded: “{right}”.',
    },
    fr: {
      missing: 'Donnez la contre-valeur à la première mention : « … (environ 4,7 millions d’euros) ».',
      exact: 'Une conversion s’arrondit : « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'Sums in other currencies are converted once',
      what: 'Reports the first sum of a story in a currency that readers do not know the worth of, where no conversion follows in brackets; and a conversion that is more exact than a rate of the day can be.',
      why: 'Few readers know what 570 million yen buys; and the fourth digit of a conversion is wrong tomorrow.',
      remedy: 'Write the original first, then the rounded conversion in brackets, once.',
    },
    fr: {
      title: 'Un montant en devise se convertit une fois',
      what: 'Signale le premier montant d’un article dans une devise dont le lecteur ignore la valeur, quand aucune conversion ne suit entre parenthèses ; et une conversion plus précise qu’un cours du jour ne le permet.',
      why: 'Peu de lecteurs savent ce que valent 570 millions de yens ; et le quatrième chiffre d’une conversion est faux demain.',
      remedy: 'Écrivez le montant d’origine, puis la conversion arrondie entre parenthèses, une fois.',
    },
    authority: 'AP Stylebook, currency conversions; The Economist style guide',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: "Elle lève 12 milliards de yuans (⟦1,547 milliard d'euros⟧) en mai.",
      },
      { lang: 'fr', text: 'Elle lève ⟦570 millions de yens⟧ en mai, puis 300 millions de yens.' },
      { lang: 'en', profile: 'en-US', text: 'It raised ⟦570 million yen⟧ in May.' },
      { lang: 'en', text: 'It raised 570 million yen (⟦$4.728 million⟧) in May.' },
    ],
    good: [
      {
        lang: 'fr',
        text: "Elle lève 12 milliards de yuans (environ 1,5 milliard d'euros) en mai, puis 3 milliards de yuans.",
      },
      {
        lang: 'fr',
        text: "Elle lève 5 millions d'euros et 3 millions de dollars. « Il faut 3 milliards de yens », dit-il.",
      },
      { lang: 'en', profile: 'en-US', text: 'It raised 570 million yen ($4.7 million) in May, then 300 million yen.' },
      { lang: 'en', text: 'It raised $4.7 million (570 million yen) and €1.547 billion in May.' },
    ],
  },
  check(context) {
    const seen = new Set<string>();
    for (const { role, passages } of context.parts) {
      if (!BODY_ROLES.has(role)) continue;
      for (const passage of passages) checkPassage(context, passage, seen);
    }
  },
});

function checkPassage(context: StoryContext, passage: Passage, seen: Set<string>): void {
  const money = context.amountsOf(passage).filter(({ kind, isFigure }) => kind === 'money' && isFigure);
  if (money.length === 0 || passage.inQuote) return;
  const { text } = passage;
  const quotations = quotationsOf(text);
  money.forEach((amount, index) => {
    const { unit } = amount;
    if (unit === null || isWithin(amount, quotations)) return;
    const next = money[index + 1];
    const converted = next !== undefined && isConversion(text, amount, next) ? next : null;
    if (converted && isExact(text, converted)) {
      const [term] = converted.terms;
      const right = rounded(text, converted, context.language);
      context.report({
        ...locate(passage, Math.min(term.currency?.start ?? converted.start, converted.start), converted.end),
        messageId: 'exact',
        data: { right },
      });
    }
    const before = money[index - 1];
    const isOne = before !== undefined && isConversion(text, before, amount);
    if (isOne || isKnown(context, unit) || seen.has(unit)) return;
    seen.add(unit);
    if (!converted) context.report({ ...locate(passage, amount.start, amount.end), messageId: 'missing' });
  });
}

function isKnown({ style, config }: StoryContext, unit: string): boolean {
  return unit === config.dollar || (style.profile === 'en-US' ? KNOWN_IN_US : KNOWN).has(unit);
}

/** True where `next` stands in brackets right after `amount`, in another currency. */
function isConversion(text: string, amount: Amount, next: Amount): boolean {
  if (next.unit === amount.unit || next.start - amount.end > 30) return false;
  return /^\s?\([^()]*$/.test(text.slice(amount.end, next.start));
}

function isExact(text: string, { terms: [{ number }] }: Amount): boolean {
  if (number.form === 'words' || number.decimal === null) return false;
  return significant(text.slice(number.start, number.end)) > MOST_DIGITS;
}

const significant = (digits: string) => digits.replace(/\D/g, '').replace(/^0+/, '').length;

/** The conversion with its number rounded, after a hedge in French. */
function rounded(text: string, { start, end, terms: [{ number }] }: Amount, language: string): string {
  const value = new Intl.NumberFormat(language, { maximumSignificantDigits: ENOUGH_DIGITS }).format(number.value);
  const sum = text.slice(start, number.start) + value + text.slice(number.end, end);
  return language === 'fr' ? `environ ${sum}` : `about ${sum}`;
}
