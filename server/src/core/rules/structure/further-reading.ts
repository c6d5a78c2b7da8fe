import type { Link, LinkReference, ListItem, Nodes } from 'mdast';
import { locatePart } from '../../model/locate.ts';
import type { Part } from '../../model/types.ts';
import { findNode, walk } from '../../model/walk.ts';
import type { Block, Location } from '../../parse/types.ts';
import { labelText } from '../../style/label-text.ts';
import { defineRule, type Report, type StoryContext } from '../define.ts';

export const furtherReading = defineRule({
  id: 'structure/further-reading',
  scope: 'story',
  severity: 'warning',
  fix: 'suggestion',
  messages: {
    en: {
      missing: 'The story has no further reading: end it with “{label}:” and a list of links.',
      list: 'No list follows this label: add the links, each in its own item.',
      link: 'This item has no link: add its address.',
      empty: 'This link has no text: write what it leads to.',
      label: 'Write this label as a paragraph of its own: “{label}:”.',
    },
    fr: {
      missing: 'Le sujet n’a pas de lectures liées : terminez-le par « {label} : » et une liste de liens.',
      list: 'Aucune liste ne suit cette étiquette : ajoutez les liens, un par ligne.',
      link: 'Cette ligne n’a pas de lien : ajoutez son adresse.',
      empty: 'Ce lien n’a pas de texte : dites où il mène.',
      label: 'Écrivez cette étiquette dans un paragraphe à elle : « {label} : ».',
    },
  },
  docs: {
    en: {
      title: 'Each story ends in further reading',
      what: 'Reports a story without further reading, its label without a list, an item without a link or with a link without text, and a label that is written otherwise than the template does.',
      why: 'The links are how a reader goes on, and how the desk shows where a story comes from.',
      remedy: 'End the story with the label, a blank line, and a list in which each item is a link.',
    },
    fr: {
      title: 'Chaque sujet se termine par des lectures liées',
      what: 'Signale un sujet sans lectures liées, leur étiquette sans liste, une ligne sans lien ou au lien sans texte, et une étiquette écrite autrement que dans le gabarit.',
      why: 'Les liens permettent au lecteur de poursuivre, et à la rédaction de montrer d’où vient le sujet.',
      remedy: 'Terminez le sujet par l’étiquette, une ligne vide, et une liste dont chaque ligne est un lien.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', document: true, text: '# Chips\n\n## ⟦Corvid⟧\n\nText.\n' },
      { lang: 'en', text: 'Text.\n\n⟦Go deeper:⟧\n\nMore text.' },
      { lang: 'en', text: 'Text.\n\nGo deeper:\n\n- [One](https://example.org/1)\n- ⟦Two⟧' },
      {
        lang: 'en',
        text: 'Text.\n\n### ⟦Go deeper⟧\n\n- [One](https://example.org/1)',
        fixed: 'Text.\n\nGo deeper:\n\n- [One](https://example.org/1)',
      },
      {
        lang: 'fr',
        text: 'Texte.\n\n⟦Pour aller plus loin⟧\n\n- [Un](https://example.org/1)',
        fixed: 'Texte.\n\nPour aller plus loin:\n\n- [Un](https://example.org/1)',
      },
      { lang: 'fr', text: 'Texte.\n\nPour aller plus loin:\n\n- ⟦[](https://example.org/1)⟧' },
    ],
    good: [
      {
        lang: 'en',
        text: 'Text.\n\nFurther reading:\n\n- [One](https://example.org/1)\n- [Two](https://example.org/2)',
      },
      { lang: 'fr', text: 'Texte.\n\nPour aller plus loin\u00a0:\n- [Un](https://example.org/1)' },
      { lang: 'fr', document: true, text: '# Puces\n\n## Corvid\n' },
    ],
  },
  check(context) {
    const { headline, parts, labels, language, report } = context;
    const shown = parts.filter(({ silent }) => !silent);
    const [first] = shown;
    if (!headline || !first || (first.type === 'heading' && first.role !== 'label')) return;
    const label = labels.canonical('further-reading', language) ?? labels.canonical('further-reading', 'en') ?? '';
    const own = parts.filter(({ role }) => role === 'label');
    if (own.length === 0 && isNeeded(context))
      report({ ...locatePart(headline), messageId: 'missing', data: { label } });
    for (const part of own) {
      const list = shown[shown.indexOf(part) + 1];
      if (isMiswritten(part)) reportLabel(context, part);
      else if (list?.role !== 'further-reading') report({ ...locatePart(part), messageId: 'list' });
      if (list?.role === 'further-reading') checkItems(context, list);
    }
  },
});

function isNeeded({ template }: StoryContext): boolean {
  return template.parts.some(({ part, needed }) => part === 'further-reading' && needed === 'always');
}

/** A heading, or a label without its colon. */
function isMiswritten(part: Part): boolean {
  return part.type === 'heading' || !part.passages[0]!.text.slice(0, part.label!.end).endsWith(':');
}

function reportLabel({ report, style }: StoryContext, part: Part): void {
  const { chunk, start, end } = part.block;
  report({
    ...locatePart(part),
    messageId: 'label',
    data: { label: part.label!.canonical },
    fixes: [{ safe: false, edits: [{ chunk, start, end, text: labelText(part.label!.canonical, style) }] }],
  });
}

function checkItems({ kept, report }: StoryContext, { block }: Part): void {
  for (const fault of kept(block, () => faultsIn(block))) report(fault);
}

/** The items of a list without a link, or with one that shows nothing. */
function faultsIn({ chunk, node }: Block): readonly Report[] {
  const faults: Report[] = [];
  walk(node, (item) => {
    if (item.type !== 'listItem') return;
    const link = findNode(item, isLink);
    const at = locationOf(link ?? item.children[0] ?? item, chunk);
    if (!link) faults.push({ ...at, messageId: 'link' });
    else if (!findNode(link, isShown)) faults.push({ ...at, messageId: 'empty' });
  });
  return faults;
}

function isLink(node: Nodes): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}

function isShown(node: Nodes): node is Nodes {
  return node.type === 'image' || ('value' in node && node.value.trim() !== '');
}

function locationOf(node: { position?: ListItem['position'] }, chunk: Location['chunk']): Location {
  return { chunk, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
