import { collect } from '../../../server/src/cli/each-briefing.ts';
import type { CheckedFile } from '../../../server/src/cli/findings.ts';

/** What a format prints of some files. */
export async function printed(
  format: (files: AsyncIterable<CheckedFile>) => AsyncIterable<string>,
  files: readonly CheckedFile[],
): Promise<string> {
  const given = async function* () {
    yield* files;
  };
  return (await collect(format(given()))).join('');
}
