import type { Configuration } from '../../config/types.ts';
import type { LanguagePack } from '../../language/types.ts';
import type { HouseStyle } from '../../style/types.ts';

/** The plural name of a currency (ISO 4217 code), as `dollars` for the house's dollar; null for one without a usual name. */
export function pluralName(code: string, pack: LanguagePack, { dollar }: Configuration): string | null {
  return pack.amounts.money.plurals[code === dollar ? '$' : code] ?? null;
}

/** French `de` before a name, elided before a vowel with the apostrophe that the house writes: `de dollars`, `d’euros`. */
export function withDe(name: string, style: HouseStyle): string {
  if (!/^[aeiouyéèê]/i.test(name) || /^(?:yen|yuan)/i.test(name)) return `de ${name}`;
  return `d${style.variant('apostrophe') === 'straight' ? "'" : '’'}${name}`;
}
