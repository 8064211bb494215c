import fc from 'fast-check';

// How often properties are tried: as often as is quick in `npm test`, from one seed, so that it tells what a change broke;
// far more in `npm run proof`, from a fresh seed that is printed.
const runs = Number(process.env.PROOF_RUNS ?? 0);
const seed = Number(process.env.PROOF_SEED ?? 1);
fc.configureGlobal({ ...(runs > 0 && { numRuns: runs }), seed });
