import type { SettingWords } from '../amount-words.ts';

/** English qualifiers and ranges. */
export const englishSettings: SettingWords = {
  qualifiersBefore: [
    [
      'about',
      'about, around, nearly, almost, roughly, approximately, some, close to, circa, approaching, more or less, ~, ≈, in the region of, just about, in the neighborhood of',
    ],
    [
      'over',
      'more than, over, above, at least, in excess of, upwards of, upward of, north of, no less than, no fewer than, not less than, greater than, higher than, exceeding, exceed, exceeds, exceeded, surpassing, surpassed, surpasses, topping, topped, tops, top, a minimum of, >, better than',
    ],
    [
      'under',
      'up to, less than, fewer than, as much as, as many as, under, below, at most, no more than, not more than, a maximum of, lower than, as little as, as few as, south of, just under, <, smaller than, shy of, within',
    ],
  ],
  qualifiersAfter: [
    ['about', 'or so, or thereabouts, give or take'],
    ['over', 'or more, and up, and above, or higher, or greater, at least, plus, +, or above, or over'],
    ['under', 'or less, or fewer, at most, or lower, or under, or below'],
  ],
  determiners: '',
  adverbs: '',
  between: 'between',
  to: 'to',
  or: 'or',
  rangeNouns: 'range',
  changeWords:
    'rose, fell, up, down, climbed, gained, jumped, slipped, lost, added, dropped, slid, soared, surged, tumbled, sank, shed, rise, rises, fall, falls, rallied, declined, advanced, by',
};
