import { Readable } from 'node:stream';
import type { Input } from '../../../server/src/cli/inputs.ts';
import type { System } from '../../../server/src/cli/system.ts';
import { defaultConfiguration } from '../../../server/src/core/config/defaults.ts';

/** No configuration file. */
export const inForce: Input['inForce'] = { configuration: defaultConfiguration, folder: null, broken: false };

/** A machine that speaks English, and what it was told. */
export function system(): System & { told(): string } {
  let told = '';
  const output = {
    write(text: string) {
      told += text;
    },
  };
  const streams = { stdin: Readable.from([]), stdout: output, stderr: output };
  return { cwd: '/desk', env: {}, language: 'en', ...streams, told: () => told };
}
