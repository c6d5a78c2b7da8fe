import { defineRule } from '../define.ts';

export const frontMatter = defineRule({
  id: 'briefing/front-matter',
  scope: 'engine',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      broken: 'The front matter cannot be read: {problem}',
      template: 'No template is called “{name}”: “newsletter” is used.',
      profile: 'No profile is called “{name}”: the document’s own style decides.',
    },
    fr: {
      broken: 'L’en-tête est illisible : {problem}',
      template: 'Aucun gabarit ne s’appelle « {name} » : « newsletter » est employé.',
      profile: 'Aucun profil ne s’appelle « {name} » : le style du document décide.',
    },
  },
  docs: {
    en: {
      title: 'The front matter can be read',
      what: 'Reports front matter that is not valid YAML, and a template or a profile that does not exist.',
      why: 'The language and the template come from it: what cannot be read is guessed.',
      remedy: 'Correct the line: one `key: value` each, between two lines of `---`.',
    },
    fr: {
      title: 'L’en-tête est lisible',
      what: 'Signale un en-tête qui n’est pas du YAML valide, un gabarit ou un profil qui n’existe pas.',
      why: 'La langue et le gabarit en viennent : ce qui est illisible est deviné.',
      remedy: 'Corrigez la ligne : un `clé: valeur` par ligne, entre deux lignes de `---`.',
    },
  },
  examples: { bad: [], good: [] },
});
