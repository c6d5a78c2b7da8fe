import { dirname } from 'node:path';
import { localImages } from '../../core/render/local-images.ts';
import { CLIPPED_FROM } from '../../core/render/mail-size.ts';
import { renderAs } from '../../core/render/render-as.ts';
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

async function rendering(
  document: BriefingDocument,
  { file, folder }: { file: string; folder: string | null },
  { format }: RenderOptions,
  session: Session,
): Promise<string> {
  // Only a page is complete in one file.
  const images = format === 'html' ? await imagesOf(document, folder, session.system.cwd) : null;
  const rendered = await renderAs(document, format, { images: (address) => images?.get(address) ?? null, loadInliner });
  if (format === 'email') warnOfSize(rendered, file, session);
  return rendered;
}

/** The images of a briefing that lie in its folder, or in the one that the call was made in. */
async function imagesOf(
  document: BriefingDocument,
  folder: string | null,
  current: string,
): Promise<ReadonlyMap<string, string> | null> {
  if (folder === null) return null;
  return readImages(folder, isWithin(current, folder) ? current : folder, localImages(document));
}

function warnOfSize(mail: string, file: string, session: Session): void {
  const size = Buffer.byteLength(mail);
  if (size > CLIPPED_FROM) {
    session.note(session.texts.clippedMail(file, Math.ceil(size / 1024), CLIPPED_FROM / 1024));
  }
}
