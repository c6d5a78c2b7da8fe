import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CONFIGURATION_NAMES } from '../../node/configuration-files.ts';
import { writeText } from '../../node/write.ts';
import type { InitOptions } from '../options.ts';
import type { Session } from '../session.ts';
import { startingConfiguration } from '../starting-configuration.ts';
import { UsageError } from '../usage-error.ts';

/** `briefing init`: writes a commented configuration, and overwrites none unless told to. */
export async function init(options: InitOptions, session: Session): Promise<void> {
  const { system, texts, locale } = session;
  const file = options.output ?? CONFIGURATION_NAMES[0];
  const rivals = options.output === undefined ? CONFIGURATION_NAMES : [file];
  for (const rival of options.force ? [] : rivals) {
    if (await exists(resolve(system.cwd, rival))) throw new UsageError(texts.exists(rival));
  }
  const text = startingConfiguration(locale, { lang: options.lang, profile: options.profile });
  try {
    await writeText(resolve(system.cwd, file), text);
    session.note(texts.wrote(file));
  } catch (error) {
    session.cannotWrite(file, error);
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
