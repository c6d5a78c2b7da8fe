import type { PreviewPatch } from '../../server/src/lsp/protocol.ts';
import type { ToPreview } from '../src/preview/messages.ts';
import { DEFAULT_VIEW, type View } from '../src/preview/view.ts';
import { Briefing } from './briefing.ts';
import { Cursor } from './cursor.ts';
import { element } from './elements.ts';
import { keep, kept, listen, tell, words } from './host.ts';
import { Mail } from './mail.ts';
import { Note } from './note.ts';
import { Patches } from './patches.ts';
import { installPointing } from './pointing.ts';
import { Scroll } from './scroll.ts';
import { Strip } from './strip.ts';

/** How long scrolling has rested when the place is kept, in milliseconds. */
const REST = 200;

const state = kept();
let view = state?.view ?? DEFAULT_VIEW;
let shown = { uri: state?.uri ?? '', locked: state?.locked ?? false };
let timer = 0;
/** Where relative addresses of images start. */
let folder = '';

const briefing = new Briefing(view);
const strip = new Strip((change) => {
  setView(change(view));
  tell({ type: 'view', view });
});
const cursor = new Cursor(briefing);
const patches = new Patches(apply);
const mail = new Mail();
const note = new Note();
const empty = element('p', { class: 'empty', hidden: '' }, words.nothing);
const sheet = element('div', { class: 'sheet' }, briefing.main, cursor.element);
const scroll = new Scroll(briefing, strip.element, (line) => {
  tell({ type: 'scrolled', line });
  keepSoon();
});

// A tooltip stands outside what it is about, and in a landmark like all else.
document.body.append(strip.element, sheet, mail.element, empty, element('aside', {}, note.element));
// An image that cannot be had, or may not be loaded, says so in its place.
document.addEventListener('error', ({ target }) => missing(target, true), true);
document.addEventListener('load', ({ target }) => missing(target, false), true);
installPointing();
setView(view);
listen(hear);
tell({ type: 'ready' });

function hear(message: ToPreview): void {
  switch (message.type) {
    case 'patch':
      empty.hidden = true;
      shown = { uri: message.uri, locked: message.locked };
      folder = message.folder;
      patches.add(message.patch);
      return;
    case 'nothing':
      patches.clear();
      briefing.clear();
      cursor.line = null;
      strip.summary = null;
      empty.hidden = false;
      return;
    case 'summary':
      strip.summary = message.summary;
      return;
    case 'view':
      return void setView(message.view);
    case 'scroll':
      patches.whenApplied(() => {
        scroll.to(message.line);
        keepSoon();
      });
      return;
    case 'active':
      patches.whenApplied(() => {
        cursor.line = message.line;
      });
      return;
    case 'mail':
      mail.html = message.html;
  }
}

function apply(patch: PreviewPatch): boolean {
  if (!briefing.apply(patch, folder)) {
    tell({ type: 'ready' });
    return false;
  }
  note.hide();
  cursor.update();
  keepSoon();
  return true;
}

function setView(next: View): void {
  note.hide();
  const before = view;
  const { line } = scroll;
  view = next;
  strip.view = view;
  document.body.dataset.layout = view.layout;
  sheet.hidden = view.layout === 'mail';
  mail.element.hidden = view.layout !== 'mail';
  if (before !== view) briefing.view = view;
  if (before.layout !== view.layout || before.desk !== view.desk) scroll.to(line);
  keepSoon();
}

function missing(target: EventTarget | null, isMissing: boolean): void {
  if (target instanceof HTMLImageElement) target.classList.toggle('missing', isMissing);
}

function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (shown.uri) keep({ ...shown, view, line: scroll.line });
  }, REST);
}
