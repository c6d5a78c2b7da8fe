import { sectionsAt } from '../../core/features/sections.ts';
import { toOffset } from '../convert.ts';
import { type SectionOffer, type SectionsParams, SectionsRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/sections`. */
export function registerSections({ connection, runner, workspace }: RequestContext): void {
  connection.onRequest(
    SectionsRequest,
    runner.handler<SectionsParams, readonly SectionOffer[]>(SectionsRequest.method, [], async ({ uri, position }) => {
      const open = await workspace.open(uri);
      if (!open) return [];
      const { briefing } = open;
      return sectionsAt(briefing, toOffset(position, briefing)).map(({ kind, offset, snippet }) => ({
        kind,
        position: briefing.positionAt(offset),
        snippet,
      }));
    }),
  );
}
