import { rulePage } from '../../core/rules/page.ts';
import { ruleById } from '../../core/rules/registry.ts';
import type { CommonOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { knownRule } from '../rule-ids.ts';
import type { Session } from '../session.ts';

/** `briefing explain ID`: prints the page of a rule, as Markdown. */
export async function explain(id: string, options: CommonOptions, session: Session): Promise<void> {
  const rule = ruleById(knownRule(id, session.texts))!;
  await deliver(rulePage(rule, session.locale), options.output, session);
}
