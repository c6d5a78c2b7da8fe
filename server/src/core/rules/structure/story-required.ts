import { hasPart } from '../../config/template.ts';
import { locatePart } from '../../model/locate.ts';
import { defineRule } from '../define.ts';

export const storyRequired = defineRule({
  id: 'structure/story-required',
  scope: 'outline',
  severity: 'error',
  fix: 'none',
  messages: {
    en: { missing: 'The briefing has no story: open one with a “##” heading.' },
    fr: { missing: 'Le briefing n’a aucun sujet : ouvrez-en un par un intitulé « ## ».' },
  },
  docs: {
    en: {
      title: 'At least one story',
      what: 'Reports a briefing with no `##` heading.',
      why: 'Everything a briefing tells stands in its stories: without a headline, nothing of it is checked as a story.',
      remedy: 'Give each story a `## Headline`.',
    },
    fr: {
      title: 'Au moins un sujet',
      what: 'Signale un briefing sans intitulé `##`.',
      why: 'Tout ce que raconte un briefing se trouve dans ses sujets : sans titre, rien n’y est vérifié comme tel.',
      remedy: 'Donnez à chaque sujet un intitulé `## Titre`.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', document: true, text: '# ⟦Chips⟧\n\nOrders are up.\n' },
      { lang: 'fr', document: true, text: '---\nlang: fr\n---\n\n⟦Les commandes remontent.⟧\n' },
    ],
    good: [
      { lang: 'en', document: true, text: '# Chips\n\n## Corvid\n\nText.\n' },
      { lang: 'fr', document: true, text: '# Puces\n\n## Corvid\n\nTexte.\n' },
    ],
  },
  check({ briefing, head, template, report }) {
    if (briefing.stories.length > 0 || !hasPart(template, 'story')) return;
    report({ ...(briefing.title ? locatePart(briefing.title) : head), messageId: 'missing' });
  },
});
