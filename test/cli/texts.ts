/** A briefing in which the rules find nothing. */
export const CLEAN_FR = `---
briefing: newsletter
lang: fr
---

# La revue du lundi

## Un fabricant de vélos ouvre une usine

L’atelier du groupe Pédalier ouvrira au printemps, selon son communiqué.

Pour aller plus loin:

- [Le communiqué](https://example.org/pedalier)
`;

/** The same with one finding, a warning of `percent/spacing-fr` that has a safe fix. */
export const PERCENT_FR = CLEAN_FR.replace(', selon', ', plus grand de 12 pourcent, selon');

/** What the fix makes of it. */
export const PERCENT_FIXED_FR = PERCENT_FR.replace('12 pourcent', '12\u00a0%');

/** The same as the clean one with one error, of `structure/title`, that has no fix. */
export const TWO_TITLES_FR = CLEAN_FR.replace('## Un', '# Un second titre\n\n## Un');

/** A briefing with one warning, of `figures/unsourced`, that has no fix. */
export const UNSOURCED_EN = `---
briefing: newsletter
lang: en
---

# Monday review

## A bicycle maker opens a plant

The workshop of Pedalworks opens in spring. It cost $14.3 million.

Go deeper:

- [The announcement](https://example.org/pedalworks)
`;
