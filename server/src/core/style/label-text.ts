import type { HouseStyle } from './types.ts';

/** A label with its colon as the house writes one: closed up where nothing decides. */
export function labelText(label: string, style: HouseStyle): string {
  return `${label}${style.variant('colon') === null ? '' : style.spaceFor('colon')}:`;
}
