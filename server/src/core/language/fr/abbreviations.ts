/** Abbreviations of French newsrooms, lower case, without their full stop. */
export const frenchAbbreviations: ReadonlySet<string> = new Set(
  `m mm mme mlle me mgr dr pr st ste cf p pp ex env art al av bd boul chap éd fig hab ind max min no nos réf resp sté tél vol vs
  janv févr avr juil sept oct nov déc lun mar mer jeu ven sam dim inc corp ltd co jr sr u.s u.k yahoo! jeopardy!`.split(
    /\s+/,
  ),
);

/** Those that a name or a number always follows. */
export const frenchTitles: ReadonlySet<string> = new Set(
  'm mm mme mlle me mgr dr pr st ste cf p pp env art réf tél'.split(' '),
);

/** Nouns that a single letter completes: “en série A.” ends a sentence, “George W.” does not. */
export const frenchLetteredNouns: ReadonlySet<string> = new Set(
  'série classe plan vitamine catégorie type groupe phase hépatite niveau option annexe article hall porte'.split(' '),
);
