import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '../../server/src/cli/run.ts';

/** What a call of the command line did. */
export interface Called {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to call it. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder to call it from; that of the test without it. */
  readonly cwd?: string;
  /** Both output streams are a terminal of this many columns. */
  readonly terminal?: number;
}

/** A folder for one test, with files in it; calls are made from there. */
export class Desk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Desk> {
    const desk = new Desk(await mkdtemp(join(tmpdir(), 'briefing-test-')));
    for (const [name, content] of Object.entries(files)) await desk.write(name, content);
    return desk;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  /** Calls `briefing` with arguments, in English unless the environment says otherwise. */
  async call(
    args: readonly string[],
    { stdin = '', env = {}, cwd = this.folder, terminal }: Surroundings = {},
  ): Promise<Called> {
    const written = { stdout: '', stderr: '' };
    const stream = (name: keyof typeof written) => ({
      write(text: string) {
        written[name] += text;
      },
      ...(terminal === undefined ? {} : { isTTY: true, columns: terminal }),
    });
    const status = await run(args, {
      cwd,
      env: { LANG: 'C', ...env },
      language: 'en',
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: stream('stdout'),
      stderr: stream('stderr'),
    });
    return { status, ...written };
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Runs a test in a folder of its own. */
export function atDesk(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (desk: Desk) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const desk = await Desk.open(files);
    try {
      await test(desk);
    } finally {
      await desk.close();
    }
  };
}
