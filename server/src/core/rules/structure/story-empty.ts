import { locatePart } from '../../model/locate.ts';
import { defineRule } from '../define.ts';

export const storyEmpty = defineRule({
  id: 'structure/story-empty',
  scope: 'story',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: { empty: 'Nothing follows this heading: write the text or remove it.' },
    fr: { empty: 'Rien ne suit cet intitulé : écrivez le texte ou supprimez-le.' },
  },
  docs: {
    en: {
      title: 'A heading has text under it',
      what: 'Reports a headline or a heading inside a story with nothing under it.',
      why: 'A headline without a story is a story that was forgotten.',
      remedy: 'Write the text, or take the heading out.',
    },
    fr: {
      title: 'Un intitulé a du texte',
      what: 'Signale un titre de sujet, ou un intitulé dans un sujet, que rien ne suit.',
      why: 'Un titre sans texte est un sujet oublié.',
      remedy: 'Écrivez le texte, ou supprimez l’intitulé.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', document: true, text: '# Chips\n\n## ⟦Corvid⟧\n\n## Lumen\n\nText.\n' },
      { lang: 'en', text: 'The lede.\n\n### ⟦Background⟧\n\n<!-- nothing yet -->' },
      { lang: 'fr', document: true, text: '# Puces\n\n## Corvid\n\nTexte.\n\n## ⟦Lumen⟧\n' },
    ],
    good: [
      { lang: 'en', document: true, text: '# Chips\n\n## Corvid\n\nText.\n' },
      { lang: 'fr', document: true, text: '# Puces\n\n## Corvid\n\n- Une liste\n' },
    ],
  },
  check({ headline, parts, report }) {
    const shown = [...(headline ? [headline] : []), ...parts].filter(({ silent }) => !silent);
    shown.forEach((part, index) => {
      const next = shown[index + 1];
      if (part.type === 'heading' && part.role !== 'title' && (!next || next.type === 'heading'))
        report({ ...locatePart(part), messageId: 'empty' });
    });
  },
});
