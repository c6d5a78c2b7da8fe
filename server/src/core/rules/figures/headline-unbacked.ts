import { bearsOut } from '../../figures/compare.ts';
import type { Amount } from '../../figures/types.ts';
import { locate } from '../../model/locate.ts';
import { announcedStories, foldedHeadlineOf, foldHeadline, splitEntries } from '../../model/teaser.ts';
import { BODY_ROLES, type Part, type Role, type Story } from '../../model/types.ts';
import type { Span } from '../../parse/types.ts';
import { type BriefingContext, defineRule } from '../define.ts';

/** Where a story can state what its headline says. */
const TEXT_ROLES: ReadonlySet<Role> = new Set<Role>([...BODY_ROLES, 'table', 'subheading']);

export const headlineUnbacked = defineRule({
  id: 'figures/headline-unbacked',
  scope: 'briefing',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      headline: 'The story does not state “{figure}”: correct the headline or the text.',
      title: 'No story states “{figure}”: correct the title or the text.',
      teaser: 'The story it announces does not state “{figure}”: correct the teaser or the text.',
    },
    fr: {
      headline: 'Le sujet n’énonce pas « {figure} » : corrigez le titre ou le texte.',
      title: 'Aucun sujet n’énonce « {figure} » : corrigez le titre ou le texte.',
      teaser: 'Le sujet annoncé n’énonce pas « {figure} » : corrigez l’annonce ou le texte.',
    },
  },
  docs: {
    en: {
      title: 'A headline’s figure stands in its story',
      what: 'Reports a figure in a headline that its story does not state, in the title that no story states, and in a teaser entry that the story it announces does not state. A figure that rounds to the headline’s counts, and a unit that is left out goes with any.',
      why: 'Headlines are written last and copied into the teaser first: figures go astray between them.',
      remedy: 'Correct the one that is wrong, or state the figure in the story.',
    },
    fr: {
      title: 'Le chiffre d’un titre figure dans son sujet',
      what: 'Signale un chiffre, dans le titre d’un sujet, que son texte n’énonce pas ; dans le titre du briefing, qu’aucun sujet n’énonce ; dans l’annonce, que le sujet annoncé n’énonce pas. Un chiffre qui s’arrondit à celui du titre suffit, et une unité omise convient à toutes.',
      why: 'Les titres s’écrivent en dernier et se recopient en premier : les chiffres s’y égarent.',
      remedy: 'Corrigez celui des deux qui est faux, ou énoncez le chiffre dans le sujet.',
    },
  },
  examples: {
    bad: [
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# Chips\n\n## Corvid raises ⟦$90 million⟧\n\nCorvid raised $19 million.\n',
      },
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# A ⟦$5 billion⟧ week\n\n## Corvid\n\nCorvid raised $19 million.\n',
      },
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# Chips\n\nAlso: Lumen cuts ⟦400⟧ jobs\n\n## Corvid\n\nAll is well.\n\n## Lumen cuts jobs\n\nIt cuts 300 jobs.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nlang: fr\n---\n\n# Puces\n\n## Lumen paie ⟦213 millions⟧, puis ⟦70 milliards⟧\n\nIl paie 214 millions d’euros, puis 70,9 milliards.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nlang: fr\n---\n\n# Puces\n\n## Corvid lève ⟦90 millions⟧\n\nCorvid a levé 19 millions d’euros.\n',
      },
    ],
    good: [
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# A $186 million hole\n\n## Loom, 12 years on\n\nLoom lost $186.4 million.\n',
      },
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# Chips\n\nAlso: Lumen cuts 400 jobs\n\n## Corvid\n\nAll is well.\n\n## Lumen cuts 400 jobs\n\nIt cuts 400 jobs.\n',
      },
      {
        lang: 'en',
        document: true,
        text: '---\nlang: en\n---\n\n# Nobody wants a $900 toaster\n\n## Toast\n\nIt costs $899.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nlang: fr\n---\n\n# Valora\n\n## Le fisc réclame 887 millions\n\nIl réclame 887,6 millions d’euros.\n\n## Un million de Français\n\nIls sont 1,04 million.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nlang: fr\n---\n\n# Mille deux cents postes en moins\n\n## Paylane coupe\n\nPaylane supprime 1 200 postes.\n',
      },
    ],
  },
  check(context) {
    const { briefing } = context;
    const { title, teaser, stories } = briefing;
    for (const story of stories) {
      for (const claim of unbackedIn(story, context)) say(context, story.headline, 'headline', claim);
    }
    if (title) complain(context, title, 'title', null, stories);
    const text = teaser?.passages[0]?.text;
    if (!teaser || text === undefined || claimsIn(teaser, context).length === 0) return;
    const entries = splitEntries(text, teaser.label?.bodyStart ?? 0);
    announcedStories(briefing, entries).forEach((story, index) => {
      const entry = entries[index]!;
      if (story && foldedHeadlineOf(story) !== foldHeadline(entry.text))
        complain(context, teaser, 'teaser', entry, [story]);
    });
  },
});

/** What is wrong in a headline, by the parts of its story: worked out again when one of them has changed. */
const unbacked = new WeakMap<readonly Part[], readonly Amount[]>();

function unbackedIn(story: Story, context: BriefingContext): readonly Amount[] {
  let claims = unbacked.get(story.parts);
  if (!claims) {
    claims = claimsIn(story.headline, context).filter((claim) => !states(story, claim, context.amountsOf));
    unbacked.set(story.parts, claims);
  }
  return claims;
}

/** Reports each figure in a part (within `span` of its text, where one is given) that none of the stories states. */
function complain(
  context: BriefingContext,
  part: Part,
  messageId: 'title' | 'teaser',
  span: Span | null,
  stories: readonly Story[],
): void {
  for (const claim of claimsIn(part, context)) {
    if (span && (claim.start < span.start || claim.end > span.end)) continue;
    if (!stories.some((story) => states(story, claim, context.amountsOf))) say(context, part, messageId, claim);
  }
}

function claimsIn({ passages }: Part, { amountsOf }: BriefingContext): readonly Amount[] {
  return passages[0] ? amountsOf(passages[0]).filter(({ isFigure }) => isFigure) : [];
}

function say({ report }: BriefingContext, { passages }: Part, messageId: string, { start, end }: Amount): void {
  const passage = passages[0]!;
  report({ ...locate(passage, start, end), messageId, data: { figure: passage.text.slice(start, end) } });
}

function states(story: Story, claim: Amount, amountsOf: BriefingContext['amountsOf']): boolean {
  return story.parts.some(
    (part) =>
      TEXT_ROLES.has(part.role) &&
      part.passages.some((passage) => amountsOf(passage).some((amount) => bearsOut(claim, amount))),
  );
}
