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

/** Writes values as one language does. Making what formats a currency is slow: one of these serves a whole answer. */
export class ValueWriter {
  readonly #language: Language;
  readonly #formats = new Map<string, Intl.NumberFormat>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** The value of an amount with all its digits: `$3,200,000,000`, `3 200 000 000 €`, `plus de 12 %`. */
  write({ kind, low, high, unit, qualifier }: Amount): string {
    const currency = kind === 'money' ? unit : null;
    const value =
      low === high ? this.#number(low, currency) : `${this.#number(low, currency)} – ${this.#number(high, currency)}`;
    const words = qualifier ? `${QUALIFIERS[this.#language][qualifier]} ` : '';
    return `${words}${value}${kind === 'money' ? '' : suffix(unit, this.#language)}`;
  }

  #number(value: number, currency: string | null): string {
    if (currency === null) return this.#format(null, 0).format(value);
    if (!isCurrency(currency)) return `${this.#format(null, 0).format(value)}\u00a0${currency}`;
    return this.#format(currency, Number.isInteger(value) ? 0 : 2).format(value);
  }

  #format(currency: string | null, decimals: number): Intl.NumberFormat {
    const key = `${currency} ${decimals}`;
    let format = this.#formats.get(key);
    if (!format) {
      const style = currency === null ? {} : ({ style: 'currency', currency } as const);
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: 6 };
      format = new Intl.NumberFormat(LOCALES[this.#language], { ...style, ...digits });
      this.#formats.set(key, format);
    }
    return format;
  }
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
