import { PROFILE_IDS } from '../core/config/definition.ts';
import { canonicalTag } from '../core/config/language-tag.ts';
import { suggest } from '../core/config/suggest.ts';
import type { ProfileId } from '../core/config/types.ts';
import type { Texts } from './texts/types.ts';
import { UsageError } from './usage-error.ts';

/** Reads the values of options; each throws a `UsageError` for a value that is none. */
export function valueReaders(texts: Texts) {
  const oneOf =
    <Value extends string>(option: string, allowed: readonly Value[]) =>
    (value: string): Value => {
      const found = allowed.find((each) => each === value);
      if (found !== undefined) return found;
      const guess = suggest(value, allowed);
      const hint = guess === null ? '' : ` ${texts.didYouMean(guess)}`;
      throw new UsageError(`${texts.notOneOf(option, value, allowed.join(', '))}${hint}`);
    };
  return {
    oneOf,
    profile: oneOf<ProfileId>('--profile', PROFILE_IDS),
    lang(value: string): string {
      const tag = canonicalTag(value);
      if (tag === null) throw new UsageError(texts.notALanguage(value));
      return tag;
    },
    count:
      (option: string, least: number) =>
      (value: string): number => {
        const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
        if (number < least) throw new UsageError(texts.notANumber(option, value));
        return number;
      },
  };
}
