import { describe, expect, it } from 'vitest';
import { faults } from '../../../lib/platform/faults.ts';
import { draftFileTexts } from '../../../lib/texts/draft-file.ts';
import { entryTexts } from '../../../lib/texts/entry.ts';
import { helpTexts } from '../../../lib/texts/help.ts';
import { texts } from '../../../lib/texts/index.ts';
import { pageTexts } from '../../../lib/texts/pages.ts';
import { reachTexts } from '../../../lib/texts/reach.ts';
import { rehearsalTexts } from '../../../lib/texts/rehearsal.ts';
import { rejectedTexts } from '../../../lib/texts/rejected.ts';
import { reportTexts } from '../../../lib/texts/reports.ts';
import { type Counted, say } from '../../../lib/texts/say.ts';
import { welcomeTexts } from '../../../lib/texts/welcome.ts';
import { whyNotTexts } from '../../../lib/texts/why-not.ts';

const isCounted = (value: object): value is Counted => 'other' in value;

/** Every text of a table by its path, all wordings of a counted one; functions called with samples: a number and a name. */
const flat = (table: object, path = ''): Array<[string, string]> =>
  Object.entries(table).flatMap(([key, value]): Array<[string, string]> => {
    const at = path ? `${path}.${key}` : key;
    if (typeof value === 'object') return isCounted(value) ? [[at, Object.values(value).join(' | ')]] : flat(value, at);
    return [[at, typeof value === 'function' ? String(value(2, 3)) : value]];
  });

const tables = [
  ['page', texts('zh-CN'), texts('en')],
  ['own pages', pageTexts('zh-CN'), pageTexts('en')],
  ['page reports', reportTexts('zh-CN'), reportTexts('en')],
  ['what the browser withholds', reachTexts('zh-CN'), reachTexts('en')],
  ['the help', helpTexts('zh-CN'), helpTexts('en')],
  ['the rehearsal', rehearsalTexts('zh-CN'), rehearsalTexts('en')],
  ['rejections at their rows', rejectedTexts('zh-CN'), rejectedTexts('en')],
  ['the welcome page', welcomeTexts('zh-CN'), welcomeTexts('en')],
  ['reasons nothing can be known from', whyNotTexts('zh-CN'), whyNotTexts('en')],
] as const;

/** Marks and names that are no words of a language. */
const sameEverywhere =
  /^(?:language|comma|semicolon|colon|stop|bracketed|editor\.and|progress\.detail\.(?:ofApplet|appId)|progress\.calendar\.(?:entry|who))/u;
/** Chinese whatever the language: names of languages, and what a person puts into a mini program. */
const chineseEverywhere = /^(?:language|progress\.duties\.text)/u;

/** These name menus, cards and codes of the console in whatever language, to the letter. */
const naming = [
  ['draft files', draftFileTexts('zh-CN'), draftFileTexts('en')],
  ['the way into the form', entryTexts('zh-CN'), entryTexts('en')],
] as const;

describe.each([...tables, ...naming])('texts of %s', (_, zh, en) => {
  it('have the same keys in both languages, and none is empty', () => {
    expect(
      flat(en)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      flat(zh)
        .map(([key]) => key)
        .sort(),
    );
    expect([...flat(zh), ...flat(en)].filter(([, text]) => !text.trim())).toEqual([]);
  });
});

describe.each(tables)('texts of %s', (_, zh, en) => {
  it.each(flat(zh).filter(([key]) => !sameEverywhere.test(key)))('%s is Chinese: %s', (_, text) => {
    expect(text).toMatch(/\p{Script=Han}/u);
  });

  it.each(flat(en).filter(([key]) => !chineseEverywhere.test(key)))('%s has no Chinese left in it: %s', (_, text) => {
    // In 【】 stands what a Chinese site calls its own button or state: that is what a person must look for there.
    expect(text.replace(/【[^】]{1,8}】/gu, '')).not.toMatch(/\p{Script=Han}|[，。：；「」]/u);
  });
});

it('every refusal of the background has its sentence', () => {
  for (const lang of ['zh-CN', 'en'] as const)
    expect(Object.keys({ ...texts(lang).faults, ...pageTexts(lang).faults }).sort()).toEqual(
      Object.keys(faults).sort(),
    );
});

it('an unknown language reads Chinese', () => {
  expect(texts('de' as never).name).toBe('备案领航');
});

it('counts read well for one and for many', () => {
  const filled = (lang: 'zh-CN' | 'en', n: number) => say(texts(lang).panel.filled, { n });
  expect(filled('zh-CN', 18)).toBe('已填 18 项');
  expect(filled('en', 1)).toBe('1 item filled');
  expect(filled('en', 18)).toBe('18 items filled');
  expect(filled('en', 0)).toBe('0 items filled');
  expect(say(texts('en').panel.recognised, { n: 0 })).toBe('Nothing to fill recognised on this page yet');
});

it('what is put into a text is never read as a text itself', () => {
  expect(say(texts('zh-CN').hint.ofWithOutcome, { label: '{outcome}$&', outcome: '已填' })).toBe(
    '提示：{outcome}$&，已填',
  );
});

it('a text has the same places in both languages, and crosses a message whole', () => {
  const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/gu))].sort();
  const places = (lang: 'zh-CN' | 'en') => flat(texts(lang)).map(([key, text]) => [key, placesIn(text)]);
  expect(places('en')).toEqual(places('zh-CN'));
  for (const lang of ['zh-CN', 'en'] as const) expect(JSON.parse(JSON.stringify(texts(lang)))).toEqual(texts(lang));
});
