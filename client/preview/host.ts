import type { FromPreview, KeptState, ToPreview } from '../src/preview/messages.ts';
import { keptState, toPreview } from '../src/preview/messages.ts';
import type { Words } from '../src/preview/words.ts';

/** What VS Code gives to a page in it. */
interface VSCode {
  postMessage(message: FromPreview): void;
  getState(): unknown;
  setState(state: KeptState): void;
}

declare function acquireVsCodeApi(): VSCode;

const vscode = acquireVsCodeApi();

/** What the page says of its own, in the language of the user interface. */
export const words = JSON.parse(document.body.dataset.words ?? '{}') as Words;

/** A text with a number in the place of `{0}`. */
export function filled(text: string, value: number): string {
  return text.replace('{0}', value.toLocaleString(document.documentElement.lang || undefined));
}

/** Tells the extension. */
export function tell(message: FromPreview): void {
  vscode.postMessage(message);
}

/** Hears what the extension says, and nobody else. */
export function listen(hear: (message: ToPreview) => void): void {
  window.addEventListener('message', ({ data }) => {
    const message = toPreview(data);
    if (message) hear(message);
  });
}

/** What was kept the last time; null for a new preview. */
export function kept(): KeptState | null {
  return keptState(vscode.getState());
}

/** Keeps what VS Code has to give back when the preview is opened again. */
export function keep(state: KeptState): void {
  vscode.setState(state);
}
