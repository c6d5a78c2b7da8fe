import type { BriefingDocument } from '../../core/service.ts';
import type { InlineStyles } from '../../inliner.ts';
import { type Rendering, type RenderParams, RenderRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/render`, of documents that are open or not. What renders is loaded when it is asked for. */
export function registerRender({ connection, runner, workspace, loadInliner }: RequestContext): void {
  connection.onRequest(
    RenderRequest,
    runner.handler<RenderParams, Rendering | null>(RenderRequest.method, null, async (params) => {
      const open = await workspace.read(params.uri);
      if (!open) return null;
      const { briefing } = open;
      const { localImages } = await import('../../core/render/local-images.ts');
      return {
        content: await rendered(briefing, params, loadInliner),
        problems: briefing.check().length,
        localImages: localImages(briefing),
      };
    }),
  );
}

async function rendered(
  briefing: BriefingDocument,
  { format, images = {} }: RenderParams,
  loadInliner: () => Promise<InlineStyles>,
): Promise<string> {
  const source = (address: string) => (Object.hasOwn(images, address) ? images[address]! : null);
  switch (format) {
    case 'html':
      return (await import('../../core/render/page.ts')).htmlPage(briefing, source);
    case 'email':
      return (await import('../../core/render/mail.ts')).mail(briefing, await loadInliner());
    case 'rich':
      return (await import('../../core/render/rich-text.ts')).richText(briefing, source);
    case 'text':
      return (await import('../../core/render/plain-text.ts')).plainText(briefing);
    case 'markdown':
      return (await import('../../core/render/clean-markdown.ts')).cleanMarkdown(briefing);
  }
}
