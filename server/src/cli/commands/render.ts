import { dirname } from 'node:path';
import { cleanMarkdown } from '../../core/render/clean-markdown.ts';
import { localImages } from '../../core/render/local-images.ts';
import { mail } from '../../core/render/mail.ts';
import { CLIPPED_FROM } from '../../core/render/mail-size.ts';
import { htmlPage } from '../../core/render/page.ts';
import { plainText } from '../../core/render/plain-text.ts';
import type { BriefingDocument } from '../../core/service.ts';
import { isWithin, readImages } from '../../node/images.ts';
import { loadInliner } from '../../node/inliner.ts';
import { checkText, openText } from '../check-text.ts';
import { Configurations } from '../configurations.ts';
import { collect, eachBriefing } from '../each-briefing.ts';
import { inputsOf } from '../inputs.ts';
import type { RenderOptions } from '../options.ts';
import { deliver } from '../output.ts';
import { runSettings } from '../run-settings.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** `briefing render FILE`: prints a briefing as its readers will get it. Problems that are open are counted, and hold nothing up. */
export async function render(name: string, options: RenderOptions, session: Session): Promise<void> {
  const { texts } = session;
  const configurations = new Configurations(session, options.config);
  const inputs = await inputsOf([name], session, configurations, options.stdinFilename);
  if (inputs.length > 1) throw new UsageError(texts.oneFileToRender);
  const renderings = eachBriefing(inputs, session, ({ file, path, inForce }, text) => {
    const folder = path === null ? null : dirname(path);
    const job = { file, text, folder, configuration: inForce.configuration, settings: runSettings(options, session) };
    const { checked, logs } = checkText(job);
    for (const log of logs) session.note(texts.ruleFailed(file, log));
    if (checked.findings.length > 0) session.note(texts.openProblems(file, checked.findings.length));
    return rendering(openText(job, {}), job, options, session);
  });
  const [rendered] = await collect(renderings);
  if (rendered !== undefined) await deliver(rendered, options.output, session);
}

function rendering(
  document: BriefingDocument,
  { file, folder }: { file: string; folder: string | null },
  { format }: RenderOptions,
  session: Session,
): string | Promise<string> {
  switch (format) {
    case 'html':
      return page(document, folder, session.system.cwd);
    case 'email':
      return email(document, file, session);
    case 'text':
      return plainText(document);
    case 'markdown':
      return cleanMarkdown(document);
  }
}

/** A page that is complete in one file, with the images in its folder, or in the one that the call was made in. */
async function page(document: BriefingDocument, folder: string | null, current: string): Promise<string> {
  const root = folder !== null && isWithin(current, folder) ? current : folder;
  const images = folder === null || root === null ? null : await readImages(folder, root, localImages(document));
  return htmlPage(document, (address) => images?.get(address) ?? null);
}

async function email(document: BriefingDocument, file: string, session: Session): Promise<string> {
  const html = mail(document, await loadInliner());
  const size = Buffer.byteLength(html);
  if (size > CLIPPED_FROM) {
    session.note(session.texts.clippedMail(file, Math.ceil(size / 1024), CLIPPED_FROM / 1024));
  }
  return html;
}
