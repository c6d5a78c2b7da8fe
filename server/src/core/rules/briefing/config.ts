import { defineRule } from '../define.ts';

export const config = defineRule({
  id: 'briefing/config',
  scope: 'engine',
  severity: 'error',
  fix: 'none',
  messages: {
    en: { problem: '{problem}' },
    fr: { problem: '{problem}' },
  },
  docs: {
    en: {
      title: 'The configuration can be read',
      what: 'Reports a configuration file that is not valid YAML or JSON, a key or rule that does not exist, and a value of the wrong type, at its line.',
      why: 'A setting that is silently ignored lets an editor believe that a rule is on when it is not.',
      remedy:
        'Correct the line. Until then all other settings stay in force, and the broken one keeps its last good value.',
    },
    fr: {
      title: 'La configuration est lisible',
      what: 'Signale un fichier de configuration qui n’est pas du YAML ou du JSON valide, une clé ou une règle qui n’existe pas, une valeur du mauvais type, à sa ligne.',
      why: 'Un réglage ignoré en silence laisse croire qu’une règle est active alors qu’elle ne l’est pas.',
      remedy:
        'Corrigez la ligne. En attendant, les autres réglages restent en vigueur, et celui-ci garde sa dernière bonne valeur.',
    },
  },
  examples: { bad: [], good: [] },
});
