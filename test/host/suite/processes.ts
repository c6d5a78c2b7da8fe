import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The ids of the language servers that run for this extension host, as the system lists them. */
export function serverIds(): number[] {
  const ours = (command: string) =>
    command.includes('server/dist/server.cjs') && command.includes(`--clientProcessId=${process.pid}`);
  return processes().flatMap(({ id, command }) => (ours(command) ? [id] : []));
}

function processes(): { readonly id: number; readonly command: string }[] {
  if (process.platform === 'linux') {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return ids.map((id) => ({ id: Number(id), command: commandOf(id) }));
  }
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => ({ id: Number.parseInt(line, 10), command: line }));
}

/** The command line of a process; empty for one that has ended. */
function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}
