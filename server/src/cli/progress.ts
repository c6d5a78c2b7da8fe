import type { Session } from './session.ts';

/** Tells how far a long run has come. */
export interface Progress {
  step(): void;
  /** Makes room on a terminal for what is printed next; the following step shows the progress again. */
  clear(): void;
  stop(): void;
}

/** So few files are done before anybody has read the bar. */
const FEWEST = 50;

const SILENT: Progress = { step() {}, clear() {}, stop() {} };

/** A bar on standard error over many files, where that is a terminal; silent otherwise. */
export async function startProgress(total: number, session: Session): Promise<Progress> {
  const { stdout, stderr } = session.system;
  if (total < FEWEST || stderr.isTTY !== true) return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: session.texts.progress,
    stream: stderr as NodeJS.WriteStream,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    clear() {
      if (stdout.isTTY === true) stderr.write('\r\u001b[K');
    },
    stop: () => bar.stop(),
  };
}
