import { joinedHeadlines } from '../../model/joined-headlines.ts';
import { locate, locatePart, sourceOf } from '../../model/locate.ts';
import {
  announcedStories,
  foldedHeadlineOf,
  foldHeadline,
  headlineOf,
  splitEntries,
  type TeaserEntry,
} from '../../model/teaser.ts';
import type { Passage, Story } from '../../model/types.ts';
import { defineRule, type Fix, type Report } from '../define.ts';

export const teaserMatches = defineRule({
  id: 'structure/teaser-matches',
  scope: 'outline',
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    en: {
      entry: 'No story has this headline: write “{headline}”, or correct the headline.',
      stranger: 'No story has the headline “{entry}”: correct it or remove it.',
      joined: 'Separate the headlines with semicolons: “{entries}”.',
      unannounced: 'The teaser does not announce this story: add “{headline}”.',
      story: 'The story it seems to announce.',
    },
    fr: {
      entry: 'Aucun sujet ne porte ce titre : écrivez « {headline} », ou corrigez le titre du sujet.',
      stranger: 'Aucun sujet ne porte le titre « {entry} » : corrigez-le ou supprimez-le.',
      joined: 'Séparez les titres par des points-virgules : « {entries} ».',
      unannounced: 'L’annonce ne mentionne pas ce sujet : ajoutez « {headline} ».',
      story: 'Le sujet qu’elle semble annoncer.',
    },
  },
  docs: {
    en: {
      title: 'The teaser and the headlines agree',
      what: 'Reports a teaser entry that is no story’s headline, and a story after the first that the teaser does not announce; and headlines that something else than a semicolon parts. Letter case, punctuation, apostrophes and spaces do not count.',
      why: 'A headline is often reworded after it was copied into the teaser; readers look for what was promised and do not find it.',
      remedy: 'Take the headline over into the teaser, or the other way round: there is a fix for each.',
    },
    fr: {
      title: 'L’annonce et les titres concordent',
      what: 'Signale une entrée de l’annonce qui n’est le titre d’aucun sujet, et un sujet, hors le premier, que l’annonce ne mentionne pas ; et des titres que sépare autre chose qu’un point-virgule. Casse, ponctuation, apostrophes et espaces ne comptent pas.',
      why: 'Un titre est souvent retouché après avoir été copié dans l’annonce ; le lecteur cherche ce qu’on lui a promis et ne le trouve pas.',
      remedy: 'Reprenez le titre dans l’annonce, ou l’inverse : il y a un correctif pour chaque sens.',
    },
  },
  examples: {
    bad: [
      {
        lang: 'en',
        document: true,
        text: '# Chips\n\nAlso: ⟦Lumen hires⟧\n\n## Corvid\n\nText.\n\n## Lumen hires again\n\nText.\n',
        fixed: '# Chips\n\nAlso: Lumen hires again\n\n## Corvid\n\nText.\n\n## Lumen hires again\n\nText.\n',
      },
      {
        lang: 'en',
        document: true,
        text: '# Chips\n\nAlso: Lumen hires; ⟦Nobody fires⟧\n\n## Corvid\n\nText.\n\n## Lumen hires\n\nText.\n',
      },
      {
        lang: 'en',
        document: true,
        text: '# Chips\n\nAlso: Lumen hires; ⟦Orvane folds⟧\n\n## Corvid\n\nText.\n\n## Orvane closes\n\nText.\n\n## Lumen hires\n\nText.\n',
        fixed:
          '# Chips\n\nAlso: Lumen hires; Orvane closes\n\n## Corvid\n\nText.\n\n## Orvane closes\n\nText.\n\n## Lumen hires\n\nText.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '# Puces\n\nEt aussi: Lumen recrute\n\n## Corvid\n\nTexte.\n\n## Lumen recrute\n\nTexte.\n\n## ⟦Orvane coupe⟧\n\nTexte.\n',
        fixed:
          '# Puces\n\nEt aussi: Lumen recrute; Orvane coupe\n\n## Corvid\n\nTexte.\n\n## Lumen recrute\n\nTexte.\n\n## Orvane coupe\n\nTexte.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '# Puces\n\nEt aussi: ⟦Lumen recrute, la pub recule et Orvane, enfin, coupe⟧\n\n## Corvid\n\nTexte.\n\n## Lumen recrute\n\nTexte.\n\n## La pub recule\n\nTexte.\n\n## Orvane, enfin, coupe\n\nTexte.\n',
        fixed:
          '# Puces\n\nEt aussi: Lumen recrute; la pub recule; Orvane, enfin, coupe\n\n## Corvid\n\nTexte.\n\n## Lumen recrute\n\nTexte.\n\n## La pub recule\n\nTexte.\n\n## Orvane, enfin, coupe\n\nTexte.\n',
      },
    ],
    good: [
      {
        lang: 'en',
        document: true,
        text: '# Chips\n\nAlso: Lumen’s “hires”\n\n## Corvid\n\nText.\n\n## Lumen\'s "Hires"\n\nText.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: "# Puces\n\nEt aussi: L’IA recule\n\n## Corvid\n\nTexte.\n\n## L'IA recule\u00a0!\n\nTexte.\n",
      },
    ],
  },
  check({ briefing, report }) {
    const teaser = briefing.teaser;
    const passage = teaser?.passages[0];
    if (!teaser || !passage) return;
    const headlines = new Set(briefing.stories.map(foldedHeadlineOf));
    const entries = splitEntries(passage.text, teaser.label?.bodyStart ?? 0).flatMap((entry) => {
      const joined = joinedHeadlines(entry, headlines);
      if (joined) report(separation(passage, entry, joined));
      return joined ?? entry;
    });
    if (entries.length === 0) return;
    const announced = announcedStories(briefing, entries);
    entries.forEach((entry, index) => {
      const story = announced[index]!;
      if (story && foldedHeadlineOf(story) === foldHeadline(entry.text)) return;
      const at = locate(passage, entry.start, entry.end);
      if (!story) {
        report({ ...at, messageId: 'stranger', data: { entry: entry.text } });
        return;
      }
      const related = [{ ...locatePart(story.headline), messageId: 'story', data: {} }];
      report({
        ...at,
        messageId: 'entry',
        data: { headline: headlineOf(story) },
        fixes: renames(passage, entry, story),
        related,
      });
    });
    for (const story of briefing.stories.slice(1)) {
      const headline = headlineOf(story);
      if (announced.includes(story) || !headline.trim()) continue;
      const end = locate(passage).end;
      const fix: Fix = {
        safe: false,
        edits: [{ chunk: passage.block.chunk, start: end, end, text: `; ${sourceOf(locatePart(story.headline))}` }],
      };
      report({ ...locatePart(story.headline), messageId: 'unannounced', data: { headline }, fixes: [fix] });
    }
  },
});

/** Headlines in one entry: a semicolon is put wherever something else parts them. */
function separation(passage: Passage, entry: TeaserEntry, headlines: readonly TeaserEntry[]): Report {
  const edits = headlines.slice(1).map(({ start }, index) => ({
    ...locate(passage, headlines[index]!.end, start),
    text: '; ',
  }));
  const data = { entries: headlines.map(({ text }) => text).join('; ') };
  return { ...locate(passage, entry.start, entry.end), messageId: 'joined', data, fixes: [{ safe: false, edits }] };
}

/** Either the entry takes the headline's words, or the headline the entry's. */
function renames(passage: Passage, entry: TeaserEntry, story: Story): Fix[] {
  const headline = story.headline.passages[0]!;
  return [
    { safe: false, edits: [{ ...locate(passage, entry.start, entry.end), text: sourceOf(locate(headline)) }] },
    { safe: false, edits: [{ ...locate(headline), text: sourceOf(locate(passage, entry.start, entry.end)) }] },
  ];
}
