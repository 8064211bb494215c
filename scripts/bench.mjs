// Builds, measures, and prints one JSON object on stdout; everything else goes to stderr. `--short` measures fewer rounds
// and the churning page for 10 s instead of 60; names (size, scan, fill, longTasks, churn, memory, checks, vault, tracking) measure only those.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const built = spawnSync('npx', ['wxt', 'build'], { stdio: ['ignore', 2, 2], shell: platform() === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

const { benches } = await import('../test/bench/index.ts');
const wanted = positionals.length > 0 ? positionals : Object.keys(benches);
const figures = {};
for (const name of wanted) {
  if (!Object.hasOwn(benches, name))
    throw new Error(`bench: there is no ${name}, only ${Object.keys(benches).join(', ')}`);
  console.error(`bench: ${name}`);
  Object.assign(figures, await benches[name]({ short: values.short }));
}
console.log(JSON.stringify(figures, null, 2));
