import { newsletter } from './templates/newsletter.ts';
import type { Configuration } from './types.ts';

/** What holds where no configuration file, setting or flag says otherwise. */
export const defaultConfiguration: Configuration = {
  profile: null,
  lang: null,
  include: ['**/*.briefing.md', 'briefings/**/*.md'],
  dollar: 'USD',
  rules: {},
  templates: { newsletter },
  vocabulary: { sources: [], names: [], reportingVerbs: [] },
  signoffs: [],
};
