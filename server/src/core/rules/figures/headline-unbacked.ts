import { bearing } from '../../figures/compare.ts';
import type { Amount } from '../../figures/types.ts';
import { locate } from '../../model/locate.ts';
import {
  announcedStories,
  foldedHeadlineOf,
  foldHeadline,
  splitEntries,
  type TeaserEntry,
} from '../../model/teaser.ts';
import { BODY_ROLES, type Part, type Role, type Story } from '../../model/types.ts';
import type { Span } from '../../parse/types.ts';
import { type BriefingContext, defineRule, type Report } from '../define.ts';
import { statedIn, statedInstead } from './stated-instead.ts';

/** Where a story can state what its headline says. */
const TEXT_ROLES: ReadonlySet<Role> = new Set<Role>([...BODY_ROLES, 'table', 'subheading']);

export const headlineUnbacked = defineRule({
  id: 'figures/headline-unbacked',
  scope: 'story',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: {
      headline: 'The story does not state “{figure}”: correct the headline or the text.',
      title: 'No story states “{figure}”: correct the title or the text.',
      teaser: 'The story it announces does not state “{figure}”: correct the teaser or the text.',
      stated: 'The story states “{figure}”.',
    },
    fr: {
      headline: 'Le sujet n’énonce pas « {figure} » : corrigez le titre ou le texte.',
      title: 'Aucun sujet n’énonce « {figure} » : corrigez le titre ou le texte.',
      teaser: 'Le sujet annoncé n’énonce pas « {figure} » : corrigez l’annonce ou le texte.',
      stated: 'Le sujet énonce « {figure} ».',
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
  check({ headline, parts, amountsOf, report }) {
    if (!headline) return;
    for (const claim of claimsIn(headline, amountsOf)) {
      if (states(parts, claim, amountsOf)) continue;
      const passages = parts.filter(({ role }) => TEXT_ROLES.has(role)).flatMap((part) => part.passages);
      const related = statedInstead(claim, statedIn(passages, amountsOf));
      report({ ...complaint(headline, 'headline', claim), related });
    }
  },
  checkWhole(context) {
    const { title, teaser } = claimantsIn(context);
    if (title) complain(context, title, 'title', null, context.briefing.stories);
    for (const { part, entry, story } of teaser) {
      complain(context, part, 'teaser', entry, [context.briefing.stories[story]!]);
    }
  },
});

/** Parts beside the headlines that state figures which stories have to bear out. */
interface Claimants {
  /** The title, where it states any. */
  readonly title: Part | null;
  /** The entries of the teaser that announce a story, the one with that index, in other words than its headline's. */
  readonly teaser: readonly { readonly part: Part; readonly entry: TeaserEntry; readonly story: number }[];
}

const claimants = new WeakMap<object, Claimants>();

function claimantsIn(context: BriefingContext): Claimants {
  let found = claimants.get(context.outline);
  if (!found) {
    found = findClaimants(context);
    claimants.set(context.outline, found);
  }
  return found;
}

function findClaimants({ briefing, amountsOf }: BriefingContext): Claimants {
  const claiming = (part: Part | null) => (part && claimsIn(part, amountsOf).length > 0 ? part : null);
  const title = claiming(briefing.title);
  const part = claiming(briefing.teaser);
  if (!part) return { title, teaser: [] };
  const entries = splitEntries(part.passages[0]!.text, part.label?.bodyStart ?? 0);
  const teaser = announcedStories(briefing, entries).flatMap((story, index) => {
    const entry = entries[index]!;
    return story && foldedHeadlineOf(story) !== foldHeadline(entry.text) ? [{ part, entry, story: story.index }] : [];
  });
  return { title, teaser };
}

/** Reports each figure in a part (within `span` of its text, where one is given) that none of the stories states. */
function complain(
  context: BriefingContext,
  part: Part,
  messageId: 'title' | 'teaser',
  span: Span | null,
  stories: readonly Story[],
): void {
  const { amountsOf, report } = context;
  for (const claim of claimsIn(part, amountsOf)) {
    if (span && (claim.start < span.start || claim.end > span.end)) continue;
    if (!stories.some(({ parts }) => states(parts, claim, amountsOf))) report(complaint(part, messageId, claim));
  }
}

type AmountsOf = BriefingContext['amountsOf'];

function claimsIn({ passages }: Part, amountsOf: AmountsOf): readonly Amount[] {
  return passages[0] ? amountsOf(passages[0]).filter(({ isFigure }) => isFigure) : [];
}

function complaint({ passages }: Part, messageId: string, { start, end }: Amount): Report {
  const passage = passages[0]!;
  return { ...locate(passage, start, end), messageId, data: { figure: passage.text.slice(start, end) } };
}

function states(parts: readonly Part[], claim: Amount, amountsOf: AmountsOf): boolean {
  const bearsOut = bearing(claim);
  return parts.some(
    (part) => TEXT_ROLES.has(part.role) && part.passages.some((passage) => amountsOf(passage).some(bearsOut)),
  );
}
