import type { AnyRule } from '../define.ts';
import { config } from './config.ts';
import { frontMatter } from './front-matter.ts';
import { language } from './language.ts';
import { unread } from './unread.ts';
import { unusedDirective } from './unused-directive.ts';

export const briefingRules: readonly AnyRule[] = [config, frontMatter, language, unread, unusedDirective];
