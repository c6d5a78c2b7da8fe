import { defineRule } from '../define.ts';
import { standings } from '../standing.ts';

const GAP = '([ \\t\\u2000-\\u200a]+)';
const NO_WORD_BEFORE = '(?<![\\p{L}\\p{N}.-])';

/** What binds to what follows, each with the space between in its group. Half a word or half a number is never bound. */
const BINDINGS: readonly RegExp[] = [
  // A title before a name: “Me” is a lawyer's before a capital letter only.
  `${NO_WORD_BEFORE}(?:MM?\\.|Mmes?|Mlles?|Drs?|Prs?|Me|Mgr)${GAP}(?=\\p{Lu})`,
  // A number's sign before the number.
  `${NO_WORD_BEFORE}(?:[nN][°º]s?|pp?\\.|art\\.|chap\\.|vol\\.|fig\\.|t\\.|§)${GAP}(?=[0-9])`,
  `${NO_WORD_BEFORE}p\\.${GAP}(?=ex\\.)`,
  // An initial before the next one or before the name. A single capital may also end a sentence (“la série B. Le fonds…”), so an
  // initial is read as such only at the head of the text or after a mark, a title, another initial, or a word that a name follows.
  `(?<=(?:^|[,(«“"]\\s?|(?<!\\p{L})(?:de|par|selon|avec|et|à|pour|chez|d['’]|MM?\\.|Mme|Dr|Pr|\\p{Lu}\\.)[\\s])\\p{Lu}\\.)${GAP}(?=\\p{Lu})`,
].map((source) => new RegExp(source, 'gmu'));

export const nbspAfterTitle = defineRule({
  id: 'typography/nbsp-after-title',
  scope: 'passage',
  severity: 'off',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: { bind: 'Put a no-break space after “{title}”.' },
    fr: { bind: 'Mettez une espace insécable après « {title} ».' },
  },
  docs: {
    en: {
      title: 'Titles, numbers and initials stay with what follows',
      what: 'Reports a plain space after M., Mme, Dr, n°, p., art. and the like, and after the initial of a given name. Off until a profile (fr-FR, fr-CA) or a setting turns it on.',
      why: 'A line that ends in “M.” or “n°” leaves the reader waiting for the name or the number.',
      remedy: 'Apply the fix, which writes the no-break space that the text uses.',
    },
    fr: {
      title: 'Titres, numéros et initiales restent avec la suite',
      what: 'Signale une espace ordinaire après M., Mme, Dr, n°, p., art. et leurs semblables, et après l’initiale d’un prénom. Inactive tant qu’un profil (fr-FR, fr-CA) ou un réglage ne l’active pas.',
      why: 'Une ligne qui finit sur « M. » ou « n° » laisse le lecteur attendre le nom ou le numéro.',
      remedy: 'Appliquez la correction, qui écrit l’espace insécable du texte.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Le n°⟦ ⟧1 mondial, selon M.⟦ ⟧Wang.', fixed: 'Le n°\u00a01 mondial, selon M.\u00a0Wang.' },
      {
        lang: 'fr',
        text: 'Mme⟦ ⟧Duval et le Dr⟦ ⟧Kahn (p.⟦ ⟧12, art.⟦ ⟧4).',
        fixed: 'Mme\u00a0Duval et le Dr\u00a0Kahn (p.\u00a012, art.\u00a04).',
        profile: 'fr-FR',
      },
      { lang: 'fr', text: 'Un roman de J.⟦ ⟧K.⟦ ⟧Rowling.', fixed: 'Un roman de J.\u00a0K.\u00a0Rowling.' },
      { lang: 'fr', text: 'A.⟦ ⟧Huang, p.⟦ ⟧ex., ne dit rien.', fixed: 'A.\u00a0Huang, p.\u00a0ex., ne dit rien.' },
      {
        lang: 'fr-CA',
        text: 'Le taux est à 3\u202f% (n°⟦ ⟧7), dit M.⟦ ⟧Roy.',
        fixed: 'Le taux est à 3\u202f% (n°\u202f7), dit M.\u202fRoy.',
      },
    ],
    good: [
      { lang: 'fr', text: 'Le n°\u00a01 mondial, selon M.\u202fWang et Mme\u00a0Duval.' },
      { lang: 'fr', text: 'Elle manque de vitamine C. Le médecin le sait. Il lève une série B. Le fonds suit.' },
      { lang: 'fr', text: 'Le Model S. Tesla le vend encore. Cela me plaît. Me voilà prévenu.' },
    ],
  },
  check(context) {
    const { text, style, report } = context;
    const standingOf = standings(context);
    // Keyed by place: “M.” after another title would be read as an initial too.
    const gaps = new Map(BINDINGS.flatMap((binding) => [...text.matchAll(binding)].map(gapIn)));
    for (const [start, end] of [...gaps].sort(([a], [b]) => a - b)) {
      if (standingOf({ start, end }) === 'foreign') continue;
      const title = text
        .slice(Math.max(0, start - LONGEST_TITLE), start)
        .split(/\s/)
        .at(-1)!;
      report({ start, end, messageId: 'bind', data: { title }, edits: [{ start, end, text: style.space }] });
    }
  },
});

const LONGEST_TITLE = 6;

function gapIn(found: RegExpExecArray): [start: number, end: number] {
  const end = found.index + found[0].length;
  return [end - found[1]!.length, end];
}
