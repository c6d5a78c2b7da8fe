import type { Language } from './language/types.ts';
import type { MessageData } from './rules/define.ts';

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** How a language writes numbers and which word goes with one. Made when first wanted: the first formatter of a program takes as long as a check. */
class NumberWords {
  readonly #language: Language;
  #format: Intl.NumberFormat | null = null;
  #plurals: Intl.PluralRules | null = null;

  constructor(language: Language) {
    this.#language = language;
  }

  write(value: number): string {
    this.#format ??= new Intl.NumberFormat(this.#language, { maximumFractionDigits: 6 });
    return this.#format.format(value);
  }

  isOne(value: number): boolean {
    this.#plurals ??= new Intl.PluralRules(this.#language);
    return this.#plurals.select(value) === 'one';
  }
}

const numberWords = { en: new NumberWords('en'), fr: new NumberWords('fr') };

/**
 * A message with its values filled in: `{name}` is the value, numbers written as the language writes them; `{name|one|other}` is the
 * word that goes with the number. A placeholder without a value stays as it is.
 */
export function formatMessage(template: string, data: MessageData, language: Language): string {
  return template.replaceAll(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === 'string') return value;
    if (one === undefined) return numberWords[language].write(value);
    return numberWords[language].isOne(value) ? one : other!;
  });
}
