import type { Paragraph, Strong } from 'mdast';
import { locate, sourceOf } from '../../model/locate.ts';
import type { Passage } from '../../model/types.ts';
import type { Location } from '../../parse/types.ts';
import { type BlockContext, defineRule } from '../define.ts';

/** Spaces, a dash or colon, spaces: what may stand between a label and its text. */
const RIGHT = /^[ \u00a0\u202f]–[ \u00a0\u202f]$/;
/** A mark left inside the bold text, at its end. */
const INSIDE = /[ \u00a0\u202f]*[-–—:][ \u00a0\u202f]*$/;
/** A label is a few words: a dash further on belongs to the sentence. */
const LONGEST_LABEL = 90;

export const sectionLabel = defineRule({
  id: 'structure/section-label',
  scope: 'block',
  severity: 'warning',
  fix: 'safe',
  messages: {
    en: {
      separator: 'Put a spaced en dash after the label: write “ – ”.',
      unclosed: 'This bold label is not closed: put “**” at its end.',
    },
    fr: {
      separator: 'Mettez après l’intertitre un tiret demi-cadratin entre espaces : « – ».',
      unclosed: 'Cet intertitre en gras n’est pas fermé : ajoutez « ** » à sa fin.',
    },
  },
  docs: {
    en: {
      title: 'A run-in label ends in a spaced en dash',
      what: 'Reports a bold label at the head of a paragraph that a hyphen, an em dash, a colon or an unspaced dash follows, one with the mark inside the bold text, and one whose bold is not closed.',
      why: 'The dash is what makes a bold opening a label; written one way throughout, the page reads evenly.',
      remedy: 'Write `**Label** – Text`. The fix does.',
    },
    fr: {
      title: 'Un intertitre se termine par un tiret demi-cadratin',
      what: 'Signale, en tête de paragraphe, un intertitre en gras suivi d’un trait d’union, d’un tiret cadratin, d’un deux-points ou d’un tiret collé, dont le signe est pris dans le gras, ou dont le gras n’est pas fermé.',
      why: 'C’est le tiret qui fait d’une ouverture en gras un intertitre ; écrit partout pareil, il rend la page régulière.',
      remedy: 'Écrivez `**Intertitre** – Texte`. Le correctif le fait.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'Lede.\n\n**Orders**⟦ - ⟧They rose.', fixed: 'Lede.\n\n**Orders** – They rose.' },
      { lang: 'en', text: 'Lede.\n\n**Orders**⟦: ⟧They rose.', fixed: 'Lede.\n\n**Orders** – They rose.' },
      { lang: 'en', text: 'Lede.\n\n**Orders⟦:** ⟧They rose.', fixed: 'Lede.\n\n**Orders** – They rose.' },
      { lang: 'en', text: 'Lede.\n\n⟦**Orders⟧ – They rose.', fixed: 'Lede.\n\n**Orders** – They rose.' },
      {
        lang: 'fr',
        text: 'Attaque.\n\n**Commandes**⟦ — ⟧Elles montent.',
        fixed: 'Attaque.\n\n**Commandes** – Elles montent.',
      },
      {
        lang: 'fr',
        text: 'Attaque.\n\n**Commandes**⟦– ⟧Elles montent.',
        fixed: 'Attaque.\n\n**Commandes** – Elles montent.',
      },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Attaque.\n\n**Commandes**⟦ – ⟧Elles montent.'.replace('⟦ – ⟧', '⟦ - ⟧'),
        fixed: 'Attaque.\n\n**Commandes**\u00a0– Elles montent.',
      },
    ],
    good: [
      { lang: 'en', text: 'Lede.\n\n**Orders** – They rose.' },
      { lang: 'en', text: 'Lede.\n\n**Corvid** said orders rose - a little.' },
      { lang: 'en', text: 'Lede.\n\n- **Orders**: they rose.' },
      { lang: 'fr', text: 'Attaque.\n\n**Commandes**\u00a0– Elles montent.' },
      { lang: 'fr', text: 'Attaque.\n\n**Corvid** a livré ses puces.' },
    ],
  },
  check(context) {
    const { block, part, style, report } = context;
    const [passage] = part.passages;
    if (part.type !== 'paragraph' || !passage || part.label) return;
    if (passage.text.startsWith('**')) {
      reportUnclosed(context, passage);
      return;
    }
    const wrong = passage.runIn && wrongSeparator(block.node as Paragraph, passage);
    if (!wrong) return;
    const closing = sourceOf(wrong).match(/\*\*|__/)?.[0] ?? '';
    const text = `${closing}${style.profile === 'fr-FR' ? '\u00a0' : ' '}– `;
    report({ ...wrong, messageId: 'separator', fixes: [{ safe: true, edits: [{ ...wrong, text }] }] });
  },
});

/** Where what parts a label from its text is not as it should be; null where it is, or where the bold text is no label. */
function wrongSeparator(paragraph: Paragraph, passage: Passage): Location | null {
  const { start, end, bodyStart, separator } = passage.runIn!;
  const { chunk } = passage.block;
  const to = passage.toSource(bodyStart, 'after');
  if (bodyStart >= passage.text.length) return null;
  if (/[-–—:]/.test(separator)) {
    const strong = paragraph.children[0] as Strong;
    return RIGHT.test(separator) ? null : { chunk, start: strong.position!.end.offset!, end: to };
  }
  const inside = INSIDE.exec(passage.text.slice(start, end));
  if (!inside || inside.index === 0) return null;
  return { chunk, start: passage.toSource(start + inside.index, 'after'), end: to };
}

function reportUnclosed({ report }: BlockContext, passage: Passage): void {
  const head = passage.text.slice(0, LONGEST_LABEL);
  if (!/^\*\*[^\s*]/.test(head) || head.indexOf('**', 2) >= 0) return;
  const dash = head.search(/[ \u00a0\u202f][-–—][ \u00a0\u202f]/);
  if (dash < 0) return;
  const label = locate(passage, 0, dash);
  report({
    ...label,
    messageId: 'unclosed',
    fixes: [{ safe: true, edits: [{ ...label, start: label.end, text: '**' }] }],
  });
}
