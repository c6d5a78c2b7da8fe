import { type Rendering, type RenderParams, RenderRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/render`, of documents that are open or not. What renders is loaded when it is asked for. */
export function registerRender({ connection, runner, workspace, loadInliner }: RequestContext): void {
  connection.onRequest(
    RenderRequest,
    runner.handler<RenderParams, Rendering | null>(RenderRequest.method, null, async ({ uri, format, images = {} }) => {
      const open = await workspace.read(uri);
      if (!open) return null;
      const { briefing } = open;
      const { renderAs } = await import('../../core/render/render-as.ts');
      const { notingFiles } = await import('../../core/render/images.ts');
      const found = new Set<string>();
      const given = (address: string) => (Object.hasOwn(images, address) ? images[address]! : null);
      const content = await renderAs(briefing, format, { images: notingFiles(found, given), loadInliner });
      return { content, problems: briefing.check().length, localImages: [...found] };
    }),
  );
}
