import pc from 'picocolors';
import type { Output, System } from './system.ts';

/** Paints text for a terminal, or leaves it as it is. */
export type Colors = ReturnType<typeof pc.createColors>;

/**
 * Colours for a stream: on a terminal alone, unless `FORCE_COLOR` (on; 0 and false: off) or `NO_COLOR` (off, whatever its value but the empty
 * one: no-color.org) says otherwise.
 */
export function colorsFor(output: Output, env: System['env']): Colors {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return pc.createColors(forced !== '0' && forced !== 'false');
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return pc.createColors(false);
  return pc.createColors(output.isTTY === true && env.TERM !== 'dumb');
}
