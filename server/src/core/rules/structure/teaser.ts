import { locate, locatePart, sourceOf } from '../../model/locate.ts';
import { splitEntries } from '../../model/teaser.ts';
import type { Part } from '../../model/types.ts';
import { labelText } from '../../style/label-text.ts';
import { type BriefingContext, defineRule, type Fix } from '../define.ts';

export const teaser = defineRule({
  id: 'structure/teaser',
  scope: 'outline',
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    en: {
      missing: 'No teaser announces the other stories: add “{label}:” under the title.',
      empty: 'The teaser announces nothing: name the other stories after its label.',
      misplaced: 'The teaser stands right under the title: move it there.',
    },
    fr: {
      missing: 'Aucune annonce des autres sujets : ajoutez « {label} : » sous le titre.',
      empty: 'L’annonce ne nomme aucun sujet : citez les autres sujets après son étiquette.',
      misplaced: 'L’annonce se place juste sous le titre : déplacez-la.',
    },
  },
  docs: {
    en: {
      title: 'A teaser announces the other stories',
      what: 'Reports a briefing of two stories or more without a teaser, a teaser that announces nothing, and one that is not right after the title.',
      why: 'Mail clients show the teaser beside the subject line: it is what gets the second story read.',
      remedy: 'Write a paragraph under the title: `Also: headline of the second story; headline of the third`.',
    },
    fr: {
      title: 'Une annonce pour les autres sujets',
      what: 'Signale un briefing de deux sujets ou plus sans annonce, une annonce vide, ou qui ne suit pas immédiatement le titre.',
      why: 'Les messageries affichent l’annonce à côté de l’objet : c’est elle qui fait lire le deuxième sujet.',
      remedy: 'Écrivez un paragraphe sous le titre : `Et aussi: titre du deuxième sujet; titre du troisième`.',
    },
  },
  examples: {
    bad: [
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# ⟦Chips⟧\n\n## One\n\nText.\n\n## Two\n\nText.\n',
        fixed: '---\nlang: en\n---\n\n# Chips\n\nAlso: Two\n\n## One\n\nText.\n\n## Two\n\nText.\n',
      },
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# Chips\n\n⟦Also:⟧\n\n## One\n\nText.\n\n## Two\n\nText.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nlang: fr\n---\n\n# Puces\n\nBonjour.\n\n⟦Et aussi: Deux⟧\n\n## Un\n\nTexte.\n\n## Deux\n\nTexte.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nlang: fr\n---\n\n# Puces\n\n## Un\n\nTexte.\n\n⟦Et aussi: Deux⟧\n\n## Deux\n\nTexte.\n',
      },
    ],
    good: [
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# Chips\n\nAlso: Two\n\n## One\n\nText.\n\n## Two\n\nText.\n',
      },
      { lang: 'en', document: true, text: '---\nlang: en\n---\n\n# Chips\n\n## One\n\nText.\n' },
      {
        lang: 'fr',
        document: true,
        text: '---\nlang: fr\n---\n\n# Puces\n\nEt aussi\u00a0: Deux\n\n## Un\n\nTexte.\n\n## Deux\n\nTexte.\n',
      },
    ],
  },
  check(context) {
    const { briefing, report } = context;
    const { title, opening, stories } = briefing;
    const misplaced = stories.flatMap(({ parts }) => parts.filter(({ role }) => role === 'teaser'));
    for (const part of misplaced) report({ ...locatePart(part), messageId: 'misplaced' });
    if (!briefing.teaser) {
      if (stories.length > 1 && misplaced.length === 0 && isNeeded(context)) reportMissing(context);
      return;
    }
    const first = briefing.teaser.passages[0]!;
    if (splitEntries(first.text, briefing.teaser.label!.bodyStart).length === 0) {
      report({ ...locate(first, 0, briefing.teaser.label!.end), messageId: 'empty' });
    }
    if (title && predecessor(opening, briefing.teaser) !== title)
      report({ ...locatePart(briefing.teaser), messageId: 'misplaced' });
  },
});

function isNeeded({ template }: BriefingContext): boolean {
  return template.parts.some(
    ({ part, needed }) => part === 'teaser' && (needed === 'several-stories' || needed === 'always'),
  );
}

/** The part before another one, comments left out. */
function predecessor(parts: readonly Part[], part: Part): Part | null {
  return parts.slice(0, parts.indexOf(part)).findLast(({ silent }) => !silent) ?? null;
}

function reportMissing({ briefing, head, labels, language, style, report }: BriefingContext): void {
  const label = labels.canonical('teaser', language) ?? labels.canonical('teaser', 'en') ?? '';
  const { title, stories } = briefing;
  if (!title) {
    report({ ...head, messageId: 'missing', data: { label } });
    return;
  }
  const { chunk, end } = title.block;
  const entries = stories
    .slice(1)
    .map(({ headline }) => sourceOf(locatePart(headline)))
    .filter(Boolean)
    .join('; ');
  const fix: Fix = {
    safe: false,
    edits: [{ chunk, start: end, end, text: `\n\n${labelText(label, style)} ${entries}` }],
  };
  report({ ...locatePart(title), messageId: 'missing', data: { label }, fixes: [fix] });
}
