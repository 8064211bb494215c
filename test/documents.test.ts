import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldIds, fields } from '../lib/fields/index.ts';
import { blankProfile, emptySide } from '../lib/services/profile.ts';
import { profileNotes } from '../lib/services/profile-notes.ts';
import { readBody } from '../lib/services/read-body.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const readmes = ['README.md', 'README.en.md'] as const;
const profileFiles = ['docs/profile-file.md', 'docs/profile-file.en.md'] as const;
const backupFiles = ['docs/backup-file.md', 'docs/backup-file.en.md'] as const;
const wayFiles = ['docs/how-it-works.md', 'docs/how-it-works.en.md'] as const;
const draftFiles = ['docs/draft-file.md', 'docs/draft-file.en.md'] as const;
const listings = ['docs/stores/listing.zh-CN.md', 'docs/stores/listing.en.md'] as const;
const privacies = ['docs/privacy.zh-CN.md', 'docs/privacy.en.md'] as const;
const threatFiles = ['docs/threat-model.md', 'docs/threat-model.en.md'] as const;
const decisionFiles = ['docs/decisions.md', 'docs/decisions.en.md'] as const;
const currentFiles = ['docs/keeping-current.md', 'docs/keeping-current.en.md'] as const;
const pairs = [
  readmes,
  profileFiles,
  backupFiles,
  draftFiles,
  listings,
  privacies,
  wayFiles,
  threatFiles,
  currentFiles,
  decisionFiles,
];
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

// What the documents promise is what there is.
describe.each(readmes)('%s', (path) => {
  const text = read(path);

  it('shows a profile file that is read whole', () => {
    const [sample = ''] = found(text, /```json\n(.*?)```/gsu);
    const { subject, applet, missing } = readBody(sample);
    const applets = [{ id: 'sample', ...emptySide(), ...applet }];
    expect(missing).toEqual([]);
    expect(Object.keys(subject.saved).length + Object.keys(applet.saved).length).toBeGreaterThan(20);
    expect(profileNotes({ ...blankProfile('sample', 0), ...subject, applets })).toEqual([]);
  });

  it('names commands there are, and every one a person needs', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = new Set(found(text, /(?:^|`)npm (?:run (?:--silent )?)?([a-z][a-z:]*)/gmu));
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
    const promised = ['start', 'test', 'proof', 'build', 'build:firefox', 'check', 'portal', 'bench', 'zip'];
    expect(promised.filter((name) => !named.has(name))).toEqual([]);
  });
});

it.each([
  ['docs/stores/listing.zh-CN.md', 'zh_CN'],
  ['docs/stores/listing.en.md', 'en'],
])('%s quotes the summary of the package', (path, locale) => {
  const { description } = JSON.parse(read(`public/_locales/${locale}/messages.json`));
  expect(read(path)).toContain(`> ${description.message}`);
});

it('both languages of a document have the same parts', () => {
  for (const [zh, en] of pairs) {
    const shape = (path: string) => found(read(path), /^(#+ |\| |```|- |\d\. )/gmu);
    expect(shape(en)).toEqual(shape(zh));
  }
});

const everyDocument = [...readmes, ...globSync('docs/**/*.md').toSorted(), 'CONTRIBUTING.md', 'CHANGELOG.md'];

it.each(everyDocument)('%s links to files there are', (path) => {
  const targets = found(read(path), /\]\((?!https?:)([^)#]+)/gu).map((target) => join(dirname(path), target));
  expect(targets.filter((target) => !existsSync(target))).toEqual([]);
});

it.each(everyDocument)('%s names files and folders of the code there are', (path) => {
  // `lib/texts/tracker.*.ts` stands for each that fits; what a recipe is to make is named `what-it-is` there.
  const named = found(read(path), /`((?:lib|components|entrypoints|scripts|test)\/[^`\s]+)`/gu);
  expect(named.filter((name) => globSync(name).length === 0 && !name.includes('/what-it-is.'))).toEqual([]);
});

it.each(wayFiles)('%s names a file at every step but the last, which only follows', (path) => {
  const steps = read(path).match(/^\d+\. .*$/gmu) ?? [];
  const bare = steps.filter((step) => !/`(?:lib|components|entrypoints)\//u.test(step));
  expect(bare).toEqual(steps.slice(-1));
});

/** The ids a table of a profile file's fields lists: its heading names where they begin, a cell one or several keys. */
const listedIds = (text: string): string[] =>
  text.split(/^##+ /mu).flatMap((part) => {
    const [heading = '', ...lines] = part.split('\n');
    const cells = lines.flatMap((line) => found(line, /^\| (.*?) \|/gu));
    const keys = cells.flatMap((cell) => {
      const [first = '', ...rest] = found(cell, /`([\w.]+)`/gu);
      // before → after: `base_info.province` / `city` → base_info.province, base_info.city
      return [first, ...rest.map((key) => (key.includes('.') ? key : first.replace(/\w+$/u, key)))];
    });
    return found(heading, /`([\w.]+)`/gu).flatMap((start) => keys.filter(Boolean).map((key) => `${start}.${key}`));
  });

it.each(profileFiles)('%s lists every answer a person can write into the file, and no other', (path) => {
  const pictures = ['image', 'images', 'video'];
  const writable = fieldIds
    .filter((id) => id.startsWith('icp_') && fields[id].answer === 'saved' && !pictures.includes(fields[id].kind))
    .map((id) => id.replace(/\[\].*$/u, ''));
  expect(listedIds(read(path)).toSorted()).toEqual([...new Set(writable)].toSorted());
});
