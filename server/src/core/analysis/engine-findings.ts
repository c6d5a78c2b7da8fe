import { profiles } from '../config/profiles.ts';
import { suggest } from '../config/suggest.ts';
import { Diagnostic, inTextOrder } from '../diagnostic.ts';
import type { SourceDocument } from '../parse/document.ts';
import type { FrontMatter } from '../parse/frontmatter.ts';
import type { Location, Span } from '../parse/types.ts';
import { frontMatter as frontMatterRule } from '../rules/briefing/front-matter.ts';
import { unread } from '../rules/briefing/unread.ts';
import { unusedDirective } from '../rules/briefing/unused-directive.ts';
import type { AnyRule, MessageData } from '../rules/define.ts';
import { allRules } from '../rules/registry.ts';
import { findingOf } from '../rules/report.ts';
import type { IdleDirective } from '../rules/suppress.ts';
import type { Environment } from './environment.ts';

/** What the engine itself has to say: of the front matter, of text that it does not read as Markdown, of comments that silence nothing. */
export function engineFindings(
  { rules, config }: Environment,
  source: Pick<SourceDocument, 'frontMatter' | 'notices'>,
  frontMatter: FrontMatter | null,
  idle: readonly IdleDirective[],
): Diagnostic[] {
  const findings: Diagnostic[] = [];
  const add = (rule: AnyRule, location: Location, messageId: string, data: MessageData = {}) => {
    const active = rules.engine.find((one) => one.rule === rule);
    const { chunk, start, end } = location;
    if (active) findings.push(new Diagnostic(findingOf(active, { chunk, start, end, messageId, data })));
  };
  if (source.frontMatter && frontMatter) {
    const { location } = source.frontMatter;
    const within = ({ start, end }: Span) => ({
      chunk: location.chunk,
      start: location.start + start,
      end: location.start + end,
    });
    for (const error of frontMatter.errors)
      add(frontMatterRule, within(error), error.code in frontMatterRule.messages.en ? error.code : 'other');
    for (const [key, messageId, known] of [
      ['briefing', 'template', config.templates],
      ['profile', 'profile', profiles],
    ] as const) {
      const name = frontMatter.values[key];
      if (typeof name !== 'string' || Object.hasOwn(known, name)) continue;
      const at = frontMatter.keyAt(key);
      if (at) add(frontMatterRule, within(at), messageId, { name, known: Object.keys(known).join(', ') });
    }
  }
  for (const { reason, location } of source.notices) add(unread, location, reason);
  for (const { directive, unknown } of idle) {
    if (unknown.length === 0) add(unusedDirective, directive.location, 'idle');
    for (const rule of unknown) {
      const guess = suggest(
        rule,
        allRules.map(({ id }) => id),
      );
      add(unusedDirective, directive.location, guess ? 'misspelt' : 'unknown', guess ? { rule, guess } : { rule });
    }
  }
  return findings.sort(inTextOrder);
}
