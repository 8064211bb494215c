import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reportShape } from '../../../lib/reports/report-shape.ts';
import { reportHandlers } from '../../../lib/services/report-handlers.ts';
import { leaked, page, startEmpty } from './fresh.ts';

startEmpty();
beforeEach(() => {
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '备案领航', version: '0.1.0' });
});

const { reportPage, pageReport, dropReport } = reportHandlers;
const text = (words: string) =>
  ({ is: 'text', text: words, tag: 'p', depth: 1, heading: false, current: false }) as const;
const read = (words: string) => ({
  page: { root: { is: 'box' as const, tag: 'div', children: [text(words)] } },
  offered: [],
});
const opened = async () =>
  (await fakeBrowser.tabs.query({})).map(({ url }) => /#\/report\/(.+)$/u.exec(url ?? '')?.[1] ?? '');
const make = async (words: string) => {
  await reportPage(read(words), page());
  return (await opened()).at(-1) ?? '';
};

describe('a report of a page', () => {
  it('is opened in our own page, and nothing of the page is kept', async () => {
    const reportId = await make('张示例 13800138009');
    const { text: file = '' } = await pageReport({ reportId });
    expect(reportShape.parse(JSON.parse(file))).toMatchObject({ portal: 'wechat', masked: 1 });
    expect(await leaked(['张示例', '13800138009'])).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('138');
  });

  it('is gone once dropped, and after a few others', async () => {
    const [dropped, first] = [await make('甲示例'), await make('乙示例')];
    await dropReport({ reportId: dropped });
    expect(await pageReport({ reportId: dropped })).toEqual({ text: undefined });
    for (const words of ['一', '二', '三', '四', '五']) await make(words);
    expect(await pageReport({ reportId: first })).toEqual({ text: undefined });
  });

  it('is made of a portal’s pages alone', async () => {
    const elsewhere = page('wechat', { url: 'https://mp.weixin.qq.com/cgi-bin/home' });
    await expect(reportPage(read('示例'), elsewhere)).rejects.toMatchObject({ fault: 'notAllowed' });
  });
});
