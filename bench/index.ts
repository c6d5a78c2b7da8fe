import { expectShortLives } from '../server/src/node/short-lives.ts';
import { benchPeers } from './against-peers.ts';
import { benchEditKinds } from './edit-kinds.ts';
import { benchEdits, benchPreviews } from './edits.ts';
import { benchFolder } from './folder.ts';
import { benchFullCheck } from './full-check.ts';
import { benchHostile } from './hostile.ts';
import { benchLsp } from './lsp.ts';
import { benchMemory } from './memory.ts';
import { benchProfile } from './profile.ts';

/** Prints ratios, which stay comparable on a noisy machine. Arguments name what to measure; none means all. */
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  full: () => benchFullCheck(['7 KB', '70 KB', '700 KB']),
  huge: () => benchFullCheck(['7 MB']),
  edits: () => benchEdits(['7 KB', '70 KB', '700 KB']),
  profile: () => benchProfile(['7 KB', '700 KB']),
  previews: () => benchPreviews(['7 KB', '70 KB', '700 KB']),
  kinds: () => benchEditKinds(['7 KB', '70 KB', '700 KB']),
  hostile: benchHostile,
  peers: () => benchPeers(['7 KB', '70 KB']),
  memory: benchMemory,
  folder: () => benchFolder(400),
  archive: () => benchFolder(10_000),
  lsp: () => benchLsp(['7 KB', '700 KB']),
};

// As our programs do.
expectShortLives();

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`Nothing to measure is named ${unknown.join(', ')}: there are ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 1;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]!();
}
