import { BODY_ROLES } from '../../model/types.ts';
import { defineRule } from '../define.ts';

/** What may stand after the last word: the end of a quotation, of a bracket, a space. */
const CLOSING = /[»”"’')\]\s]/;

const WORD_END = /^[\p{L}\p{N}%€$£]$/u;

/** Shorter paragraphs are signatures, datelines and the like. */
const LEAST_WORDS = 5;

export const finalStop = defineRule({
  id: 'typography/final-stop',
  scope: 'passage',
  severity: 'off',
  languages: ['fr'],
  fix: 'suggestion',
  messages: {
    en: { missing: 'This paragraph ends without a full stop: add one.' },
    fr: { missing: 'Ce paragraphe se termine sans point : ajoutez-le.' },
  },
  docs: {
    en: {
      title: 'A paragraph ends with a stop',
      what: 'Reports a paragraph of the body whose last word is followed by no punctuation. Titles, lists, tables, quotations set apart, credits and paragraphs of fewer than five words are left alone. Off until a setting turns it on.',
      why: 'A missing stop may be a typing slip; it may also be a sentence cut in pasting.',
      remedy: 'Read the end of the paragraph, then apply the fix, or write what is missing.',
    },
    fr: {
      title: 'Un paragraphe se termine par un point',
      what: 'Signale un paragraphe du corps du texte dont le dernier mot n’est suivi d’aucune ponctuation. Les titres, les listes, les tableaux, les citations en retrait, les crédits et les paragraphes de moins de cinq mots ne sont pas touchés. Inactive tant qu’un réglage ne l’active pas.',
      why: 'Un point oublié est peut-être une étourderie ; c’est peut-être une phrase coupée au collage.',
      remedy: 'Relisez la fin du paragraphe, puis appliquez la correction, ou écrivez ce qui manque.',
    },
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        text: 'Trois éditeurs figurent aussi parmi ses ⟦partenaires⟧',
        fixed: 'Trois éditeurs figurent aussi parmi ses partenaires.',
      },
      {
        lang: 'fr',
        text: 'Le groupe dit vouloir “tourner la ⟦page⟧”',
        fixed: 'Le groupe dit vouloir “tourner la page”.',
      },
      {
        lang: 'fr',
        text: 'La part des femmes dépasse désormais **30 ⟦%⟧**',
        fixed: 'La part des femmes dépasse désormais **30 %.**',
      },
      {
        lang: 'fr',
        text: 'Le plan court sur trois ⟦ans⟧[^1]\n\n[^1]: Communiqué du groupe.',
        fixed: 'Le plan court sur trois ans.[^1]\n\n[^1]: Communiqué du groupe.',
      },
    ],
    good: [
      { lang: 'fr', text: 'Trois éditeurs figurent parmi ses partenaires.' },
      { lang: 'fr', text: '« Nous irons jusqu’au bout. »' },
      { lang: 'fr', text: 'Le groupe l’a dit (et redit!)' },
      { lang: 'fr', text: 'Voici ce que prévoit le plan:' },
      { lang: 'fr', text: '- trois éditeurs figurent parmi ses partenaires' },
      { lang: 'fr', text: '> Nous irons jusqu’au bout de ce projet' },
      { lang: 'fr', text: 'Propos recueillis par Anna' },
      { lang: 'fr', text: 'La fiche complète est en ligne: https://example.org/fiche' },
    ],
  },
  check(context) {
    const { text, passage, part, report } = context;
    const { kind, inList, inQuote, inFootnote } = passage;
    if (!BODY_ROLES.has(part.role) || kind !== 'paragraph' || inList || inQuote || inFootnote) return;
    let last = text.length;
    while (last > 0 && CLOSING.test(text[last - 1]!)) last--;
    if (!WORD_END.test(text.slice(last - 1, last))) return;
    const token = context.tokens.findLast(({ end }) => end === last);
    if (!token || context.tokens.filter((each) => each.kind === 'word').length < LEAST_WORDS) return;
    const end = text.trimEnd().length;
    // The last character goes with the edit: an insertion between a word and a mark behind it has no certain place.
    const edit = { start: end - 1, end, text: `${text.slice(end - 1, end)}.` };
    report({ start: token.start, end: token.end, messageId: 'missing', edits: [edit] });
  },
});
