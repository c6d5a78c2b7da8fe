import { locate, locatePart } from '../../model/locate.ts';
import type { Part } from '../../model/types.ts';
import { type BriefingContext, defineRule } from '../define.ts';

export const photoCredits = defineRule({
  id: 'structure/photo-credits',
  scope: 'outline',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      missing: 'The image has no credit: end the briefing with “{label}:” and the names.',
      last: 'The photo credits come last: move them to the end.',
      empty: 'No name follows this label: write the credits, separated by “ – ”.',
      twice: 'There are two lines of photo credits: put them together at the end.',
      first: 'The first credits.',
    },
    fr: {
      missing: 'L’image n’a pas de crédit : terminez le briefing par « {label} : » et les noms.',
      last: 'Les crédits photo viennent en dernier : déplacez-les à la fin.',
      empty: 'Aucun nom ne suit cette étiquette : écrivez les crédits, séparés par « – ».',
      twice: 'Il y a deux lignes de crédits photo : réunissez-les à la fin.',
      first: 'Les premiers crédits.',
    },
  },
  docs: {
    en: {
      title: 'Images are credited, once, at the end',
      what: 'Reports images without photo credits, credits that are not the last paragraph, credits without a name, and credits that stand twice.',
      why: 'Whoever took the picture has a right to be named, and the reader knows where to look.',
      remedy: 'End the file with one paragraph: `Photo credits: Name – Name`.',
    },
    fr: {
      title: 'Les images sont créditées, une fois, à la fin',
      what: 'Signale des images sans crédits, des crédits qui ne sont pas le dernier paragraphe, sans nom, ou qui figurent deux fois.',
      why: 'L’auteur d’une image a droit à son nom, et le lecteur sait où le trouver.',
      remedy: 'Terminez le fichier par un seul paragraphe : `Crédit photos: Nom – Nom`.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', document: true, text: '# Chips\n\n## Corvid\n\nText.\n\n⟦![The plant](plant.jpg)⟧\n' },
      { lang: 'en', document: true, text: '# Chips\n\n## Corvid\n\n⟦Photo credits: Corvid⟧\n\nText.\n' },
      {
        lang: 'en',
        document: true,
        text: '# Chips\n\n## Corvid\n\nText.\n\nPhoto credits: Corvid\n\n⟦Photo credits: Lumen⟧\n',
      },
      { lang: 'fr', document: true, text: '# Puces\n\n## Corvid\n\nTexte.\n\n⟦Crédit photos:⟧\n' },
    ],
    good: [
      { lang: 'en', document: true, text: '# Chips\n\n## Corvid\n\nText.\n' },
      {
        lang: 'en',
        document: true,
        text: '# Chips\n\n## Corvid\n\n![The plant](plant.jpg)\n\nPhoto credits: Corvid – Lumen\n\n[^1]: A note.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '# Puces\n\n## Corvid\n\n![L’usine](usine.jpg)\n\nCrédits photo\u00a0: Corvid\n',
      },
    ],
  },
  check(context) {
    const { briefing, labels, language, report } = context;
    const { credits, image } = briefing;
    const [first] = credits;
    if (!first) {
      const label = labels.canonical('credits', language) ?? labels.canonical('credits', 'en') ?? '';
      if (image && isNeeded(context)) report({ ...image, messageId: 'missing', data: { label } });
      return;
    }
    for (const part of credits) {
      const passage = part.passages[0]!;
      const names = passage.text.slice(part.label!.bodyStart).trim();
      if (part !== first)
        report({
          ...locatePart(part),
          messageId: 'twice',
          related: [{ ...locatePart(first), messageId: 'first', data: {} }],
        });
      else if (!names) report({ ...locate(passage, 0, part.label!.end), messageId: 'empty' });
      else if (!isLast(context, part)) report({ ...locatePart(part), messageId: 'last' });
    }
  },
});

function isNeeded({ template }: BriefingContext): boolean {
  return template.parts.some(({ part, needed }) => part === 'credits' && (needed === 'images' || needed === 'always'));
}

/** Nothing but further credits, notes and comments comes after it. */
function isLast({ briefing }: BriefingContext, part: Part): boolean {
  const closing = briefing.stories.at(-1)?.parts ?? briefing.opening;
  const at = closing.indexOf(part);
  return at >= 0 && closing.slice(at + 1).every((other) => other.silent || other.role === 'credits');
}
