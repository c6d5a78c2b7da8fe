import type { DocumentFix } from '../../diagnostic.ts';
import type { Language } from '../../language/types.ts';
import { unusedDirective } from '../../rules/briefing/unused-directive.ts';
import { ruleById } from '../../rules/registry.ts';
import { fixRule } from '../fix-all.ts';
import { changeOf } from './change.ts';
import type { Action, ActionContext } from './types.ts';

interface Texts {
  replace(from: string, to: string): string;
  remove(what: string): string;
  insert(what: string): string;
  /** Where a fix changes another line than the one that the finding is on, counted from 1. */
  onLine(title: string, line: number): string;
  readonly spacing: string;
  other(title: string): string;
  all(title: string): string;
  readonly removeComment: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    replace: (from, to) => `Replace “${from}” with “${to}”`,
    remove: (what) => `Remove “${what}”`,
    insert: (what) => `Insert “${what}”`,
    onLine: (title, line) => `${title} on line ${line}`,
    spacing: 'Correct the spaces',
    other: (title) => `Fix: ${title}`,
    all: (title) => `Fix all in this briefing: ${title}`,
    removeComment: 'Remove this comment',
  },
  fr: {
    replace: (from, to) => `Remplacer «\u00a0${from}\u00a0» par «\u00a0${to}\u00a0»`,
    remove: (what) => `Supprimer «\u00a0${what}\u00a0»`,
    insert: (what) => `Insérer «\u00a0${what}\u00a0»`,
    onLine: (title, line) => `${title} à la ligne ${line}`,
    spacing: 'Corriger les espaces',
    other: (title) => `Corriger\u00a0: ${title}`,
    all: (title) => `Corriger partout dans ce briefing\u00a0: ${title}`,
    removeComment: 'Supprimer ce commentaire',
  },
};

/** Longer words do not fit a menu. */
const LONGEST = 60;

/** The fixes of the rule itself, and the one that applies them to every finding of the rule. */
export function fixActions(context: ActionContext): Action[] {
  const { document, finding, locale } = context;
  const texts = TEXTS[locale];
  const { rule, fixes } = finding;
  const name = ruleById(rule)?.docs[locale].title ?? rule;
  if (rule === unusedDirective.id) return [removeComment(document, finding, texts)];
  const actions: Action[] = fixes.map((fix, index) => ({
    id: `fix-${index}`,
    title: titleOf(fix, context, name, texts),
    preferred: index === 0,
    edits: () => ({ document: fix.edits }),
  }));
  if (fixes.length === 0 || !hasOthers(document, finding)) return actions;
  return [...actions, { id: 'fix-rule', title: texts.all(name), edits: () => ({ document: fixRule(document, rule) }) }];
}

function hasOthers(document: ActionContext['document'], { rule, start }: ActionContext['finding']): boolean {
  return document.check().some((each) => each.rule === rule && each.start !== start && each.isFixable);
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

function titleOf({ edits }: DocumentFix, { document, finding }: ActionContext, name: string, texts: Texts): string {
  const change = changeOf(edits, document);
  if (!change) return texts.other(name);
  if (withoutSpaces(change.from) === withoutSpaces(change.to)) return texts.spacing;
  const [from, to] = [change.from.trim(), change.to.trim()];
  if (from.length > LONGEST || to.length > LONGEST || /[\r\n]/.test(from + to)) return texts.other(name);
  const title = to === '' ? texts.remove(from) : from === '' ? texts.insert(to) : texts.replace(from, to);
  const { line } = document.positionAt(change.start);
  return line === document.positionAt(finding.start).line ? title : texts.onLine(title, line + 1);
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}
