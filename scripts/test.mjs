// Everything `npm test` promises, one after the other; all failures are reported, not only the first.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

const steps = [
  ['types', ['npx', 'tsc', '--noEmit']],
  ['lint', ['npx', 'biome', 'check', '--error-on-warnings', '.']],
  ['unit', ['npx', 'vitest', 'run', '--project', 'unit']],
  ['dom', ['npx', 'vitest', 'run', '--project', 'dom']],
  ['build', ['npx', 'wxt', 'build']],
  ['sizes', ['node', 'scripts/sizes.mjs']],
  ['e2e', ['npx', 'playwright', 'test']],
];

const results = steps.map(([name, [command, ...args]]) => {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: platform() === 'win32' });
  return { name, ok: status === 0, seconds: Math.round((Date.now() - start) / 1000) };
});

console.log('');
for (const { name, ok, seconds } of results) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
