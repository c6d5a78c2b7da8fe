import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { defaultConfiguration } from '../../server/src/core/config/defaults.ts';
import { BlockRenderer, type RenderOptions } from '../../server/src/core/render/renderer.ts';
import type { RenderedBlock } from '../../server/src/core/render/types.ts';
import { type BriefingDocument, createBriefingService } from '../../server/src/core/service.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** HTML as a browser reads it. */
export function readHtml(html: string): Root {
  return parser.parse(html) as Root;
}

const service = createBriefingService();

export function open(text: string): BriefingDocument {
  return service.open(text, { config: defaultConfiguration });
}

/** The blocks of a text that is opened for them. */
export function blocksOf(text: string, options: RenderOptions = {}): readonly RenderedBlock[] {
  return new BlockRenderer(options).render(open(text));
}

/** The HTML of a text, a block after the other. */
export function htmlOf(text: string, options: RenderOptions = {}): string {
  return blocksOf(text, options)
    .map(({ html }) => html)
    .join('\n');
}
