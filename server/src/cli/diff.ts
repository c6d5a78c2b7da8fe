import { createTwoFilesPatch } from 'diff';

/** The change of one file as a unified diff, which `patch` takes. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const name = file.replaceAll('\\', '/');
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  return patch.slice(patch.indexOf('---'));
}
