import type { Amount, NumberPart, Term } from '../../figures/types.ts';
import { departs } from '../../style/house.ts';
import { gapOf } from '../../style/spaces.ts';
import type { StyleVariant } from '../../style/types.ts';
import { asVariant } from '../../style/variants.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { numberEdit } from './french-units.ts';
import { regrouped } from './grouping.ts';

/** From here on digits are grouped in every house. */
const LEAST = 10_000;

export const thousands = defineRule({
  id: 'currency/thousands',
  scope: 'passage',
  over: 'amounts',
  severity: 'warning',
  languages: ['fr'],
  fix: 'suggestion',
  messages: {
    en: {
      group: 'Group the digits as the house does: “{right}”.',
      space: 'Put a no-break space between the groups of “{right}”.',
    },
    fr: {
      group: 'Groupez les chiffres comme la maison : « {right} ».',
      space: 'Mettez une espace insécable entre les groupes de « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'Thousands in French amounts',
      what: 'Reports digits grouped by commas, points, apostrophes or plain spaces where the house groups by no-break spaces, and a sum from 10,000 on that is not grouped. Without a profile the text’s own majority decides. Counts that are not grouped are for `number/thousands`.',
      why: '12,500 is twelve and a half in French, and a plain space lets a number break at the end of a line.',
      remedy: 'Apply the fix. Where a unit follows and no name stands before, changing a plain space is safe.',
    },
    fr: {
      title: 'Les milliers',
      what: 'Signale des chiffres groupés par des virgules, des points, des apostrophes ou des espaces ordinaires là où la maison met des espaces insécables, et un montant à partir de 10 000 qui n’est pas groupé. Sans profil, la majorité du texte décide. Les quantités sans groupes relèvent de `number/thousands`.',
      why: '12,500 vaut douze et demi en français, et une espace ordinaire laisse le nombre se couper en fin de ligne.',
      remedy:
        'Appliquez la correction. Si une unité suit et qu’aucun nom ne précède, changer une espace ordinaire est sûr.',
    },
    authority: 'CGPM, résolution 7 (1948); Académie française; CLDR (fr, fr-CA, fr-CH)',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Il paie ⟦12,500⟧ € cette année, et ⟦1,234,567⟧ € ensuite.',
        fixed: 'Il paie 12\u202f500\u00a0€ cette année, et 1\u202f234\u202f567\u00a0€ ensuite.',
      },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle a vendu ⟦1.234.567⟧ exemplaires.',
        fixed: 'Elle a vendu 1\u202f234\u202f567 exemplaires.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'Il paie ⟦350000⟧ euros.', fixed: 'Il paie 350\u202f000 euros.' },
      { lang: 'fr', profile: 'fr-FR', text: 'Ils sont ⟦10 000⟧ ici.', fixed: 'Ils sont 10\u202f000 ici.' },
      { lang: 'fr', profile: 'fr-FR', text: "Elle a vendu ⟦2'500⟧ robots.", fixed: 'Elle a vendu 2\u202f500 robots.' },
      { lang: 'fr', profile: 'fr-CA', text: 'Il paie ⟦10 000⟧ $.', fixed: 'Il paie 10\u00a0000 $.' },
      { lang: 'fr', profile: 'fr-CH', text: 'Il paie ⟦350000⟧ francs.', fixed: 'Il paie 350’000 francs.' },
      {
        lang: 'fr',
        text: 'De 10 000 euros à 12 000 euros, puis ⟦13.000⟧ euros.',
        fixed: 'De 10 000 euros à 12 000 euros, puis 13 000 euros.',
      },
    ],
    good: [
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'En 2025, 10\u202f000 personnes ont payé 12\u00a0500 euros, 1500 dollars ou 12,500 €, au 75011 Paris.',
      },
      { lang: 'fr', profile: 'fr-FR', text: 'L’iPhone 17 256 Go et Llama 4 405 milliards sont des noms.' },
      { lang: 'fr', profile: 'fr-CH', text: 'Il paie 350’000 francs.' },
      { lang: 'fr', text: 'De 10 000 euros à 12 000 euros, et 20000 abonnés.' },
    ],
  },
  check(context) {
    const { amounts, passage, isForeign } = context;
    if (passage.inQuote) return;
    for (const amount of amounts) {
      if (!amount.isFigure || amount.kind === 'percent' || amount.kind === 'multiple') continue;
      for (const term of amount.terms) if (!isForeign(term.number)) checkTerm(context, amount, term);
    }
  },
});

function checkTerm({ text, style, report }: PassageContext, amount: Amount, term: Term): void {
  const { magnitude, currency } = term;
  const written = text.slice(term.number.start, term.number.end);
  const number = style.commaGroups ? readGrouped(term.number, written) : term.number;
  const { start, end, group } = number;
  const variant = number.form === 'digits' ? variantOf(amount, number, written) : null;
  if (variant === null || !departs(style, 'thousands', variant)) return;
  // “14.325 milliards”: three decimals, more likely than thousands of milliards.
  if (magnitude && (group === '.' || group === ',')) return;
  const right = regrouped(written, number, style);
  const unit = magnitude !== null || currency?.position === 'after' || amount.unitSpan !== null;
  report({
    start,
    end,
    messageId: variant === 'plain' && /\s/.test(right) ? 'space' : 'group',
    data: { right },
    edits: [numberEdit(text, term, right, style)],
    safe: variant === 'plain' && unit && !followsName(text, amount.start),
  });
}

/** `12,500` in a document that groups by commas elsewhere. */
function readGrouped(number: NumberPart, written: string): NumberPart {
  return /^[1-9]\d{0,2},\d{3}$/.test(written) ? { ...number, group: ',', decimal: null } : number;
}

function variantOf({ kind }: Amount, { group, value }: NumberPart, written: string): StyleVariant<'thousands'> | null {
  if (group === null) return kind === 'money' && value >= LEAST && /^\d{5,}(?!\d)/.test(written) ? 'none' : null;
  if (group === ',') return 'comma';
  if (group === '.') return 'point';
  if (group === "'" || group === '’') return 'apostrophe';
  return asVariant(gapOf(group, 0, group.length));
}

/** “iPhone 17 256”: digits before which a name or a number stands may belong to it. */
function followsName(text: string, start: number): boolean {
  return /(?:\p{Lu}[\p{L}\d-]{0,30}|\d)\s$/u.test(text.slice(Math.max(0, start - 40), start));
}
