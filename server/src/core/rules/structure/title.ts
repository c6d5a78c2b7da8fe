import { hasPart } from '../../config/template.ts';
import { locatePart } from '../../model/locate.ts';
import { defineRule } from '../define.ts';

export const title = defineRule({
  id: 'structure/title',
  scope: 'outline',
  severity: 'error',
  fix: 'none',
  messages: {
    en: {
      missing: 'The briefing has no title: open it with one “#” heading.',
      second: 'A briefing has one title: make this a story (“##”) or remove it.',
      late: 'The title comes first: move it above this text.',
      first: 'The title is here.',
    },
    fr: {
      missing: 'Le briefing n’a pas de titre : ouvrez-le par un intitulé « # ».',
      second: 'Un briefing a un seul titre : faites de celui-ci un sujet (« ## ») ou supprimez-le.',
      late: 'Le titre vient en premier : placez-le au-dessus du texte.',
      first: 'Le titre est ici.',
    },
  },
  docs: {
    en: {
      title: 'One title, at the top',
      what: 'Reports a briefing with no `#` heading, with more than one, or with one that is not its first block.',
      why: 'The title becomes the subject line and the page title: there has to be one, and only one.',
      remedy: 'Begin the text with a single `# Title`, and give every story a `##` heading.',
    },
    fr: {
      title: 'Un titre, en tête',
      what: 'Signale un briefing sans intitulé `#`, avec plusieurs, ou dont l’intitulé n’est pas le premier bloc.',
      why: 'Le titre devient l’objet du courriel et le titre de la page : il en faut un, et un seul.',
      remedy: 'Commencez le texte par un seul `# Titre`, et donnez à chaque sujet un intitulé `##`.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', document: true, text: '---\nlang: en\n---\n\n⟦Orders are up.⟧\n\n## Chips\n\nText.\n' },
      { lang: 'en', document: true, text: '# One\n\n## Chips\n\nThe text of the story.\n\n# ⟦Two⟧\n' },
      {
        lang: 'fr',
        document: true,
        text: 'Bonjour à tous et à toutes.\n\n# ⟦Le briefing⟧\n\n## Puces\n\nLe texte du sujet.\n',
      },
    ],
    good: [
      { lang: 'en', document: true, text: '---\nlang: en\n---\n\n# One\n\n## Chips\n\nText.\n' },
      {
        lang: 'fr',
        document: true,
        text: '<!-- briefing-disable-file number/rate -->\n\nLe briefing\n===========\n\n## Puces\n\nLe texte.\n',
      },
    ],
  },
  check({ briefing, head, template, report }) {
    const { title: first, titles, opening } = briefing;
    if (!first) {
      if (hasPart(template, 'title')) report({ ...head, messageId: 'missing' });
      return;
    }
    const leading = opening.find(({ silent }) => !silent);
    if (leading !== first) report({ ...locatePart(first), messageId: 'late' });
    for (const part of titles.slice(1)) {
      report({
        ...locatePart(part),
        messageId: 'second',
        related: [{ ...locatePart(first), messageId: 'first', data: {} }],
      });
    }
  },
});
