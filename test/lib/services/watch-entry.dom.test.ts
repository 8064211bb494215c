import { afterEach, expect, it, onTestFinished } from 'vitest';
import type { EntryGuide, EntryKind } from '../../../lib/platform/entry-messages.ts';
import { entryOn } from '../../../lib/recognise/entry-on.ts';
import { entryBoard, showEntry } from '../../../lib/services/entry-board.ts';
import { watchEntry } from '../../../lib/services/watch-entry.ts';

const soon = (ms = 900) => new Promise((done) => setTimeout(done, ms));
const closed = '<div><h3>小程序备案</h3><p>未备案</p></div>';
const open = '<div><h3>小程序备案</h3><p>未备案</p><div><a href="#">去备案</a></div></div>';

const guide = (kind: EntryKind): EntryGuide => ({
  kind,
  title: `标题 ${kind}`,
  lead: '一句话',
  missing: ['示例缺项'],
  lines: ['第一条', '第二条'],
  more: '详细说明',
  from: '来源：{host}，查阅于 2026-10',
  source: 'https://developers.weixin.qq.com/miniprogram/product/record_guidelines.html',
  away: '不再提示',
});

afterEach(() => {
  document.body.innerHTML = '';
  showEntry();
});

const titleShown = () => entryBoard().shown?.element.querySelector('strong')?.textContent;

function watch(hushed: readonly EntryKind[] = []) {
  const state = { alive: true, brought: 0, away: [] as EntryKind[], asked: [] as EntryKind[] };
  onTestFinished(() => {
    state.alive = false;
  });
  watchEntry(document, {
    read: () => entryOn(document, '/wxamp/index/index'),
    guide: async ({ kind }) => {
      state.asked.push(kind);
      return hushed.includes(kind) ? undefined : guide(kind);
    },
    bring: () => {
      state.brought += 1;
    },
    putAway: (kind) => state.away.push(kind),
    alive: () => state.alive,
  });
  return state;
}

it('shows what stands there, brings the overlay, and takes it back when the page changes', async () => {
  document.body.innerHTML = open;
  const state = watch();
  await expect.poll(titleShown).toBe('标题 file');
  expect(state.brought).toBe(1);
  document.body.innerHTML = '<p>微信认证 已认证</p>';
  await expect.poll(titleShown).toBeUndefined();
  expect(state.asked).toEqual(['file']);
});

it('waits before it says that nothing is there: a button comes later than its row', async () => {
  document.body.innerHTML = closed;
  const state = watch();
  await soon(600);
  document.body.innerHTML = open;
  await expect.poll(titleShown).toBe('标题 file');
  await soon(1600);
  expect(state.asked).toEqual(['file']);
  document.body.innerHTML = closed;
  await expect.poll(titleShown, { timeout: 4000 }).toBe('标题 closed');
});

it('says and brings nothing of a kind that was put away, and nothing where there is none', async () => {
  document.body.innerHTML = '<p>小程序发布 未发布</p>';
  const state = watch(['file']);
  await soon();
  expect(state.asked).toEqual([]);
  document.body.innerHTML = open;
  await expect.poll(() => state.asked).toEqual(['file']);
  await soon();
  expect([titleShown(), state.brought]).toEqual([undefined, 0]);
});

it('has one line to read, the rest behind it, and a button that puts its kind away', async () => {
  document.body.innerHTML = open;
  const state = watch();
  await expect.poll(titleShown).toBe('标题 file');
  const { element } = entryBoard().shown ?? {};
  document.body.append(element as HTMLElement);
  const [line] = [...(element?.children ?? [])];
  expect(line?.textContent).toBe('标题 file 一句话');
  expect(element?.getAttribute('aria-label')).toBe('标题 file');
  const details = element?.querySelector('details');
  expect(details?.open).toBe(false);
  expect(details?.innerText).toBe('详细说明');
  details?.querySelector('summary')?.click();
  await expect.poll(() => entryBoard().shown?.open).toBe(true);
  expect([...(details?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
    '第一条',
    '第二条',
  ]);
  expect(details?.querySelector('p')?.textContent).toBe('来源：developers.weixin.qq.com，查阅于 2026-10');
  expect(details?.querySelector('a')?.target).toBe('_blank');
  element?.querySelector('button')?.click();
  expect([state.away, titleShown()]).toEqual([['file'], undefined]);
});

it('ends where the extension has gone', async () => {
  document.body.innerHTML = open;
  const state = watch();
  await expect.poll(titleShown).toBe('标题 file');
  state.alive = false;
  document.body.append(document.createElement('p'));
  await expect.poll(titleShown).toBeUndefined();
});
