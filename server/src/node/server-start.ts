import { fileURLToPath } from 'node:url';
import { loadCompiled } from './compiled.ts';
import { expectShortLives } from './short-lives.ts';

expectShortLives();
loadCompiled(fileURLToPath(new URL('server-main.cjs', import.meta.url)));
