import type { Amount, Qualifier } from '../figures/types.ts';
import type { Language } from '../language/types.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-US' };

const QUALIFIERS: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  en: { about: 'about', over: 'over', under: 'under' },
  fr: { about: 'environ', over: 'plus de', under: 'moins de' },
};

const POINTS: Readonly<Record<Language, Readonly<Record<'pp' | 'bp', string>>>> = {
  en: { pp: 'percentage points', bp: 'basis points' },
  fr: { pp: 'points de pourcentage', bp: 'points de base' },
};

/** The value of an amount with all its digits, as a language writes it: `$3,200,000,000`, `3 200 000 000 €`, `plus de 12 %`. */
export function valueInFull({ kind, low, high, unit, qualifier }: Amount, language: Language): string {
  const write = (value: number) => number(value, kind === 'money' ? unit : null, language);
  const value = low === high ? write(low) : `${write(low)} – ${write(high)}`;
  const words = qualifier ? `${QUALIFIERS[language][qualifier]} ` : '';
  return `${words}${value}${kind === 'money' ? '' : suffix(unit, language)}`;
}

function number(value: number, currency: string | null, language: Language): string {
  const locale = LOCALES[language];
  if (currency === null || !isCurrency(currency)) {
    const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
    return currency === null ? written : `${written}\u00a0${currency}`;
  }
  const whole = Number.isInteger(value);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 6,
  }).format(value);
}

/** Three capitals are what `Intl` takes for a currency, known or not; it writes an unknown one by its code. */
function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function suffix(unit: string | null, language: Language): string {
  switch (unit) {
    case null:
      return '';
    case '%':
      return language === 'fr' ? '\u202f%' : '%';
    case '×':
      return '×';
    case 'pp':
    case 'bp':
      return `\u00a0${POINTS[language][unit]}`;
    default:
      return `\u00a0${unit}`;
  }
}
