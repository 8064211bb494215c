import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { SetAside } from '../../../components/options/SetAside.tsx';
import { PageFrame } from '../../../components/PageFrame.tsx';
import type { Reply } from '../../../lib/platform/messages.ts';
import { fakeSend } from '../fake-send.ts';
import { settings, showPage } from '../show-page.tsx';

const text = '{"records":["示例密文"]}';
const show = (asides: Reply<'setAside'>, count = 0) => {
  const { send, asked } = fakeSend({
    settings: () => settings,
    setAside: () => asides,
    exportAside: () => ({ text }),
    copiesBehind: () => ({ count }),
  });
  showPage(
    <PageFrame send={send} title={() => '选项'}>
      {() => (
        <>
          <p>其余</p>
          <SetAside />
        </>
      )}
    </PageFrame>,
  );
  return asked;
};
const time = Date.UTC(2026, 10, 21, 4);
const lost = { from: 'local:record:profile:x', time, replaced: false };
const replaced = { from: 'local:record:draft:y', time, replaced: true };

describe('what was set aside', () => {
  it('is nothing to speak of while all is well', async () => {
    const asked = show([]);
    await expect.element(page.getByText('其余')).toBeVisible();
    await expect.poll(() => asked.length).toBeGreaterThan(2);
    await expect.element(page.getByText(/条记录/)).not.toBeInTheDocument();
    await expect.element(page.getByRole('group')).not.toBeInTheDocument();
  });

  it('is counted: what is lost, what came back, what stands once only', async () => {
    show([lost, replaced, { ...replaced, time: time + 1 }], 4);
    await expect.element(page.getByText(/有 1 条记录打不开/)).toBeVisible();
    await expect.element(page.getByText(/有 2 条记录损坏或丢失过/)).toBeVisible();
    await expect.element(page.getByText(/有 4 条记录还没有第二份副本/)).toBeVisible();
  });

  it('is listed by what it was, and saved as a file', async () => {
    show([lost, replaced, { ...lost, from: 'local:settings' }]);
    await page.getByText('查看并导出').click();
    await expect.element(page.getByRole('listitem').nth(0)).toMatchTextContent(/^档案，2026年11月21日/);
    await expect.element(page.getByRole('listitem').nth(1)).toMatchTextContent(/^未保存的修改，.*，已恢复$/);
    await expect.element(page.getByRole('listitem').nth(2)).toMatchTextContent(/^其他记录，/);
    const link = page.getByRole('link', { name: '导出文件' });
    await expect.element(link).toHaveAttribute('download', '备案领航-另存记录.json');
    const address = (link.element() as HTMLAnchorElement).href;
    expect(await (await fetch(address)).text()).toBe(text);
  });
});
