/** Abbreviations of English newsrooms, lower case, without their full stop. */
export const englishAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon st sgt lt col gen gov sen rep pres inc corp ltd co cos bros plc llc jr sr no nos vs v cf fig figs
  vol p pp approx est dept jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd
  u.s u.k u.n e.u d.c a.m p.m e.g i.e ph.d calif mass conn ore wash fla yahoo! jeopardy!`.split(/\s+/),
);

/** Those that a name or a number always follows. */
export const englishTitles: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr prof rev hon sgt lt col gen gov sen rep pres no nos vs v cf approx e.g i.e'.split(' '),
);

/** Nouns that a single letter completes: “a Series B.” ends a sentence, “George W.” does not. */
export const englishLetteredNouns: ReadonlySet<string> = new Set(
  'series class plan vitamin type group phase level hepatitis option schedule form exhibit section gate'.split(' '),
);
