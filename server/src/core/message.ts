import type { Language } from './language/types.ts';
import type { MessageData } from './rules/define.ts';

const PLACEHOLDER = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

const numbers = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
  fr: new Intl.NumberFormat('fr', { maximumFractionDigits: 6 }),
};

const plurals = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };

/**
 * A message with its values filled in: `{name}` is the value, numbers written as the language writes them; `{name|one|other}` is the
 * word that goes with the number. A placeholder without a value stays as it is.
 */
export function formatMessage(template: string, data: MessageData, language: Language): string {
  return template.replaceAll(PLACEHOLDER, (whole, name: string, one?: string, other?: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (value === undefined) return whole;
    if (typeof value === 'string') return value;
    if (one === undefined) return numbers[language].format(value);
    return plurals[language].select(value) === 'one' ? one : other!;
  });
}
