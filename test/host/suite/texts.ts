/** A French draft in which each rule named at the side finds one thing. */
export const FRENCH = `---
briefing: newsletter
lang: fr
---

# Le verre se vend bien

## Orvane agrandit son usine

Orvane va dépenser 70 milliards de dollars pour son usine de Dole.

**3 000 emplois** - Le groupe emploie 3 000 personnes, selon le syndicat.

Pour aller plus loin:

- [Le verre, un marché](https://example.org/verre)
`;

/** What is found in it. */
export const FRENCH_FINDINGS = ['figures/unsourced: 70 milliards de dollars', 'structure/section-label:  - '];

/** An English draft with two stories, in which only the figure has no source. */
export const ENGLISH = `---
briefing: newsletter
lang: en
---

# Glass sells

Also: Quartz closes a plant

## Orrery builds two plants

Orrery will build two plants for $3 billion in Ohio.

Go deeper:

- [The glass race](https://example.org/glass)

## Quartz closes a plant

Quartz will close its plant in June, the company said.

Go deeper:

- [The last shift](https://example.org/shift)
`;

/** A French draft with something for each kind of fix: a currency, a figure without a source, a label. */
export const TO_FIX = `---
briefing: newsletter
lang: fr
---

# Le verre se vend bien

## Orvane agrandit son usine

Orvane va dépenser 70 milliards dollars pour son usine, selon la CGT. Elle emploie déjà 3 000 personnes.

**Un marché étroit** - Le marché pèse 12 milliards d’euros, selon le syndicat.

Pour aller plus loin:

- [Le verre, un marché](https://example.org/verre)
`;

/** What is found in it. */
export const TO_FIX_FINDINGS = [
  'currency/missing-de: dollars',
  'figures/unsourced: 3 000',
  'structure/section-label:  - ',
];

/** An English draft with one figure that has a source and one that has none. */
export const LEDGER = `---
briefing: newsletter
lang: en
---

# Glass sells

## Orrery builds two plants

Orrery will build two plants for $3 billion in Ohio. The industry employs 40,000 people, according to the union.

Go deeper:

- [The glass race](https://example.org/glass)
`;

/** An English briefing without a fault, of three stories. */
export const THREE_STORIES = `---
briefing: newsletter
lang: en
---

# Glass sells

Also: Two opens; Three opens

${['One', 'Two', 'Three']
  .map((name) => `## ${name} opens\n\n${name} says so.\n\nGo deeper:\n\n- [${name}](https://example.org/${name})\n`)
  .join('\n')}`;
