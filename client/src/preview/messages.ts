import type { PreviewPatch, Summary } from '../../../server/src/lsp/protocol.ts';
import { DEFAULT_VIEW, type View, viewFrom } from './view.ts';

/** What VS Code keeps of a preview while its window is closed. */
export interface KeptState {
  /** URI of the briefing. */
  readonly uri: string;
  readonly locked: boolean;
  readonly view: View;
  /** The line of the source, from 0 and with a fraction, that stands at the top. */
  readonly line: number;
}

/** What the extension tells a preview. */
export type ToPreview =
  /** What has changed. `folder`: where relative addresses of images start, as the preview may ask for it. */
  | {
      readonly type: 'patch';
      readonly patch: PreviewPatch;
      readonly folder: string;
      readonly uri: string;
      readonly locked: boolean;
    }
  /** There is no briefing to show. */
  | { readonly type: 'nothing' }
  | { readonly type: 'summary'; readonly summary: Summary }
  | { readonly type: 'view'; readonly view: View }
  /** The line at the top of the editor, with a fraction. */
  | { readonly type: 'scroll'; readonly line: number }
  /** The line of the cursor. */
  | { readonly type: 'active'; readonly line: number }
  /** The page that a mail program gets. */
  | { readonly type: 'mail'; readonly html: string };

/** What a preview tells the extension. */
export type FromPreview =
  /** It has loaded and shows nothing yet, or has lost track. */
  | { readonly type: 'ready' }
  | { readonly type: 'scrolled'; readonly line: number }
  /** A place in the text of a block is to be shown in the editor. */
  | { readonly type: 'open'; readonly key: string; readonly offset: number }
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'view'; readonly view: View };

/** Longer than any address that leads somewhere. */
const LONGEST = 10_000;

/** A message from a preview, or null for what is none: the text that it shows is not to be trusted, so neither is what comes from there. */
export function fromPreview(value: unknown): FromPreview | null {
  if (!isRecord(value)) return null;
  const { type, line, key, offset, href, view } = value;
  switch (type) {
    case 'ready':
      return { type };
    case 'scrolled':
      return isPlace(line) ? { type, line } : null;
    case 'open':
      return isShort(key) && isPlace(offset) ? { type, key, offset } : null;
    case 'link':
      return isShort(href) ? { type, href } : null;
    case 'view':
      return isRecord(view) ? { type, view: viewFrom(view) } : null;
    default:
      return null;
  }
}

/** A message to a preview, or null for what is none, as other windows may send it. What the server has made is taken as it is. */
export function toPreview(value: unknown): ToPreview | null {
  if (!isRecord(value)) return null;
  const { type, patch, folder, uri, locked, summary, view, line, html } = value;
  switch (type) {
    case 'patch': {
      const whole = isPatch(patch) && typeof folder === 'string' && typeof uri === 'string';
      return whole ? { type, patch, folder, uri, locked: locked === true } : null;
    }
    case 'nothing':
      return { type };
    case 'summary':
      return isSummary(summary) ? { type, summary } : null;
    case 'view':
      return isRecord(view) ? { type, view: viewFrom(view) } : null;
    case 'scroll':
    case 'active':
      return isPlace(line) ? { type, line } : null;
    case 'mail':
      return typeof html === 'string' ? { type, html } : null;
    default:
      return null;
  }
}

/** What was kept of a preview; null where that does not even name a briefing. */
export function keptState(value: unknown): KeptState | null {
  if (!isRecord(value) || !isShort(value.uri)) return null;
  const { uri, locked, view, line } = value;
  return { uri, locked: locked === true, view: viewFrom(view, DEFAULT_VIEW), line: isPlace(line) ? line : 0 };
}

function isPatch(value: unknown): value is PreviewPatch {
  return (
    isRecord(value) &&
    typeof value.revision === 'number' &&
    (value.since === null || typeof value.since === 'number') &&
    typeof value.lang === 'string' &&
    Array.isArray(value.body) &&
    Array.isArray(value.notes)
  );
}

function isSummary(value: unknown): value is Summary {
  return (
    isRecord(value) &&
    ['words', 'readingMinutes', 'figures', 'unsourced', 'problems'].every((key) => isPlace(value[key]))
  );
}

/** A number from 0. */
function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
