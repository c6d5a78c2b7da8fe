import type { PreviewPatch, SentBlock, Splice } from '../../server/src/lsp/protocol.ts';

/** So many blocks, and so many UTF-16 units of their HTML, are put into the page without a pause that anybody notices. */
const MOST_BLOCKS = 100;
const MOST_TEXT = 60_000;

/** A patch from scratch as several, each of them short work for the page; the first has the top of the briefing. Any other patch is left whole. */
export function* slicesOf(patch: PreviewPatch): Generator<PreviewPatch> {
  if (patch.since !== null) return yield patch;
  const body = piecesOf(patch.body);
  const notes = piecesOf(patch.notes);
  yield { ...patch, body: body.slice(0, 1), notes: body.length < 2 ? notes.slice(0, 1) : [] };
  const rest = { ...patch, since: patch.revision, body: [], notes: [] };
  for (const piece of body.slice(1)) yield { ...rest, body: [piece] };
  for (const piece of notes.slice(body.length < 2 ? 1 : 0)) yield { ...rest, notes: [piece] };
}

/** What fills an empty list, in pieces. */
function piecesOf(splices: readonly Splice[]): Splice[] {
  const pieces: { start: number; remove: number; insert: SentBlock[] }[] = [];
  let text = 0;
  let start = 0;
  for (const sent of splices.flatMap(({ insert }) => insert)) {
    const length = sent.content?.html.length ?? 0;
    const last = pieces.at(-1);
    if (last && last.insert.length < MOST_BLOCKS && text + length <= MOST_TEXT) {
      last.insert.push(sent);
      text += length;
    } else {
      pieces.push({ start, remove: 0, insert: [sent] });
      text = length;
    }
    start++;
  }
  return pieces;
}
