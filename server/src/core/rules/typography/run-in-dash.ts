import { isSectionLabel } from '../../model/parts.ts';
import { BODY_ROLES, type RunInLabel } from '../../model/types.ts';
import type { Span } from '../../parse/types.ts';
import { NO_BREAK } from '../../style/spaces.ts';
import type { HouseStyle } from '../../style/types.ts';
import { defineRule } from '../define.ts';
import { leadDash } from './lead.ts';

const RIGHT = /^[ \u00a0\u202f]–[ \u00a0\u202f]$/;

export const runInDash = defineRule({
  id: 'typography/run-in-dash',
  scope: 'passage',
  severity: 'warning',
  fix: 'safe',
  messages: {
    en: { dash: 'Set the lead off with an en dash and a space on either side: “Lead – Text”.' },
    fr: { dash: 'Séparez l’accroche du texte par un tiret demi-cadratin entre deux espaces : « Accroche – Texte ».' },
  },
  docs: {
    en: {
      title: 'A lead is set off with a spaced en dash',
      what: 'Reports a lead of up to six words at the head of a paragraph that is followed by a hyphen, an em dash, or an en dash without its two spaces. A bold label that opens a section is `structure/section-label`’s, unless this rule is asked for by name. Hyphens inside words, ranges and datelines are left alone.',
      why: 'A hyphen joins; a dash parts. The eye finds the leads of a page by their shape.',
      remedy: 'Apply the fix.',
    },
    fr: {
      title: 'L’accroche est suivie d’un tiret demi-cadratin entre deux espaces',
      what: 'Signale une accroche de six mots au plus, en tête de paragraphe, suivie d’un trait d’union, d’un tiret cadratin ou d’un demi-cadratin sans ses deux espaces. L’étiquette en gras qui ouvre une section relève de `structure/section-label`, sauf si cette règle est demandée par son nom. Les traits d’union dans les mots, les intervalles et les lieux de dépêche ne sont pas touchés.',
      why: 'Le trait d’union relie, le tiret sépare. L’œil repère les accroches d’une page à leur forme.',
      remedy: 'Appliquez la correction.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Pari tenu⟦ - ⟧Le groupe ouvre son usine.', fixed: 'Pari tenu – Le groupe ouvre son usine.' },
      { lang: 'fr', text: 'Pari tenu⟦– ⟧Le groupe ouvre son usine.', fixed: 'Pari tenu – Le groupe ouvre son usine.' },
      { lang: 'fr', text: 'Pari tenu⟦ –⟧Le groupe ouvre son usine.', fixed: 'Pari tenu – Le groupe ouvre son usine.' },
      { lang: 'fr', text: 'Pari tenu⟦ — ⟧Le groupe ouvre son usine.', fixed: 'Pari tenu – Le groupe ouvre son usine.' },
      {
        lang: 'fr',
        text: 'L’après-cuivre⟦ - ⟧Un réseau s’éteint.',
        fixed: 'L’après-cuivre\u00a0– Un réseau s’éteint.',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: '**Pari tenu**⟦ : ⟧Le groupe ouvre son usine.',
        fixed: '**Pari tenu** – Le groupe ouvre son usine.',
      },
      {
        lang: 'fr',
        text: '**70 millions**⟦ - ⟧La somme surprend.',
        fixed: '**70 millions**\u00a0– La somme surprend.',
        profile: 'fr-FR',
      },
      {
        lang: 'en',
        text: 'A bet paid off⟦ - ⟧The group opens its plant.',
        fixed: 'A bet paid off – The group opens its plant.',
      },
      { lang: 'en', text: 'Copper’s end⟦– ⟧A network goes dark.', fixed: 'Copper’s end – A network goes dark.' },
      { lang: 'en', text: '**Copper’s end**⟦—⟧A network goes dark.', fixed: '**Copper’s end** – A network goes dark.' },
    ],
    good: [
      { lang: 'fr', text: 'Pari tenu – Le groupe ouvre son usine.' },
      { lang: 'fr', text: '**Pari tenu**\u00a0– Le groupe ouvre son usine.', profile: 'fr-FR' },
      { lang: 'fr', text: 'L’arrière-boutique du Vieux-Port est à vendre.' },
      { lang: 'fr', text: 'Il l’a dit - Le groupe vend tout, sans délai.' },
      { lang: 'fr', text: 'BRUXELLES - Les Vingt-Sept ont tranché.' },
      { lang: 'fr', text: 'Une annonce — Le groupe l’attendait — a tout changé.' },
      { lang: 'fr', text: '- Prix - Le tarif double.' },
      { lang: 'en', text: 'A bet paid off – The group opens its plant.' },
      { lang: 'en', text: 'A one-off: the Franco-German plant opens.' },
      { lang: 'en', text: 'The plant opens in 2027 - a year late.' },
      { lang: 'en', text: 'Seasons 2–4 return.' },
      { lang: 'en', text: 'It is over — Nobody will say so.' },
    ],
  },
  check({ text, pack, passage, part, style, asked, report }) {
    const { kind, inList, inQuote, inFootnote } = passage;
    if (!BODY_ROLES.has(part.role) || kind !== 'paragraph' || inList || inQuote || inFootnote) return;
    if (passage.runIn) {
      const wrong = asked ? wrongSeparator(text, passage.runIn) : null;
      if (wrong) report({ ...wrong, messageId: 'dash', edits: [{ ...wrong, text: rightDash(style) }] });
      return;
    }
    const dash = leadDash(text, pack.language);
    if (!dash || (dash.mark === '–' && dash.spacedBefore && dash.spacedAfter)) return;
    const emDash = dash.mark === '—';
    // Two em dashes are a parenthesis, and one without a space is how much of the English press writes any dash.
    if (emDash && (!dash.spacedBefore || !dash.spacedAfter || text.indexOf('—', dash.end) >= 0)) return;
    if (dash.mark === '-' && !(dash.spacedBefore && dash.spacedAfter)) return;
    const { start, end } = dash;
    report({ start, end, messageId: 'dash', edits: [{ start, end, text: rightDash(style) }], safe: !emDash });
  },
});

const rightDash = ({ profile }: HouseStyle) => (profile === 'fr-FR' ? `${NO_BREAK}– ` : ' – ');

/** The wrong separator after a bold label; null for a right one, where it parts nothing, and at the end of a line. */
function wrongSeparator(text: string, label: RunInLabel): Span | null {
  const { end, bodyStart, separator } = label;
  const parts = isSectionLabel(label) && bodyStart < text.length;
  return !parts || RIGHT.test(separator) || separator.includes('\n') ? null : { start: end, end: bodyStart };
}
