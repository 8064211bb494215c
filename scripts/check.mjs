// Checks a draft file before it is submitted: `npm run --silent check -- FILE.json [--lang en]` prints the findings as a
// JSON array, nothing else. Exit 0: none is an error; 1: some are; 2: nothing was checked, one line on stderr says why.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chinaDay } from '../lib/calendar/china-day.ts';
import { checkDraft } from '../lib/checks/draft/check-draft.ts';
import { DraftFault, faultText } from '../lib/checks/draft/draft-fault.ts';
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

async function check({ lang, file }) {
  const bytes = await readFile(resolve(from, file)).catch(() => {
    throw new DraftFault('noFile');
  });
  return checkDraft(bytes, { today: chinaDay(Date.now()), lang });
}

const asked = wanted();
if (!asked) refuse(draftFileTexts(argv.includes('en') || argv.includes('--lang=en') ? 'en' : 'zh-CN').usage);
else {
  try {
    const found = await check(asked);
    console.log(JSON.stringify(found, null, 2));
    process.exitCode = found.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof DraftFault)) throw error;
    refuse(faultText(error, asked.lang));
  }
}
