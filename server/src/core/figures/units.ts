/** Prefixes of units as both languages spell them out. */
const PREFIXES: Readonly<Record<string, string>> = {
  micro: 'µ',
  milli: 'm',
  centi: 'c',
  kilo: 'k',
  mega: 'M',
  giga: 'G',
  tera: 'T',
  peta: 'P',
  exa: 'E',
  zetta: 'Z',
};

/** Units spelt out, without accents, hyphens and plural, and their symbols. An octet is a byte. */
const SYMBOLS: Readonly<Record<string, string>> = {
  watt: 'W',
  wattheure: 'Wh',
  watthour: 'Wh',
  joule: 'J',
  metre: 'm',
  meter: 'm',
  metrecarre: 'm²',
  squaremetre: 'm²',
  squaremeter: 'm²',
  metrecube: 'm³',
  cubicmetre: 'm³',
  cubicmeter: 'm³',
  hectare: 'ha',
  gramme: 'g',
  gram: 'g',
  tonne: 't',
  litre: 'L',
  liter: 'L',
  octet: 'B',
  byte: 'B',
};

const SPELT = new RegExp(`^(${Object.keys(PREFIXES).join('|')})?(${Object.keys(SYMBOLS).join('|')})$`);

/** The symbol of a physical unit however it is written: `gigawatts` and `GW` are `GW`, `Go` is `GB`. Any other unit comes back as it is. */
export function canonicalUnit(unit: string): string {
  const octets = /^([kKMGTPEZ])o(?=$|\/s$)/.exec(unit);
  if (octets) return `${octets[1]}B${unit.slice(2)}`;
  const plain = unit
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|[\s-]/gu, '')
    .replace(/s(?=heure|carre|cube|$)/g, '');
  const parts = SPELT.exec(plain === 'kilo' ? 'kilogramme' : plain);
  return parts ? (PREFIXES[parts[1] ?? ''] ?? '') + SYMBOLS[parts[2]!] : unit;
}
