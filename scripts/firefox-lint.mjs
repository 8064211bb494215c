// What Mozilla's own linter says of the built Firefox package. No errors, and no warnings but those explained here. Exit 1:
// there are others; 3: it could not run here. It has 350 packages, so npx fetches it and the project does not carry it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

const linter = 'web-ext@10.7.0';
const folder = '.output/firefox-mv3';

/** Warnings there may be, how many of each, and why they are none. */
const explained = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    most: 4,
    why: "react-dom's own, twice in each of its two copies, for dangerouslySetInnerHTML, which nothing of ours uses",
  },
  {
    code: 'DANGEROUS_EVAL',
    most: 2,
    why: "zod's way of compiling a schema, switched off (jitless) in lib/zod.ts; extension pages forbid it besides",
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    most: 1,
    why: 'not offered for Android (no gecko_android): the console is a page for desktops',
  },
];

const ran = (args) =>
  spawnSync('npx', ['--yes', linter, ...args], {
    shell: platform() === 'win32',
    encoding: 'utf8',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });

function couldNot(why) {
  console.error(`firefox-lint: ${why}`);
  process.exit(3);
}

if (!existsSync(`${folder}/manifest.json`)) {
  console.error(`firefox-lint: nothing in ${folder}: npm run build:firefox first`);
  process.exit(1);
}
if (ran(['--version']).status !== 0) couldNot(`npm could not fetch ${linter}`);

const { stdout, stderr } = ran(['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery']);
let report;
try {
  report = JSON.parse(stdout);
} catch {
  couldNot(`${linter} reported nothing that can be read: ${stderr.trim().split('\n').at(-1)}`);
}

const { errors, warnings } = report;
const countOf = (code) => warnings.filter((one) => one.code === code).length;
const excess = [...new Set(warnings.map(({ code }) => code))].filter(
  (code) => countOf(code) > (explained.find((row) => row.code === code)?.most ?? 0),
);
for (const { code, file, line, column, message } of [...errors, ...warnings.filter((one) => excess.includes(one.code))])
  console.error(`firefox-lint: ${code} in ${file}:${line ?? ''}:${column ?? ''}: ${message}`);
for (const { code, why } of explained.filter((row) => countOf(row.code) > 0))
  console.error(`firefox-lint: ${countOf(code)} × ${code}: ${why}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, ${excess.length === 0 ? 'all explained' : `unexplained: ${excess.join(', ')}`}`,
);
process.exit(errors.length + excess.length > 0 ? 1 : 0);
