// Checks a draft file before it is submitted: `npm run --silent check -- FILE.json [--lang en]` prints the findings as a
// JSON array, nothing else. Exit 0: none is an error; 1: some are; 2: nothing was checked, one line on stderr says why.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chinaDay } from '../lib/calendar/china-day.ts';
import { checkDraft } from '../lib/checks/draft/check-draft.ts';
import { DraftFault, faultText } from '../lib/checks/draft/draft-fault.ts';
import { mostBytes } from '../lib/checks/draft/read-draft.ts';
import { draftFileTexts } from '../lib/texts/draft-file.ts';

const { env, argv } = process;
const languages = ['zh-CN', 'en'];

const refuse = (line) => {
  console.error(`check: ${line}`);
  process.exitCode = 2;
};

function wanted() {
  try {
    const { values, positionals } = parseArgs({ options: { lang: { type: 'string' } }, allowPositionals: true });
    const lang = values.lang ?? 'zh-CN';
    return positionals.length === 1 && languages.includes(lang) ? { lang, file: positionals[0] } : undefined;
  } catch {
    return undefined; // an option nobody knows
  }
}

// npm goes to the project's root; the file is where the person is.
const from = (env.npm_lifecycle_event === 'check' && env.INIT_CWD) || process.cwd();

/** As much of a file as may be one byte too much: it may be a film, or have no end. */
async function bytesOf(file) {
  const chunks = [];
  try {
    for await (const chunk of createReadStream(resolve(from, file), { end: mostBytes })) chunks.push(chunk);
  } catch {
    throw new DraftFault('noFile');
  }
  return Buffer.concat(chunks);
}

const check = async ({ lang, file }) => checkDraft(await bytesOf(file), { today: chinaDay(Date.now()), lang });

const asked = wanted();
if (!asked) refuse(draftFileTexts(argv.includes('en') || argv.includes('--lang=en') ? 'en' : 'zh-CN').usage);
else {
  try {
    const found = await check(asked);
    console.log(JSON.stringify(found, null, 2));
    process.exitCode = found.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    // A fault of ours must not look like findings: 1 is theirs.
    refuse(faultText(error instanceof DraftFault ? error : new DraftFault('broken', error.message), asked.lang));
  }
}
