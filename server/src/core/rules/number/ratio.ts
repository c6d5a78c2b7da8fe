import { defineRule } from '../define.ts';

/** Two small numbers around a spaced colon; times and verses are closed up. */
const SPACED =
  /(?<![\p{N}:]|\p{N}[.,])(\d{1,3})([ \u00a0\u202f]+:[ \u00a0\u202f]+)(\d{1,3})(?![\p{N}:%]|[.,]\p{N}|\s?%)/gu;
/** Hyphens that belong only before a noun that they qualify, and that English drops all the same. */
const HYPHENED = /(?<!\p{L})one-in-(?:two|three|four|five|six|seven|eight|nine|ten)(?!\p{L}|-)/giu;

export const ratio = defineRule({
  id: 'number/ratio',
  scope: 'passage',
  severity: 'off',
  fix: 'none',
  messages: {
    en: { colon: 'Close up a ratio: write “{right}”.', hyphen: 'Write “{right}”, without hyphens.' },
    fr: {
      colon: 'Un rapport s’écrit sans espaces : « {right} ».',
      hyphen: 'Écrivez « {right} », sans traits d’union.',
    },
  },
  docs: {
    en: {
      title: 'Ratios',
      what: 'Reports a ratio with spaces around its colon, in French only where the house puts none before a colon, and “one-in-three”.',
      why: 'A spaced colon ends a clause; a ratio is one thing.',
      remedy: 'Write `4:1`, “one in three users”.',
    },
    fr: {
      title: 'Les rapports',
      what: 'Signale un rapport dont le deux-points est entouré d’espaces, en français seulement quand la maison n’en met pas devant un deux-points.',
      why: 'Un deux-points espacé clôt une proposition ; un rapport est d’un seul tenant.',
      remedy: 'Écrivez `4:1`.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', profile: 'fr-eu', text: 'Un rapport de ⟦4 : 1⟧, donc: beaucoup.' },
      { lang: 'en', text: 'A ratio of ⟦4 : 1⟧ for ⟦one-in-three⟧ users.' },
    ],
    good: [
      { lang: 'fr', profile: 'fr-FR', text: 'Un rapport de 4\u00a0: 1, en format 16:9, à 10:30.' },
      { lang: 'en', text: 'A ratio of 4:1 for one in three users at 10:30. Scores in 2024: 12 wins.' },
    ],
  },
  check({ text, pack, style, isForeign, report }) {
    const closed = pack.language === 'en' || style.variant('colon') === 'none';
    const say = (messageId: string, index: number, found: string, right: string) => {
      const span = { start: index, end: index + found.length };
      if (!isForeign(span)) report({ ...span, messageId, data: { right } });
    };
    if (closed)
      for (const match of text.matchAll(SPACED)) say('colon', match.index, match[0], `${match[1]}:${match[3]}`);
    if (pack.language === 'en')
      for (const match of text.matchAll(HYPHENED)) say('hyphen', match.index, match[0], match[0].replaceAll('-', ' '));
  },
});
