import { profiles } from '../config/profiles.ts';
import type { ProfileId } from '../config/types.ts';
import { countLanguages, detectLanguage, type LanguageCounts, sumCounts } from '../language/detect.ts';
import type { FrontMatter } from '../parse/frontmatter.ts';
import type { Chunk } from '../parse/types.ts';
import type { Environment } from './environment.ts';
import type { Environments } from './environments.ts';
import type { Identity, Wishes } from './identity.ts';
import { Memo } from './memo.ts';

/** So many characters of a document tell its language as surely as all of them. */
const ENOUGH_TEXT = 20_000;

/** Tells what a document is: by the caller's word, its front matter, its configuration, its own words, in this order. */
export class Resolver {
  readonly #wishes: Wishes;
  readonly #environments: Environments;
  readonly #counts = new Memo<Chunk, null, LanguageCounts>();

  constructor(wishes: Wishes, environments: Environments) {
    this.#wishes = wishes;
    this.#environments = environments;
  }

  identify(frontMatter: FrontMatter | null, chunks: Iterable<Chunk>): Identity {
    const { config, lang, profile } = this.#wishes;
    const own = (key: string) => textOf(frontMatter?.values[key]);
    const template = own('briefing') ?? 'newsletter';
    return {
      lang: lang ?? own('lang') ?? config.lang ?? this.#detect(chunks) ?? 'en',
      profile: profile ?? profileId(own('profile')) ?? config.profile,
      template: Object.hasOwn(config.templates, template) ? template : 'newsletter',
    };
  }

  /** Everything that the reading of such a document depends on. */
  environment(identity: Identity): Environment {
    return this.#environments.get(this.#wishes, identity);
  }

  #detect(chunks: Iterable<Chunk>): string | null {
    const counts: LanguageCounts[] = [];
    let length = 0;
    for (const chunk of chunks) {
      counts.push(this.#counts.get(chunk, null, () => countLanguages(chunk.text)));
      length += chunk.text.length;
      if (length > ENOUGH_TEXT) break;
    }
    return detectLanguage(sumCounts(counts));
  }
}

function profileId(name: string | null): ProfileId | null {
  return name !== null && Object.hasOwn(profiles, name) ? (name as ProfileId) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim() : null;
}
