import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ReportPage } from '../../../../components/options/report/ReportPage.tsx';
import { PageFrame } from '../../../../components/PageFrame.tsx';
import { wechat } from '../../../../lib/portals/wechat.ts';
import { makeReport } from '../../../../lib/reports/make-report.ts';
import { fakeSend } from '../../fake-send.ts';
import { settings, showPage } from '../../show-page.tsx';

const text = (words: string, heading = false) =>
  ({ is: 'text', text: words, tag: heading ? 'h3' : 'span', depth: 1, heading, current: false }) as const;
const input = (index: number, prompt = '') =>
  ({ is: 'control', index, kit: 'native', kind: 'text', inputType: '', prompt, names: [], own: '' }) as const;
const box = (...children: (ReturnType<typeof text> | ReturnType<typeof input>)[]) =>
  ({ is: 'box', tag: 'div', children }) as const;
const children = [
  text('主体负责人信息', true),
  box(text('姓名'), input(0)),
  box(text('邮箱'), input(1)),
  box(text('张示例的微信号'), input(2)),
];
const read = {
  page: { root: { is: 'box', tag: 'form', children } as const },
  offered: [{ control: 2, texts: ['企业', '个人'] }],
  portal: wechat,
  url: 'https://mp.weixin.qq.com/wxamp/zhang-shili',
};
const file = JSON.stringify(makeReport(read, { madeOn: '2026-11-22', extension: '0.1.0' }), null, 1);

const show = (text: string | undefined, lang: 'zh-CN' | 'en' = 'zh-CN') => {
  const { send, asked } = fakeSend({
    settings: () => ({ ...settings, lang }),
    pageReport: () => ({ text }),
    dropReport: () => ({}),
  });
  showPage(
    <PageFrame send={send} title={() => '页面报告'}>
      {() => <ReportPage id="r1" />}
    </PageFrame>,
  );
  return asked;
};

it('shows all of the file, and what it says of the page', async () => {
  show(file);
  await expect.element(page.getByRole('textbox', { name: '文件内容' })).toHaveValue(file);
  const outline = page.getByRole('region', { name: '页面轮廓' });
  await expect.element(outline).toMatchTextContent('单行文字 认作「姓名」');
  await expect.element(outline).toMatchTextContent('〇〇〇〇〇〇〇');
  await expect
    .element(page.getByRole('link', { name: '保存文件' }))
    .toHaveAttribute('download', '页面报告-2026-11-22.json');
  expect(document.body.textContent).not.toMatch(/张示例|zhang/u);
});

it('what is discarded is not on offer any more', async () => {
  const asked = show(file);
  await page.getByRole('button', { name: '丢弃' }).click();
  await expect.element(page.getByRole('status')).toMatchTextContent('已丢弃');
  await expect.element(page.getByRole('link', { name: '保存文件' })).not.toBeInTheDocument();
  expect(asked).toContainEqual(['dropReport', { reportId: 'r1' }]);
});

it('one that is gone, or cannot be read, says so', async () => {
  show(undefined);
  await expect.element(page.getByText(/已经不在了/)).toBeVisible();
  show('{"format":"示例"}');
  await expect.element(page.getByRole('alert')).toMatchTextContent('读不出来');
});

it('fits a narrow window, in English too', async () => {
  await page.viewport(320, 700);
  show(file, 'en');
  await expect.element(page.getByRole('heading', { name: /Page report/ })).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Outline of the page' })).toMatchTextContent('not recognised');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1280, 800);
});
