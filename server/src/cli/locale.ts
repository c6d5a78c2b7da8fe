import type { Language } from '../core/language/types.ts';
import type { System } from './system.ts';

/** The language in which the command line speaks: by `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set, else the system's. */
export function uiLanguage({ env, language }: Pick<System, 'env' | 'language'>): Language {
  const named = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return /^fr(?:[-_.@]|$)/i.test(named ?? language) ? 'fr' : 'en';
}
