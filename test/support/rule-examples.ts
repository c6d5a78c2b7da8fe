import assert from 'node:assert/strict';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import type { AnyRule, Example } from '../../server/src/core/rules/define.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { parseMarked, showSpans } from './marked.ts';

/** The least document in which a rule's example can stand as the body of a story. */
function embed(example: Example): { text: string; before: number; after: number } {
  if (example.document) return { text: example.text, before: 0, after: 0 };
  const head = `---\nbriefing: newsletter\nlang: ${example.lang}\n---\n\n# T\n\n## H\n\n`;
  return { text: `${head}${example.text}\n`, before: head.length, after: 1 };
}

const namesLanguage = (text: string) => /^---\n.*?^lang:/ms.test(text);

function open(rule: AnyRule, text: string, example: Example) {
  return openBriefing(text, {
    lang: namesLanguage(text) ? null : example.lang,
    profile: example.profile ?? null,
    only: [rule.id],
    config: {
      ...defaultConfiguration,
      rules: example.options ? { [rule.id]: { options: example.options } } : {},
    },
  });
}

/** Fails unless the rule finds the marked spans of a bad example, and nothing else, and mends it as the example says. */
export function assertBad(rule: AnyRule, example: Example): void {
  const { text, before, after } = embed(example);
  const marked = parseMarked(text);
  const document = open(rule, marked.text, example);
  const found = document.check().map(({ start, end }) => ({ start, end }));
  assert.ok(marked.spans.length > 0, 'a bad example marks what is wrong in it');
  assert.equal(showSpans(marked.text, found), text);
  for (const diagnostic of document.check()) {
    for (const locale of ['en', 'fr'] as const) {
      assert.doesNotMatch(diagnostic.message(locale), /\{\w+\}|undefined|NaN/, 'the message has all its words');
    }
  }
  if (example.fixed === undefined) return;
  const cut = (fixed: string) => fixed.slice(before, fixed.length - after);
  const fixed = document.fix({ unsafe: true }).text;
  assert.equal(cut(fixed), example.fixed);
  assert.equal(cut(open(rule, fixed, example).fix({ unsafe: true }).text), example.fixed, 'fixing twice equals once');
}

/** Fails when the rule finds anything in a good example. */
export function assertGood(rule: AnyRule, example: Example): void {
  const { text } = embed(example);
  const found = open(rule, text, example).check();
  assert.equal(showSpans(text, found), text);
}
