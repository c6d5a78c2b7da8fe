import module from 'node:module';

/** Node 22 and later keep the compiled code for the next start; what is to be kept has to be loaded after this. */
const { enableCompileCache } = module as { enableCompileCache?: () => void };
enableCompileCache?.();
await import('./server-main.ts');
