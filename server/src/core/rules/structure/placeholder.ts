import { locate } from '../../model/locate.ts';
import { placeholdersIn } from '../../model/placeholders.ts';
import { defineRule } from '../define.ts';

export const placeholder = defineRule({
  id: 'structure/placeholder',
  scope: 'block',
  severity: 'error',
  fix: 'none',
  messages: {
    en: { left: '“{text}” was left in: write what belongs here.' },
    fr: { left: '« {text} » est resté dans le texte : écrivez ce qui doit y figurer.' },
  },
  docs: {
    en: {
      title: 'Nothing is left to fill in',
      what: 'Reports a snippet’s placeholder, and `TODO`, `TK`, `XXX`, `FIXME`, “to be completed”, “lorem ipsum” left in the text.',
      why: 'It is the one mistake that every reader notices.',
      remedy: 'Write what belongs there, or take the mark out.',
    },
    fr: {
      title: 'Rien ne reste à compléter',
      what: 'Signale un emplacement de gabarit, ou `TODO`, `TK`, `XXX`, `FIXME`, « à compléter », « lorem ipsum » restés dans le texte.',
      why: 'C’est la faute que tous les lecteurs remarquent.',
      remedy: 'Écrivez ce qui doit y figurer, ou supprimez la marque.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'Orders rose by ⟦TK⟧ percent, said ⟦TODO⟧.' },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder is what the example is about.
      { lang: 'en', document: true, text: '# ⟦${1:Title}⟧\n\n## Corvid\n\nText.\n' },
      { lang: 'fr', text: 'Les commandes progressent de ⟦XXX⟧ % (⟦à compléter⟧).' },
    ],
    good: [
      { lang: 'en', text: 'The `TODO` marker, a todo list and TKO are words.' },
      { lang: 'fr', text: 'Il reste à compléterait-il\u00a0? Une todo-liste.' },
    ],
  },
  check({ part, report }) {
    for (const passage of part.passages) {
      for (const { 0: text, index } of placeholdersIn(passage.text)) {
        report({ ...locate(passage, index, index + text.length), messageId: 'left', data: { text } });
      }
    }
  },
});
