import { isSpace, spacesAfter, spacesBefore } from '../../style/spaces.ts';
import { defineRule } from '../define.ts';
import { type EmphasisRun, leftoverRuns } from './emphasis-runs.ts';

/** Farther apart than this two marks are hardly a pair. */
const LONGEST = 200;

export const spaceInEmphasis = defineRule({
  id: 'markdown/space-in-emphasis',
  scope: 'passage',
  severity: 'warning',
  fix: 'safe',
  messages: {
    en: {
      space: 'The space inside {marks} keeps the words from standing out: move it outside.',
      letter: 'After a quotation mark or a bracket, {marks} needs a space or punctuation on its other side.',
    },
    fr: {
      space: 'L’espace à l’intérieur de {marks} annule la mise en valeur : placez-la à l’extérieur.',
      letter: 'Contre un guillemet ou une parenthèse, {marks} demande une espace ou une ponctuation de l’autre côté.',
    },
  },
  docs: {
    en: {
      title: 'Bold and italics that Markdown does not see',
      what: 'Reports `**` or `*` that stay in the text because a space, no-break ones included, stands inside them, or because they stand between a mark of punctuation and a letter.',
      why: 'The reader sees asterisks where the desk meant bold.',
      remedy:
        'Apply the fix: it moves the space outside the marks. Between punctuation and a letter a space is offered.',
    },
    fr: {
      title: 'Gras et italique que Markdown ne voit pas',
      what: 'Signale les `**` ou `*` qui restent dans le texte parce qu’une espace, même insécable, se trouve à l’intérieur, ou parce qu’ils séparent un signe de ponctuation d’une lettre.',
      why: 'Le lecteur voit des astérisques là où la rédaction voulait du gras.',
      remedy:
        'Appliquez la correction : elle sort l’espace des marques. Entre une ponctuation et une lettre, une espace est proposée.',
    },
    authority: 'CommonMark 0.31.2, section 6.2',
  },
  examples: {
    bad: [
      { lang: 'fr', text: '**70 M€⟦\u00a0**⟧– La somme surprend.', fixed: '**70 M€**\u00a0– La somme surprend.' },
      { lang: 'fr', text: '**70 M€⟦ **⟧ – La somme surprend.', fixed: '**70 M€** – La somme surprend.' },
      { lang: 'fr', text: '⟦** ⟧Prudence** – Le groupe attend.', fixed: '**Prudence** – Le groupe attend.' },
      { lang: 'fr', text: 'Un groupe⟦** ⟧prudent**, dit-on.', fixed: 'Un groupe **prudent**, dit-on.' },
      { lang: 'fr', text: 'Un mot **fort⟦ **⟧, un **vrai** mot.', fixed: 'Un mot **fort**, un **vrai** mot.' },
      { lang: 'fr', text: 'Le **«\u00a0mot\u00a0»⟦**⟧fin.', fixed: 'Le **«\u00a0mot\u00a0»** fin.' },
      { lang: 'fr', text: 'Un mot *juste⟦ *⟧ suffit.', fixed: 'Un mot *juste* suffit.' },
      { lang: 'en', text: '**A bet⟦ **⟧– The group opens its plant.', fixed: '**A bet** – The group opens its plant.' },
      { lang: 'en', text: 'The __last⟦ __⟧ word.', fixed: 'The __last__ word.' },
      { lang: 'en', text: 'The group⟦**⟧(again)** waits.', fixed: 'The group **(again)** waits.' },
    ],
    good: [
      { lang: 'fr', text: '**70 M€**\u00a0– La somme surprend, *vraiment*.' },
      { lang: 'fr', text: 'Un mot \\*\\*fort \\*\\*, dit-il.' },
      { lang: 'fr', text: 'Le calcul: 2 ** 3 ** 4, puis 5 * 3 * 2.' },
      { lang: 'fr', text: 'Un prix* et une note. *Hors taxes.' },
      { lang: 'en', text: '**A bet** – The `**group **` opens.' },
      { lang: 'en', text: 'Two ** marks, but ** far apart in sense.' },
    ],
  },
  check({ text, passage, report }) {
    const runs = leftoverRuns(passage);
    for (let at = 0; at + 1 < runs.length; at++) {
      const open = runs[at]!;
      const close = runs[at + 1]!;
      const fault = close.marks === open.marks && close.start - open.end <= LONGEST ? faultOf(text, open, close) : null;
      if (!fault) continue;
      const { messageId, edits } = fault;
      const first = edits[0]!;
      report({
        start: first.start,
        end: first.end,
        messageId,
        data: { marks: open.marks },
        edits,
        safe: messageId === 'space',
      });
      at++;
    }
  },
});

interface Fault {
  readonly messageId: 'space' | 'letter';
  readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** What keeps two runs from being a pair, with what makes them one; null where they were hardly meant as one. */
function faultOf(text: string, open: EmphasisRun, close: EmphasisRun): Fault | null {
  const innerStart = spacesAfter(text, open.end);
  const innerEnd = spacesBefore(text, close.start);
  if (innerStart >= innerEnd) return null;
  const looseOpen = innerStart > open.end;
  const looseClose = innerEnd < close.start;
  const opensLine = open.start === 0 || text[open.start - 1] === '\n';
  const apart = isGap(text[open.start - 1]);
  // A mark with spaces on both sides may be arithmetic, or a mark of its own.
  if (looseOpen && apart && !opensLine) return null;
  if (looseOpen && looseClose && !opensLine) return null;
  if (open.marks === '*' && !(apart && !looseOpen && looseClose && !isWordOrMark(text[close.end]))) return null;
  const edits = [];
  if (looseOpen) {
    const space = apart ? '' : text.slice(open.end, innerStart);
    edits.push({ start: open.start, end: innerStart, text: space + open.marks });
  }
  if (looseClose) {
    const space = keepsSpace(text[close.end]) ? text.slice(innerEnd, close.start) : '';
    edits.push({ start: innerEnd, end: close.end, text: close.marks + space });
  }
  if (edits.length > 0) return { messageId: 'space', edits };
  if (isPunctuation(text[close.start - 1]) && isLetter(text[close.end])) {
    return { messageId: 'letter', edits: [{ start: close.start, end: close.end, text: `${close.marks} ` }] };
  }
  if (isPunctuation(text[open.end]) && isLetter(text[open.start - 1])) {
    return { messageId: 'letter', edits: [{ start: open.start, end: open.end, text: ` ${open.marks}` }] };
  }
  return null;
}

const isGap = (char: string | undefined) => char === undefined || char === '\n' || isSpace(char.charCodeAt(0));
const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isPunctuation = (char: string | undefined) => char !== undefined && /[\p{P}\p{S}]/u.test(char);
const isWordOrMark = (char: string | undefined) => isLetter(char) || char === '*';

/** Whether the space that stood inside is still wanted outside: not where another one follows, nor before a comma or a full stop. */
const keepsSpace = (after: string | undefined) => !isGap(after) && !/[,.)\]…]/.test(after!);
