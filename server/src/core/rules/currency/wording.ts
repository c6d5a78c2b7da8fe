import type { Configuration } from '../../config/types.ts';
import type { LanguagePack } from '../../language/types.ts';
import type { PassageContext } from '../define.ts';

/** The plural name of a currency (ISO 4217 code), as `dollars` for the house's dollar; null for one without a usual name. */
export function pluralName(code: string, pack: LanguagePack, { dollar }: Configuration): string | null {
  return pack.amounts.money.plurals[code === dollar ? '$' : code] ?? null;
}

/** The plural name of a currency with its country, also for the house's dollar: `dollars américains`. */
export function fullName(code: string, { amounts }: LanguagePack): string | null {
  return amounts.money.plurals[code] ?? null;
}

/** French `de` before a name, elided before a vowel with the apostrophe that the passage writes: `de dollars`, `d’euros`. */
export function withDe(name: string, context: Pick<PassageContext, 'text' | 'style'>): string {
  return elides(name) ? `d${apostrophe(context)}${name}` : `de ${name}`;
}

/** True for a name before which French elides `de`: `euros`, but not `yens`. */
export function elides(name: string): boolean {
  return /^[aeiouéèê]/i.test(name);
}

/** As the passage writes it, else as the document does: which one is right is for `typography/apostrophe` to say. */
function apostrophe({ text, style }: Pick<PassageContext, 'text' | 'style'>): string {
  const [written] = /['’]/.exec(text) ?? [];
  return written ?? style.apostrophe;
}
