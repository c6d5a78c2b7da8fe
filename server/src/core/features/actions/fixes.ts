import type { DocumentFix } from '../../diagnostic.ts';
import type { Language } from '../../language/types.ts';
import type { Span } from '../../parse/types.ts';
import { unusedDirective } from '../../rules/briefing/unused-directive.ts';
import { ruleById } from '../../rules/registry.ts';
import { fixRule } from '../fix-all.ts';
import type { Action, ActionContext } from './types.ts';

interface Texts {
  replace(from: string, to: string): string;
  remove(what: string): string;
  insert(what: string): string;
  readonly spacing: string;
  other(title: string): string;
  all(title: string): string;
  readonly removeComment: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    replace: (from, to) => `Replace “${from}” by “${to}”`,
    remove: (what) => `Remove “${what}”`,
    insert: (what) => `Insert “${what}”`,
    spacing: 'Correct the spaces',
    other: (title) => `Fix: ${title}`,
    all: (title) => `Fix all in this briefing: ${title}`,
    removeComment: 'Remove this comment',
  },
  fr: {
    replace: (from, to) => `Remplacer « ${from} » par « ${to} »`,
    remove: (what) => `Supprimer « ${what} »`,
    insert: (what) => `Insérer « ${what} »`,
    spacing: 'Corriger les espaces',
    other: (title) => `Corriger : ${title}`,
    all: (title) => `Corriger partout dans ce briefing : ${title}`,
    removeComment: 'Supprimer ce commentaire',
  },
};

/** Longer words do not fit a menu. */
const LONGEST = 60;

/** The fixes of the rule itself, and the one that applies them to every finding of the rule. */
export function fixActions({ document, finding, locale }: ActionContext): Action[] {
  const texts = TEXTS[locale];
  const { rule, fixes } = finding;
  const name = ruleById(rule)?.docs[locale].title ?? rule;
  if (rule === unusedDirective.id) return [removeComment(document, finding, texts)];
  const actions: Action[] = fixes.map((fix, index) => ({
    id: `fix-${index}`,
    title: titleOf(fix, document, name, texts),
    preferred: index === 0,
    edits: () => ({ document: fix.edits }),
  }));
  if (fixes.length === 0 || !hasOthers(document, finding)) return actions;
  return [...actions, { id: 'fix-rule', title: texts.all(name), edits: () => ({ document: fixRule(document, rule) }) }];
}

function hasOthers(document: ActionContext['document'], { rule, start }: ActionContext['finding']): boolean {
  return document.check().some((each) => each.rule === rule && each.start !== start && each.fixes.length > 0);
}

/** The comment goes with its line where it has one of its own. */
function removeComment(
  document: ActionContext['document'],
  { location }: ActionContext['finding'],
  texts: Texts,
): Action {
  const { chunk, start, end } = location;
  const before = /(?:^|[\r\n])[ \t]*$/.exec(chunk.text.slice(0, start));
  const after = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(chunk.text.slice(end));
  const wholeLine = before !== null && after !== null;
  const from = wholeLine ? start - before[0].trimStart().length : start;
  const to = wholeLine ? end + after[0].length : end;
  const offset = document.source.offsetOf(location) - start;
  return {
    id: 'remove-comment',
    title: texts.removeComment,
    preferred: true,
    edits: () => ({ document: [{ start: offset + from, end: offset + to, text: '' }] }),
  };
}

function titleOf({ edits }: DocumentFix, document: ActionContext['document'], name: string, texts: Texts): string {
  const [edit, ...more] = edits;
  if (edit === undefined || more.length > 0) return texts.other(name);
  const from = sourceAt(document, edit);
  const to = edit.text;
  if (from.trim() === '' && to.trim() === '') return texts.spacing;
  if (withoutSpaces(from) === withoutSpaces(to)) return texts.spacing;
  if (from.length > LONGEST || to.length > LONGEST || /[\r\n]/.test(from + to)) return texts.other(name);
  if (to === '') return texts.remove(from);
  return from === '' ? texts.insert(to) : texts.replace(from, to);
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** The text of a span, without joining that of the whole document where one chunk holds it. */
function sourceAt({ source }: ActionContext['document'], span: Span): string {
  const place = source.locate(span.start, span.end);
  if (!place) return '';
  const { chunk, start, end } = place;
  return end <= chunk.text.length ? chunk.text.slice(start, end) : source.text.slice(span.start, span.end);
}
