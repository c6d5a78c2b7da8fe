import { roomForCredit } from '../../core/features/image-credit.ts';
import { type DocumentParams, ImageCreditRequest } from '../protocol.ts';
import type { RequestContext } from './context.ts';

/** Serves `briefing/imageCredit`. */
export function registerImageCredit({ connection, runner, workspace }: RequestContext): void {
  connection.onRequest(
    ImageCreditRequest,
    runner.handler<DocumentParams, { position: { line: number; character: number }; text: string } | null>(
      ImageCreditRequest.method,
      null,
      async ({ uri }) => {
        const open = await workspace.open(uri);
        const room = open && roomForCredit(open.briefing);
        return room ? { position: open.briefing.positionAt(room.offset), text: room.text } : null;
      },
    ),
  );
}
