import { defineRule } from '../define.ts';

export const unusedDirective = defineRule({
  id: 'briefing/unused-directive',
  scope: 'engine',
  severity: 'info',
  fix: 'none',
  messages: {
    en: {
      idle: 'This comment silences nothing here: remove it.',
      unknown: 'No rule is called “{rule}”: correct its name or remove it.',
      misspelt: 'No rule is called “{rule}”: did you mean “{guess}”?',
    },
    fr: {
      idle: 'Ce commentaire ne fait taire aucune règle ici : supprimez-le.',
      unknown: 'Aucune règle ne s’appelle « {rule} » : corrigez le nom ou supprimez-le.',
      misspelt: 'Aucune règle ne s’appelle « {rule} » : vouliez-vous dire « {guess} » ?',
    },
  },
  docs: {
    en: {
      title: 'Silencing comments are of use',
      what: 'Reports a `briefing-disable` comment that silences no finding, or that names a rule that does not exist.',
      why: 'A comment that has outlived its reason hides the next real fault in its place.',
      remedy: 'Remove the comment, or correct the rule’s id: `briefing rules` lists them.',
    },
    fr: {
      title: 'Les commentaires de silence servent à quelque chose',
      what: 'Signale un commentaire `briefing-disable` qui ne fait taire aucune alerte, ou qui nomme une règle inexistante.',
      why: 'Un commentaire qui a survécu à sa raison d’être cachera la prochaine vraie faute au même endroit.',
      remedy: 'Supprimez le commentaire, ou corrigez l’identifiant de la règle : `briefing rules` les énumère.',
    },
  },
  examples: { bad: [], good: [] },
});
