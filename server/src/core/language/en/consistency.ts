import type { ConsistencyWords } from '../consistency-words.ts';

export const englishConsistency: ConsistencyWords = {
  measuring: [
    'is',
    'are',
    'was',
    'were',
    'costs',
    'cost',
    'employs',
    'has',
    'totals',
    'totalled',
    'totaled',
    'reached',
    'reaches',
    'represents',
    'stands at',
    'stood at',
    'came to',
    'comes to',
    'amounts to',
    'amounted to',
    'is worth',
    'was worth',
    'is valued at',
  ],
  markers: new Set(
    `year years annual annually month months week weeks quarter quarters half today yesterday tomorrow now then still already once
    january february march april may june july august september october november december previous previously last next earlier later
    end start before after since until by from against versus than up down more less fewer about other others while if when would could
    will might initially finally another per`.split(/\s+/),
  ),
};
