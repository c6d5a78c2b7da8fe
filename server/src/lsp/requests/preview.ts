import type { Position } from 'vscode-languageserver';
import type { LivePreview } from '../../core/live/preview.ts';
import type { BriefingDocument } from '../../core/service.ts';
import { type PreviewPatch, PreviewPlaceRequest, PreviewRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/preview` and `briefing/previewPlace`. What renders is loaded when a preview is asked for. */
export function registerPreview({ connection, runner, client, workspace }: RequestContext): void {
  // By document: one that is closed, or read anew by another configuration, takes its preview along.
  const previews = new WeakMap<BriefingDocument, LivePreview>();
  let revision = 0;
  connection.onRequest(
    PreviewRequest,
    runner.handler<{ uri: string; since: number | null }, PreviewPatch | null>(
      PreviewRequest.method,
      null,
      async ({ uri, since }) => {
        const { LivePreview } = await import('../../core/live/preview.ts');
        const open = await workspace.read(uri);
        if (!open) return null;
        const { briefing, version } = open;
        const preview = previews.get(briefing) ?? new LivePreview(briefing, client.locale, () => ++revision);
        previews.set(briefing, preview);
        return { version, ...preview.since(since) };
      },
    ),
  );
  connection.onRequest(
    PreviewPlaceRequest,
    runner.handler<{ uri: string; key: string; offset: number }, Position | null>(
      PreviewPlaceRequest.method,
      null,
      async ({ uri, key, offset }) => {
        const open = await workspace.open(uri);
        const source = open && previews.get(open.briefing)?.sourceOf(key, offset);
        return typeof source === 'number' ? open!.briefing.positionAt(source) : null;
      },
    ),
  );
}
