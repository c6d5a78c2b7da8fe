/** Puts formatted text on the clipboard: at once where the host lets a page do so, else when the button is pressed. */

declare function acquireVsCodeApi(): { postMessage(message: 'ready' | 'copied'): void };

const vscode = acquireVsCodeApi();
const button = document.querySelector('button')!;
const sheet = document.querySelector('main')!;

interface RichText {
  readonly html: string;
  readonly text: string;
}

let content: RichText | null = null;
/** From the first writing on, unless that was refused. */
let copying = false;

window.addEventListener('message', ({ data }) => {
  if (typeof data?.html !== 'string' || typeof data.text !== 'string') return;
  content = data;
  // Sanitized by the server, and the policy of the page lets nothing run.
  sheet.innerHTML = data.html;
  button.focus();
  void copy();
});
button.addEventListener('click', () => void copy());
document.addEventListener('copy', (event) => {
  if (!content) return;
  event.clipboardData?.setData('text/html', content.html);
  event.clipboardData?.setData('text/plain', content.text);
  event.preventDefault();
});
vscode.postMessage('ready');

async function copy(): Promise<void> {
  // The host closes the page once it has heard that a copy was made: a second one would be cut off, and leave the clipboard half written.
  if (!content || copying) return;
  copying = true;
  copying = await write(content);
  if (copying) vscode.postMessage('copied');
}

/** Whether the page may write to the clipboard, and has. */
function write({ html, text }: RichText): Promise<boolean> {
  return navigator.clipboard
    .write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ])
    .then(
      () => true,
      // The old way needs no permission, but a key or a click.
      () => document.execCommand('copy'),
    );
}
