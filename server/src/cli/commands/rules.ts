import { allRules } from '../../core/rules/registry.ts';
import { colorsFor } from '../colors.ts';
import type { CommonOptions } from '../options.ts';
import { deliver } from '../output.ts';
import type { Session } from '../session.ts';

/** `briefing rules`: lists the rules, a line each: id, default severity, what its fixes are, title. */
export async function rules(options: CommonOptions, session: Session): Promise<void> {
  const { system, texts, locale } = session;
  const colors = colorsFor(options.output === undefined ? system.stdout : { write() {} }, system.env);
  const rows = allRules.map((rule) => ({
    id: rule.id,
    severity: rule.severity === 'off' ? texts.rules.off : texts.severities[rule.severity],
    fix: texts.rules.fixes[rule.fix],
    title: rule.docs[locale].title,
  }));
  const width = (column: 'id' | 'severity' | 'fix') => Math.max(...rows.map((row) => row[column].length));
  const [id, severity, fix] = [width('id'), width('severity'), width('fix')];
  const lines = rows.map(
    (row) =>
      `${colors.bold(row.id.padEnd(id))}  ${row.severity.padEnd(severity)}  ${colors.dim(row.fix.padEnd(fix))}  ${row.title}\n`,
  );
  await deliver(lines.join(''), options.output, session);
}
