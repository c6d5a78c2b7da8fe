import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import type { ProfileId } from '../../server/src/core/config/types.ts';
import { openBriefing } from '../../server/src/core/service.ts';
import { readGold } from '../support/gold.ts';
import { wholeTree } from '../support/whole-parse.ts';

const HOUSES: Readonly<Record<string, readonly ProfileId[]>> = { fr: ['fr-FR', 'fr-CH'], en: ['en-US', 'en-GB'] };

const texts = ['gold', 'fixtures/clean'].flatMap((folder) => {
  const url = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readGold(readFileSync(new URL(name, url), 'utf8')).text] as const);
});

/** A tree without its texts: what has to stay as it was. */
function shape(node: Nodes): unknown {
  if (node.type === 'text') return 'text';
  const { type } = node;
  const own = 'url' in node ? node.url : 'identifier' in node ? node.identifier : 'depth' in node ? node.depth : null;
  if ('children' in node) return [type, own, ...node.children.map(shape)];
  return [type, own, 'value' in node ? node.value : null];
}

/** The figures of a text by kind and value, however they are written. */
function values(text: string): string[] {
  const document = openBriefing(text, { config: defaultConfiguration });
  return document.figures().map(({ figure: { amount } }) => {
    const [low, high] = [amount.low, amount.high].map((value) => Number(value.toPrecision(12)));
    return `${amount.kind} ${low} ${high}`;
  });
}

describe('all fixes together', () => {
  for (const [index, [name, text]] of texts.entries()) {
    const houses = HOUSES[/^lang: (..)/m.exec(text)![1]!]!;
    const profiles = [null, houses[index % houses.length]!];
    it(`mend once, and leave the document and its figures as they are: ${name}`, () => {
      const [tree, figures] = [wholeTree(text).map(shape), values(text)];
      for (const profile of profiles) {
        const mend = (before: string) =>
          openBriefing(before, { config: defaultConfiguration, profile }).fix({ unsafe: true }).text;
        const mended = mend(text);
        assert.equal(mend(mended), mended, `${profile}: once and for all`);
        assert.deepEqual(wholeTree(mended).map(shape), tree, `${profile}: the same Markdown`);
        assert.deepEqual(values(mended), figures, `${profile}: the same figures`);
      }
    });
  }
});
