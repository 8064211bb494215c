// The long runs, one after the other: one line of figures for each. 0: all proved; 1: something failed; 3: a suite could
// not run here. PROOF_SEED repeats a run whose seed was printed; names of suites (`-- variants mutants`) run only those.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { findFirefox } from './find-firefox.mjs';

const seed = process.env.PROOF_SEED ?? String(Date.now() % 1_000_000);
const shell = platform() === 'win32';

const ofKit = (kit) => `test/lib/controls/${kit}.dom.test.ts`;

const noFirefox = () =>
  findFirefox()
    ? undefined
    : 'no Firefox that takes unsigned extensions: install ESR, Developer Edition or Nightly, or set FIREFOX_PATH';

// `lacks`: what it cannot run without here, if that is so. A suite that finds that out itself exits with 3.
const suites = [
  { name: 'build', command: ['npx', 'wxt', 'build'] },
  { name: 'build-firefox', command: ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'variants', command: ['npx', 'playwright', 'test'], env: { PROOF: 'variants' } },
  { name: 'leaks', command: ['npx', 'playwright', 'test'], env: { PROOF: 'leaks' } },
  { name: 'stops', command: ['npx', 'playwright', 'test'], env: { PROOF: 'stops' } },
  { name: 'long', command: ['npx', 'playwright', 'test'], env: { PROOF: 'long' } },
  { name: 'life', command: ['npx', 'playwright', 'test'], env: { PROOF: 'life' } },
  { name: 'screens', command: ['npx', 'playwright', 'test'], env: { PROOF: 'screens' } },
  { name: 'packages', command: ['npx', 'node', 'scripts/packages-twice.mjs'] },
  { name: 'hostile', command: ['npx', 'playwright', 'test'], env: { PROOF: 'hostile' } },
  { name: 'portal', command: ['npx', 'playwright', 'test'], env: { PROOF: 'portal' } },
  { name: 'firefox', command: ['npx', 'playwright', 'test'], env: { PROOF: 'firefox' }, lacks: noFirefox },
  { name: 'firefox-lint', command: ['npx', 'node', 'scripts/firefox-lint.mjs'] },
  {
    name: 'properties',
    command: [
      'npx',
      'vitest',
      'run',
      '--project',
      'unit',
      'test/lib/fields',
      'test/lib/checks',
      'test/lib/reports',
      'test/lib/services',
      'test/lib/tracker',
    ],
    env: { PROOF_RUNS: '5000' },
  },
  {
    name: 'fuzz',
    command: ['npx', 'vitest', 'run', '--project', 'unit', 'test/fuzz'],
    env: { PROOF_RUNS: '3000' },
  },
  { name: 'mutation', command: ['npx', 'node', 'scripts/mutation.mjs'] },
  {
    name: 'simulation',
    command: ['npx', 'vitest', 'run', '--project', 'unit', 'test/lib/tracker/simulation'],
    env: { PROOF_SIMULATION: '4000' },
  },
  {
    name: 'faults',
    command: ['npx', 'vitest', 'run', '--project', 'unit', 'test/faults'],
    env: { PROOF_FAULTS: 'all' },
  },
  {
    name: 'kits',
    command: [
      'npx',
      'vitest',
      'run',
      '--project',
      'dom',
      ...['element-ui', 'element-plus', 'tdesign', 'ant'].map(ofKit),
    ],
    env: { PROOF_KITS: 'all' },
  },
  {
    name: 'mutants',
    command: ['npx', 'vitest', 'run', '--project', 'dom', 'test/mutants'],
    env: { PROOF_MUTANTS: '3000', PROOF_MUTANTS_FILLED: '200' },
  },
  {
    name: 'pictures',
    command: ['npx', 'vitest', 'run', '--project', 'dom', 'test/components/options/scans/picture-rates.dom.test.ts'],
    env: { PROOF_PICTURES: '60' },
  },
];

const figures = (output) => {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim());
  const counts = lines.filter((line) => /^(?:\d+ (?:passed|failed|skipped|flaky)|Tests\s)/u.test(line));
  const right = [...output.matchAll(/: (\d+) right, (\d+) left/gu)];
  const pictures = lines.filter((line) => line.startsWith('pictures ')).map((line) => line.slice('pictures '.length));
  const mutants = lines
    .map((line) => /^mutants (?:all: |(filled) all: )(.*)$/u.exec(line))
    .filter((match) => match !== null)
    .map(([, what, told]) => (what ? `${what}: ${told}` : told));
  const simulated = lines
    .filter((line) => line.startsWith('simulation: '))
    .map((line) => line.slice('simulation: '.length));
  const linted = lines.filter((line) => line.startsWith('web-ext lint: '));
  const mutated = lines.filter((line) => line.startsWith('mutation: ')).map((line) => line.slice('mutation: '.length));
  const looked = lines
    .map((line) => /^(?:screens|packages): (.*)$/u.exec(line)?.[1])
    .filter((told) => told !== undefined);
  const sum = (at, among = right) => among.reduce((total, match) => total + Number(match[at]), 0);
  const faults = [
    ...stripVTControlCharacters(output).matchAll(/^faults: .*: (\d+) crossings, (\d+) of (\d+) faults$/gmu),
  ];
  const stops = [
    ...stripVTControlCharacters(output).matchAll(/^stops: .*: (\d+) crossings, stopped at (\d+) of (\d+) hooks$/gmu),
  ];
  const fuzzed = [
    ...stripVTControlCharacters(output).matchAll(/^fuzz: .*: (\d+) cases, (\d+) told errors, (\d+) throws$/gmu),
  ];
  const hostile = [
    ...stripVTControlCharacters(output).matchAll(/^hostile: (\d+) attacks on (\w+) \(.*\), (\d+) succeeded$/gmu),
  ];
  return [
    ...counts,
    ...(fuzzed.length > 0
      ? [
          `${fuzzed.length} parsers, ${sum(1, fuzzed)} cases, ${sum(2, fuzzed)} told errors, ${sum(3, fuzzed)} throws unless failed above`,
        ]
      : []),
    ...looked,
    ...pictures,
    ...mutants,
    ...simulated,
    ...mutated,
    ...linted,
    ...(right.length > 0
      ? [`${right.length} forms, ${sum(1)} rows right, ${sum(2)} left to the person, 0 wrong unless failed above`]
      : []),
    ...(hostile.length > 0
      ? [
          `${sum(1, hostile)} attacks on ${new Set(hostile.map(([, , origin]) => origin)).size} origins, ${sum(3, hostile)} succeeded`,
        ]
      : []),
    ...(stops.length > 0
      ? [
          `${stops.length} deeds, ${sum(1, stops)} crossings, the worker stopped at ${sum(2, stops)} of ${sum(3, stops)} hooks`,
        ]
      : []),
    ...(faults.length > 0
      ? [
          `${faults.length} deeds, ${sum(1, faults)} numbered crossings, ${sum(2, faults)} of ${sum(3, faults)} faults played`,
        ]
      : []),
  ].join(', ');
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((one) => !suites.some(({ name }) => name === one));
if (unknown.length > 0) throw new Error(`proof: there is no ${unknown.join(', ')}`);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const couldNot = (name, why) => ({ state: 'could not run', line: `${name}: could not run; seed ${seed}; ${why}` });

const results = chosen.map(({ name, command: [program, ...args], env = {}, lacks = () => undefined }) => {
  console.error(`── ${name} (seed ${seed})`);
  const lacking = lacks();
  if (lacking) return couldNot(name, lacking);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    shell,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env, PROOF_SEED: seed },
  });
  process.stderr.write(stdout + stderr);
  if (error) return couldNot(name, error.message);
  if (status === 3) return couldNot(name, stderr.trim().split('\n').at(-1));
  const state = status === 0 ? 'ok' : 'FAILED';
  return { state, line: `${name}: ${state}; seed ${seed}; ${figures(stdout + stderr) || 'done'}` };
});

for (const { line } of results) console.log(line);
process.exit(
  results.some(({ state }) => state === 'FAILED') ? 1 : results.some(({ state }) => state === 'could not run') ? 3 : 0,
);
