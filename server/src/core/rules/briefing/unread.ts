import { defineRule } from '../define.ts';

export const unread = defineRule({
  id: 'briefing/unread',
  scope: 'engine',
  severity: 'info',
  fix: 'none',
  messages: {
    en: {
      nesting: 'Nested too deeply: this passage is read as plain text.',
      cost: 'Too many Markdown marks in one block: this passage is read as plain text.',
    },
    fr: {
      nesting: 'Imbrication trop profonde : ce passage est lu comme du texte brut.',
      cost: 'Trop de marques Markdown dans un seul bloc : ce passage est lu comme du texte brut.',
    },
  },
  docs: {
    en: {
      title: 'Every passage is read as Markdown',
      what: 'Tells of a passage whose Markdown is so deeply nested, or so full of marks, that it is read as plain text.',
      why: 'No text may make the desk stand still. What is not read in full has to be said.',
      remedy: 'No briefing needs such nesting: take the marks out, or move the passage to a file of its own.',
    },
    fr: {
      title: 'Chaque passage est lu comme du Markdown',
      what: 'Signale un passage dont le Markdown est si imbriqué, ou si chargé de marques, qu’il est lu comme du texte brut.',
      why: 'Aucun texte ne doit bloquer le bureau. Ce qui n’est pas lu en entier doit être dit.',
      remedy:
        'Aucun briefing n’a besoin d’une telle imbrication : retirez les marques, ou mettez le passage dans un fichier à part.',
    },
  },
  examples: { bad: [], good: [] },
});
