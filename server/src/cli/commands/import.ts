import { extname, resolve } from 'node:path';
import { importHtml, importText } from '../../core/import/index.ts';
import { readStream, readText } from '../../node/read.ts';
import type { CommonOptions } from '../options.ts';
import { deliver } from '../output.ts';
import type { Session } from '../session.ts';
import { STDIN } from '../stdin.ts';

const HTML_NAMES = new Set(['.html', '.htm', '.xhtml']);

/** A page, or a fragment as a clipboard gives it, starts with a tag; prose does not. */
const LOOKS_LIKE_HTML =
  /^\s*(?:<!doctype html|<\?xml|<!--|<(?:html|head|body|meta|div|p|h[1-6]|span|table|ul|ol|b|article)\b)/i;

/** `briefing import FILE`: prints pasted text or HTML as a briefing. */
export async function importFile(name: string, options: CommonOptions, session: Session): Promise<void> {
  const { cwd, stdin } = session.system;
  let text: string;
  try {
    text = await (name === STDIN ? readStream(stdin) : readText(resolve(cwd, name)));
  } catch (error) {
    session.cannotRead(name, error);
    return;
  }
  const known = name === STDIN ? options.stdinFilename : name;
  const isHtml = known === undefined ? LOOKS_LIKE_HTML.test(text) : HTML_NAMES.has(extname(known).toLowerCase());
  const lang = options.lang === undefined ? {} : { lang: options.lang };
  await deliver(isHtml ? importHtml(text, lang) : importText(text, lang), options.output, session);
}
