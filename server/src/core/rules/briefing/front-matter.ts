import { syntaxMessages } from '../../config/syntax-messages.ts';
import { defineRule } from '../define.ts';

/** A message for each way in which YAML goes wrong: its id is the error's code. */
function broken(begin: string, problems: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(problems).map(([code, problem]) => [code, `${begin}${problem}.`]));
}

export const frontMatter = defineRule({
  id: 'briefing/front-matter',
  scope: 'engine',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      ...broken('The front matter cannot be read: ', syntaxMessages.en),
      LONG: 'The front matter is too long to be read: keep keys and values alone in it.',
      MAPPING: 'The front matter takes one `key: value` on each line.',
      template: 'No template is called “{name}”: write one of {known}.',
      profile: 'No profile is called “{name}”: write one of {known}.',
    },
    fr: {
      ...broken('L’en-tête est illisible : ', syntaxMessages.fr),
      LONG: 'L’en-tête est trop long pour être lu : n’y laissez que des clés et des valeurs.',
      MAPPING: 'L’en-tête prend une `clé: valeur` par ligne.',
      template: 'Aucun gabarit ne s’appelle « {name} » : écrivez l’un de ceux-ci, {known}.',
      profile: 'Aucun profil ne s’appelle « {name} » : écrivez l’un de ceux-ci, {known}.',
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
