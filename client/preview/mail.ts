import { element } from './elements.ts';
import { words } from './host.ts';
import { follow } from './pointing.ts';

/** The mail, in a frame of its own in which nothing runs: the page that a mail program gets, to the letter. */
export class Mail {
  readonly #frame = element('iframe', {
    class: 'mail-frame',
    sandbox: 'allow-same-origin',
    title: words.mailFrame,
  });
  readonly element = element(
    'main',
    { class: 'mail-sheet', hidden: '' },
    element('h1', { class: 'unseen' }, words.mailFrame),
    this.#frame,
  );
  #html = '';

  constructor() {
    this.#frame.addEventListener('load', () => {
      const { contentDocument } = this.#frame;
      contentDocument?.addEventListener('click', followLink);
      contentDocument?.addEventListener('auxclick', followLink);
    });
  }

  set html(html: string) {
    if (html === this.#html) return;
    this.#html = html;
    const top = this.#frame.contentWindow?.scrollY ?? 0;
    this.#frame.addEventListener('load', () => this.#frame.contentWindow?.scrollTo(0, top), { once: true });
    this.#frame.srcdoc = html;
  }
}

/** A link in the mail, whose elements are of another window than this one. */
function followLink(event: Event): void {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!link) return;
  event.preventDefault();
  const href = link.getAttribute('href')!;
  if (href.startsWith('#')) link.ownerDocument.getElementById(href.slice(1))?.scrollIntoView({ block: 'center' });
  else follow(href);
}
