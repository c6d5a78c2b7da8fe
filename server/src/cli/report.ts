import { allRules } from '../core/rules/registry.ts';
import { colorsFor } from './colors.ts';
import type { CheckedFile } from './findings.ts';
import { formatGithub } from './formats/github.ts';
import { formatJson } from './formats/json.ts';
import { formatJunit } from './formats/junit.ts';
import { formatSarif } from './formats/sarif.ts';
import { formatText } from './formats/text.ts';
import type { CheckOptions } from './options.ts';
import type { Session } from './session.ts';
import type { Output } from './system.ts';
import { version } from './version.ts';

/** Width of a line where no terminal says its own. */
const COLUMNS = 100;

/** The findings in the format that was asked for, in pieces as they come. */
export function report(
  files: AsyncIterable<CheckedFile>,
  { format, output }: Pick<CheckOptions, 'format' | 'output'>,
  session: Session,
): AsyncIterable<string> {
  const { system, texts, locale } = session;
  switch (format) {
    case 'json':
      return formatJson(files);
    case 'sarif':
      return formatSarif(files, {
        ...{ version, rules: allRules, locale, cwd: system.cwd },
        successful: () => session.status < 2,
      });
    case 'github':
      return formatGithub(files);
    case 'junit':
      return formatJunit(files);
    case 'text': {
      const target: Output = output === undefined ? system.stdout : { write() {} };
      const columns = Math.max(40, target.columns ?? COLUMNS);
      return formatText(files, { colors: colorsFor(target, system.env), texts, columns });
    }
  }
}
