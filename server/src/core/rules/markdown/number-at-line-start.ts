import type { ListItem } from 'mdast';
import type { Chunk } from '../../parse/types.ts';
import type { HouseStyle } from '../../style/types.ts';
import { defineRule, type Edit } from '../define.ts';
import { isOneParagraph, type ListWithItems, listsIn } from './list-items.ts';

/** From this number on no list of a briefing starts or goes on: it is a year or a sum. */
const BEYOND_LISTS = 100;

/** A list of one item that starts here was hardly meant as one. */
const BEYOND_ONE_ITEM = 10;

/** As much of an item's source as its marker and first number can take. */
const HEAD = 40;

const ORDERED = /^([0-9]{1,9})[.)]/;
const PLUS = /^\+([ \t]+)(?=[0-9])/;
const PERCENT = /^\+[ \t]+[0-9][0-9.,\u00a0\u202f]*( )%/;

export const numberAtLineStart = defineRule({
  id: 'markdown/number-at-line-start',
  scope: 'block',
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    en: {
      ordered: 'Markdown makes a numbered list of this line: write “{right}”, or move the number.',
      bullet: 'Markdown makes a bullet of this plus sign: close it up to the number.',
    },
    fr: {
      ordered: 'Markdown fait de cette ligne une liste numérotée : écrivez « {right} » ou déplacez le nombre.',
      bullet: 'Markdown fait de ce signe plus une puce : collez-le au nombre.',
    },
  },
  docs: {
    en: {
      title: 'No list by accident',
      what: 'Reports a paragraph that opens with a number and a full stop (“2023. A year…”) or with a plus sign and a number, which Markdown turns into a list. Real lists, wherever they start below 100, are left alone.',
      why: 'The reader sees an indented list of one item, and the plus sign is gone.',
      remedy:
        'Put a backslash before the full stop, as the fix does, or begin the sentence otherwise; close up the plus sign.',
    },
    fr: {
      title: 'Pas de liste par accident',
      what: 'Signale un paragraphe qui s’ouvre sur un nombre suivi d’un point (« 2023. Une année… ») ou sur un signe plus suivi d’un nombre : Markdown en fait une liste. Les vraies listes, où qu’elles commencent au-dessous de 100, ne sont pas touchées.',
      why: 'Le lecteur voit une liste en retrait d’un seul élément, et le signe plus a disparu.',
      remedy:
        'Mettez une barre oblique inverse devant le point, comme le fait la correction, ou commencez la phrase autrement ; collez le signe plus au nombre.',
    },
    authority: 'CommonMark 0.31.2, section 5.2',
  },
  examples: {
    bad: [
      { lang: 'fr', text: '⟦2024.⟧ L’année de tous les records.', fixed: '2024\\. L’année de tous les records.' },
      { lang: 'fr', text: '⟦28.⟧ C’est le nombre de pays visés.', fixed: '28\\. C’est le nombre de pays visés.' },
      { lang: 'fr', text: '⟦+⟧ 12 % en un an.', fixed: '+12\u00a0% en un an.', profile: 'fr-FR' },
      { lang: 'fr', text: '⟦+⟧ 12 % en un an.', fixed: '+12 % en un an.' },
      { lang: 'fr', text: '⟦2024.⟧ Un record.\n\n⟦2025.⟧ Un autre.', fixed: '2024\\. Un record.\n\n2025\\. Un autre.' },
      { lang: 'fr', text: '> ⟦1999)⟧ Le début.', fixed: '> 1999\\) Le début.' },
      {
        lang: 'en',
        text: '⟦2024.⟧ A year of records,\nand of doubts.',
        fixed: '2024\\. A year of records,\nand of doubts.',
      },
      { lang: 'en', text: '⟦+⟧ 12% in a year.', fixed: '+12% in a year.' },
      { lang: 'en', text: '⟦2024.⟧ A year of records.\n\n      With its tail.' },
    ],
    good: [
      { lang: 'fr', text: '1. Un\n2. Deux\n3. Trois' },
      { lang: 'fr', text: '11. Onze\n12. Douze' },
      { lang: 'fr', text: '2024\\. L’année de tous les records.' },
      { lang: 'fr', text: '+12 % en un an. – 5 % le suivant.' },
      { lang: 'fr', text: '+ 3 conseils\n+ 5 outils' },
      { lang: 'en', text: '- 12 start-ups\n- 3 funds' },
      { lang: 'en', text: '2024 was a year of records.' },
      { lang: 'en', text: 'The year was\n2024. A record.' },
    ],
  },
  check({ block: { node, chunk }, pack, style, report }) {
    for (const lists of listsIn(node)) {
      for (const { item, start, end, kind } of strayMarkers(lists, chunk.text)) {
        const right = `${chunk.text.slice(start, end - 1)}\\${chunk.text.slice(end - 1, end)}`;
        const edits =
          kind === 'ordered' ? [escapeStop(chunk, end)] : closeUp(chunk, start, pack?.language === 'fr' ? style : null);
        const mendable = isOneParagraph(item) && (lists.items.length === 1 || standsAlone(lists, chunk.text));
        report({
          chunk,
          start,
          end,
          messageId: kind,
          data: { right },
          fixes: mendable ? [{ safe: false, edits }] : [],
        });
      }
    }
  },
});

interface Marker {
  readonly kind: 'ordered' | 'bullet';
  readonly item: ListItem;
  /** UTF-16 offsets of the marker in the chunk. */
  readonly start: number;
  readonly end: number;
}

/** The items whose marker was hardly meant as one. */
function strayMarkers({ list, items }: ListWithItems, source: string): Marker[] {
  const heads = items.map((item) => {
    const start = item.position!.start.offset!;
    return { item, start, head: source.slice(start, start + HEAD) };
  });
  if (!list.ordered) {
    const stray = items.length === 1 ? PLUS : PERCENT;
    if (!heads.every(({ head }) => stray.test(head))) return [];
    return heads.map(({ item, start }) => ({ kind: 'bullet', item, start, end: start + 1 }));
  }
  const least = items.length === 1 ? BEYOND_ONE_ITEM : BEYOND_LISTS;
  return heads.flatMap(({ item, start, head }): Marker[] => {
    const number = ORDERED.exec(head);
    return number && Number(number[1]) >= least
      ? [{ kind: 'ordered', item, start, end: start + number[0].length }]
      : [];
  });
}

/** Whether each item of a list is a paragraph of its own and a stray one: with all their markers gone nothing runs together. */
function standsAlone(lists: ListWithItems, source: string): boolean {
  return (
    lists.list.spread === true &&
    strayMarkers(lists, source).length === lists.items.length &&
    lists.items.every(isOneParagraph)
  );
}

function escapeStop(chunk: Chunk, end: number): Edit {
  return { chunk, start: end - 1, end, text: `\\${chunk.text.slice(end - 1, end)}` };
}

/** Takes the space after the plus sign away; `french` is the style in which the percentage then takes its own space. */
function closeUp(chunk: Chunk, start: number, french: HouseStyle | null): Edit[] {
  const head = chunk.text.slice(start, start + HEAD);
  const gap = PLUS.exec(head)![1]!.length;
  const edits: Edit[] = [{ chunk, start: start + 1, end: start + 1 + gap, text: '' }];
  const percent = PERCENT.exec(head);
  if (percent && french?.variant('percent') === 'hard') {
    const end = start + percent[0].length - 1;
    edits.push({ chunk, start: end - 1, end, text: french.spaceFor('percent') });
  }
  return edits;
}
