import { defineRule } from '../define.ts';

/** Comparisons that say something else than they seem to. */
const LOOSE = {
  fr: /(?<!\p{L})(?:deux|trois|quatre|cinq|dix|\d{1,4})\sfois\smoins(?!\p{L})/giu,
  en: /(?<!\p{L})(?:two|three|four|five|six|ten|\d{1,4})\stimes\s(?:fewer|less|more|smaller|cheaper|faster)(?!\p{L})/giu,
} as const;
/** A factor written with an x beside its number. */
const CROSS = /\d\s?[x×]$|^[x×]\s?\d/i;

export const multiplier = defineRule({
  id: 'number/multiplier',
  scope: 'passage',
  severity: 'off',
  fix: 'none',
  messages: {
    en: {
      loose: '“{text}” can be read two ways: say what part or how many times as much.',
      cross: 'Write “{text}” in words.',
    },
    fr: {
      loose: '« {text} » se lit de deux façons : dites quelle part, ou combien de fois autant.',
      cross: 'Écrivez « {text} » en toutes lettres.',
    },
  },
  docs: {
    en: {
      title: 'Times as many',
      what: 'Reports “three times more”, “four times fewer” and a factor written with an x.',
      why: '“Three times more” is three times as many to one reader and four times to another; “four times fewer” is nothing at all.',
      remedy: 'Write “three times as many”, “a quarter as many”.',
    },
    fr: {
      title: 'Combien de fois autant',
      what: 'Signale « deux fois moins » et un facteur écrit avec un x.',
      why: 'Une chose ne peut être « deux fois moins chère » : elle l’est de moitié.',
      remedy: 'Écrivez « moitié moins cher », « triplé ».',
    },
    authority: 'The Guardian style guide',
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'La puce est ⟦deux fois moins⟧ chère, les ventes ⟦x3⟧.' },
      { lang: 'en', text: 'It is ⟦3x⟧ faster and needs ⟦four times fewer⟧ chips.' },
    ],
    good: [
      {
        lang: 'fr',
        text: 'La puce est moitié moins chère, les ventes ont triplé. « Deux fois moins », dit-il. L’iPhone X2 et le x86.',
      },
      { lang: 'en', text: 'It is three times as fast and needs a quarter as many chips as the x86.' },
    ],
  },
  check({ text, pack, amounts, isForeign, report }) {
    for (const { 0: found, index } of text.matchAll(LOOSE[pack.language])) {
      const span = { start: index, end: index + found.length };
      if (!isForeign(span)) report({ ...span, messageId: 'loose', data: { text: found } });
    }
    for (const { kind, start, end } of amounts) {
      const written = text.slice(start, end);
      if (kind !== 'multiple' || !CROSS.test(written) || isForeign({ start, end })) continue;
      report({ start, end, messageId: 'cross', data: { text: written } });
    }
  },
});
