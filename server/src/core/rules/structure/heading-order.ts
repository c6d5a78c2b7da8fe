import { locatePart } from '../../model/locate.ts';
import { defineRule } from '../define.ts';

export const headingOrder = defineRule({
  id: 'structure/heading-order',
  scope: 'story',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      skipped: 'Level {level} under level {before} skips one: open the paragraph with a bold label instead.',
      unused: 'This template has no level {level} headings: open the paragraph with a bold label instead.',
    },
    fr: {
      skipped:
        'Le niveau {level} sous le niveau {before} en saute un : ouvrez plutôt le paragraphe par un intertitre en gras.',
      unused:
        'Ce gabarit n’a pas d’intitulés de niveau {level} : ouvrez plutôt le paragraphe par un intertitre en gras.',
    },
  },
  docs: {
    en: {
      title: 'Headings follow the template',
      what: 'Reports a heading that skips a level, or that is of a level the template does not use.',
      why: 'Screen readers and mail clients make the table of contents from the levels.',
      remedy: 'Use `#` for the title, `##` for each story, and a bold run-in label inside a story.',
    },
    fr: {
      title: 'Les intitulés suivent le gabarit',
      what: 'Signale un intitulé qui saute un niveau, ou d’un niveau que le gabarit n’emploie pas.',
      why: 'Les lecteurs d’écran et les messageries tirent le sommaire des niveaux.',
      remedy: 'Employez `#` pour le titre, `##` pour chaque sujet, et un intertitre en gras à l’intérieur d’un sujet.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'The lede.\n\n### ⟦Background⟧\n\nText.' },
      { lang: 'en', text: 'The lede.\n\n#### ⟦Background⟧\n\nText.' },
      { lang: 'fr', text: 'L’attaque.\n\n### ⟦Contexte⟧\n\nTexte.' },
    ],
    good: [
      { lang: 'en', text: 'The lede.\n\n**Background** – Text.' },
      { lang: 'fr', text: 'L’attaque.\n\n**Contexte** – Texte.\n\n## Un autre sujet\n\nTexte.' },
    ],
  },
  check({ headline, parts, report }) {
    const first = headline ?? parts.find(({ role }) => role === 'title');
    let before = first?.block.depth ?? 0;
    for (const part of parts) {
      if (part.role !== 'subheading') continue;
      const level = part.block.depth;
      const messageId = level > before + 1 ? 'skipped' : 'unused';
      report({ ...locatePart(part), messageId, data: { level, before } });
      before = level;
    }
  },
});
