import { imageWords } from '../../core/features/image-words.ts';
import { type DocumentParams, type ImageWords, ImageWordsRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/imageWords`. */
export function registerImageWords({ connection, runner, workspace }: RequestContext): void {
  connection.onRequest(
    ImageWordsRequest,
    runner.handler<DocumentParams, ImageWords | null>(ImageWordsRequest.method, null, async ({ uri }) => {
      const open = await workspace.open(uri);
      if (!open) return null;
      const { alt, credit } = imageWords(open.briefing);
      return { alt, credit: credit && { position: open.briefing.positionAt(credit.offset), text: credit.text } };
    }),
  );
}
