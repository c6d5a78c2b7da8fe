import { fileURLToPath } from 'node:url';
import { loadCompiled } from './compiled.ts';

loadCompiled(fileURLToPath(new URL('server-main.cjs', import.meta.url)));
