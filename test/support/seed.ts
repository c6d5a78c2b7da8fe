import fc from 'fast-check';

/** Random tests look at the same cases each time, so that a change is judged by what it changes; `npm run fuzz` looks elsewhere each time. */
const SEED = 20_261;

if (process.env.FUZZ_DEPTH === undefined) fc.configureGlobal({ seed: SEED });
