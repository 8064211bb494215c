import fc from 'fast-check';

// How often properties are tried: as often as is quick in `npm test`, far more in `npm run proof`, whose seed is printed.
const runs = Number(process.env.PROOF_RUNS ?? 0);
const seed = Number(process.env.PROOF_SEED ?? 0);
fc.configureGlobal({ ...(runs > 0 && { numRuns: runs }), ...(seed > 0 && { seed }) });
