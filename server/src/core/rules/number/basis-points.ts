import { defineRule } from '../define.ts';

const RIGHT = { fr: 'points de base', en: 'basis points' } as const;

export const basisPoints = defineRule({
  id: 'number/basis-points',
  scope: 'passage',
  over: 'amounts',
  severity: 'info',
  fix: 'suggestion',
  messages: {
    en: { spell: 'Spell it out: “{right}”.' },
    fr: { spell: 'Écrivez en toutes lettres : « {right} ».' },
  },
  docs: {
    en: {
      title: 'Basis points are spelt out',
      what: 'Reports `bp`, `bps` and `pb` after a number.',
      why: 'Few readers outside markets know the abbreviation; spelt out, most can guess it.',
      remedy: 'Write “25 basis points”.',
    },
    fr: {
      title: 'Les points de base s’écrivent en toutes lettres',
      what: 'Signale `pb`, `bp` et `bps` après un nombre.',
      why: 'Hors des marchés, peu de lecteurs connaissent l’abréviation ; en toutes lettres, la plupart la devinent.',
      remedy: 'Écrivez « 25 points de base ».',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'La BCE relève son taux de 25 ⟦pb⟧.', fixed: 'La BCE relève son taux de 25 points de base.' },
      { lang: 'en', text: 'The Fed raised rates by 25⟦bps⟧.', fixed: 'The Fed raised rates by 25 basis points.' },
    ],
    good: [
      { lang: 'fr', text: 'La BCE relève son taux de 25 points de base.' },
      { lang: 'en', text: 'The Fed raised rates by 25 basis points, and BP by 3%.' },
    ],
  },
  check({ text, amounts, pack, isForeign, report }) {
    for (const { unit, unitSpan, terms } of amounts) {
      if (
        unit !== 'bp' ||
        !unitSpan ||
        !/^(?:bps?|pbs?)$/i.test(text.slice(unitSpan.start, unitSpan.end)) ||
        isForeign(unitSpan)
      )
        continue;
      const right = RIGHT[pack.language];
      report({
        ...unitSpan,
        messageId: 'spell',
        data: { right },
        edits: [{ start: terms.at(-1)!.number.end, end: unitSpan.end, text: ` ${right}` }],
      });
    }
  },
});
