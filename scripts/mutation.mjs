// Changes each condition of the rules in turn and runs the tests of the rules on it: some example must notice. Prints how
// many did, and the changes nobody noticed. Arguments are paths the files must contain: `npm run mutation -- phones`.
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { equivalents } from '../test/mutation/equivalents.ts';
import { mutantsOf } from '../test/mutation/mutants-of.ts';

const patience = 30_000; // ms for one mutant: some loop for ever
const batch = 120; // mutants a worker tries before it is replaced: modules once loaded are never let go

const least = 0.97; // of all changes, or something has gone untested

const root = process.cwd();
const wanted = process.argv.slice(2);
const files = globSync(['lib/checks/rules/**/*.ts', 'lib/checks/*.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\/(?:paste|search|pinyin-initials)\.ts$/u.test(path))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .toSorted();
const tests = globSync(['test/lib/checks/*.test.ts', 'test/lib/checks/sound/*.test.ts'])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !/\/(?:paste|search|pinyin-initials)\.test\.ts$/u.test(path))
  .toSorted();
const keyOf = ({ path, name }) => `${path}: ${name}`;
const mutants = files.flatMap((path) => mutantsOf(path, readFileSync(path, 'utf8')));
const queue = mutants.filter((one) => !equivalents.has(keyOf(one)));
const total = queue.length;
const survivors = [];
let slow = 0;

/** Tries some mutants in a thread of their own; those left when one takes too long go back into the queue. */
function tryOut(some) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../test/mutation/try-mutants.ts', import.meta.url), {
      workerData: { root, tests, mutants: some },
      env: { ...process.env, MUTATION: '1', NODE_NO_WARNINGS: '1' },
    });
    let timer;
    let begun = -1;
    worker.on('message', ({ at, ...told }) => {
      clearTimeout(timer);
      begun = at;
      if ('failed' in told) {
        if (told.failed === undefined) survivors.push(some[at]);
        if (told.failed === undefined && some[at]) console.error(`survives: ${keyOf(some[at])}`);
        if (some[at] === undefined && told.failed) reject(new Error(`tests fail as they are: ${told.failed}`));
        return;
      }
      timer = setTimeout(() => {
        slow += 1;
        queue.push(...some.slice(begun + 1));
        void worker.terminate();
      }, patience);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

await tryOut([undefined]);
survivors.length = 0;
const worker = async () => {
  while (queue.length > 0) {
    await tryOut(queue.splice(0, batch));
    console.error(`${total - queue.length} of ${total} tried, ${survivors.length} survive`);
  }
};
await Promise.all(Array.from({ length: Number(process.env.MUTATION_WORKERS ?? availableParallelism()) }, worker));

const lost = [...equivalents.keys()].filter((key) => wanted.length === 0 && !mutants.some((one) => keyOf(one) === key));
for (const one of survivors) console.log(`survives: ${keyOf(one)}`);
for (const key of lost) console.log(`no longer there: ${key}`);
const killed = total - survivors.length;
const share = total > 0 ? killed / total : 1;
console.log(
  `mutation: ${files.length} files, ${killed} of ${total} changes noticed (${(100 * share).toFixed(1)} %), ${slow} of them by their time; ${equivalents.size} more change nothing`,
);
process.exit(share < least ? 1 : 0);
