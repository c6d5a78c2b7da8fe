import type { Language } from '../../core/language/types.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Texts } from './types.ts';

/** What the command line says, by language. */
export const texts: Readonly<Record<Language, Texts>> = { fr, en };
