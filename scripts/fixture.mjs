// Makes a test page out of a page report: `npm run fixture -- report.json [--name NAME]` writes test/fixtures/pages/NAME.xhtml
// and NAME.truth.json. What each control really is, a person writes there; until then the page's test fails.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { portals } from '../lib/portals/index.ts';
import { decide } from '../lib/recognise/decide.ts';
import { outcomeOf } from '../lib/reports/outcome-of.ts';
import { reportShape } from '../lib/reports/report-shape.ts';
import { drawPage } from '../test/fixtures/draw-page.ts';
import { truthOf } from '../test/fixtures/truth.ts';

const usage = 'npm run fixture -- report.json [--name name-of-the-page]';
const fits = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const { env } = process;
// npm goes to the project's root; the file is where the person is.
const from = (env.npm_lifecycle_event === 'fixture' && env.INIT_CWD) || process.cwd();

function refuse(line) {
  console.error(`fixture: ${line}`);
  process.exit(2);
}

function asked() {
  try {
    const { values, positionals } = parseArgs({
      options: { name: { type: 'string' }, into: { type: 'string' } },
      allowPositionals: true,
    });
    const [file] = positionals;
    return positionals.length === 1 ? { file, into: values.into, name: values.name } : refuse(usage);
  } catch {
    return refuse(usage); // an option nobody knows
  }
}

function reportIn(path) {
  let parsed;
  try {
    parsed = reportShape.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    refuse(`${path} is not there, or no JSON, or nested beyond reason`);
  }
  const { data: report, error } = parsed;
  const [issue] = error?.issues ?? [];
  if (issue) refuse(`${path} is no page report: ${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  return report;
}

const { file, into, name: wanted } = asked();
const report = reportIn(resolve(from, file));
const name = wanted ?? `${report.portal}-${report.madeOn}`;
if (!fits.test(name)) refuse(`a name is small letters and figures with dashes between them: ${basename(name)}`);
const folder = into ? resolve(from, into) : join(import.meta.dirname, '../test/fixtures/pages');
const page = join(folder, `${name}.xhtml`);
if (existsSync(page)) refuse(`${name}.xhtml is there already: give it another name with --name`);

const portal = portals.find(({ id }) => id === report.portal);
const decision = decide(report.page, portal);
mkdirSync(folder, { recursive: true });
writeFileSync(page, drawPage(report.page, report.offered, `${report.portal} ${report.madeOn}`));
writeFileSync(join(folder, `${name}.truth.json`), `${JSON.stringify(truthOf(decision, report.portal), null, 2)}\n`);

console.log(`${page}: write what each control is into ${name}.truth.json`);
if (!isDeepStrictEqual(outcomeOf(decision), report.recognised))
  console.log('It is read otherwise now than when the report was made.');
