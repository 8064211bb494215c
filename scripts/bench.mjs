// Benchmarks: one JSON object on stdout, each figure a ratio of one run; all else goes to stderr. `--short`: fewer rounds.
// `--only=scan,fill,churn,size` measures some of them.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

const short = process.argv.includes('--short');
const only = process.argv
  .find((word) => word.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');

const built = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 2, 2], shell: platform() === 'win32' });
if (built.status !== 0) process.exit(1);

const benches = {
  size: async () => (await import('../test/bench/size.bench.ts')).sizeBench(),
  scan: async () => (await import('../test/bench/scan.bench.ts')).scanBench(),
  fill: async () => (await import('../test/bench/fill.bench.ts')).fillBench({ short }),
  churn: async () => (await import('../test/bench/churn.bench.ts')).churnBench({ short }),
};

const figures = {};
for (const [name, bench] of Object.entries(benches)) {
  if (only && !only.includes(name)) continue;
  console.error(`bench: ${name}`);
  Object.assign(figures, await bench());
}
console.log(JSON.stringify(figures, null, 2));
