import { expectShortLives } from '../node/short-lives.ts';
import { run } from './run.ts';

expectShortLives();

// A reader that has seen enough (`briefing check … | head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

// Set rather than forced by process.exit, which would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  language: new Intl.DateTimeFormat().resolvedOptions().locale,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
});
