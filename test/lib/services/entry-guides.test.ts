import { beforeEach, describe, expect, it } from 'vitest';
import { entryKinds } from '../../../lib/platform/entry-messages.ts';
import { entryHandlers } from '../../../lib/services/entry-guides.ts';
import { changeSettings } from '../../../lib/services/settings.ts';
import { entryTexts } from '../../../lib/texts/entry.ts';
import { empty, page } from './fresh.ts';

const { entryGuide, putAwayEntry, tellEntriesAgain } = entryHandlers;
const guideOf = async (
  kind: (typeof entryKinds)[number],
  blockers: Parameters<typeof entryGuide>[0]['blockers'] = [],
) => (await entryGuide({ kind, blockers }, page())).guide;

beforeEach(empty);

it.each(entryKinds)('%s is explained in both languages, with the page that says so', async (kind) => {
  const chinese = await guideOf(kind);
  await changeSettings({ lang: 'en' });
  const english = await guideOf(kind);
  expect(chinese).toMatchObject({ kind, title: entryTexts('zh-CN').kinds[kind].title });
  expect(english).toMatchObject({ kind, title: entryTexts('en').kinds[kind].title, source: chinese?.source });
  expect(chinese?.source).toMatch(/^https?:\/\//u);
  expect(chinese?.from).toBe('来源：{host}，查阅于 2026\u201110');
  expect(english?.lines).toHaveLength(chinese?.lines.length ?? 0);
  expect(english?.title).not.toBe(chinese?.title);
});

// The official states 1025 to 1031 are what combinations of three there are.
describe.each([
  [['basic_info_missing'], ['名称、头像、简介']],
  [['category_missing'], ['服务类目']],
  [['not_verified'], ['先完成认证']],
  [
    ['basic_info_missing', 'category_missing', 'not_verified'],
    ['名称、头像、简介', '服务类目', '先完成认证'],
  ],
] as const)('%j', (blockers, words) => {
  it('says each thing that is missing, without being opened', async () => {
    const { missing = [] } = (await guideOf('blocked', blockers)) ?? {};
    const all = ['名称、头像、简介', '服务类目', '先完成认证'];
    expect(all.filter((word) => missing.some((line) => line.includes(word)))).toEqual(words);
  });
});

describe('a kind that was put away', () => {
  it('is not told of any more, the others are; until all are wanted again', async () => {
    await putAwayEntry({ kind: 'file' }, page());
    await putAwayEntry({ kind: 'wayBack' }, page());
    await putAwayEntry({ kind: 'file' }, page());
    expect([await guideOf('file'), await guideOf('wayBack')]).toEqual([undefined, undefined]);
    expect(await guideOf('closed')).toMatchObject({ kind: 'closed' });
    await tellEntriesAgain({});
    expect(await guideOf('file')).toMatchObject({ kind: 'file' });
  });
});

it('a site that is switched off is told nothing', async () => {
  await changeSettings({ sites: { wechat: { off: true } } });
  expect(await guideOf('file')).toBeUndefined();
});
