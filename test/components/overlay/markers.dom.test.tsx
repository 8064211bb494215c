import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { rows, showOverlay } from './show-overlay.ts';

const marker = (label: string) => page.getByRole('button', { name: `提示：${label}` });
const hint = (label: string) => page.getByRole('note', { name: `提示：${label}` });
const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

beforeEach(() => page.viewport(1280, 800));

describe('markers', () => {
  it('stand beside each recognised row, over nothing, and are large enough to hit', async () => {
    const { inputs, shadow } = showOverlay();
    await expect.element(marker('手机号码')).toBeVisible();
    const boxes = [...shadow.querySelectorAll('.marker')].map((element) => element.getBoundingClientRect());
    expect(boxes).toHaveLength(rows.length);
    for (const box of boxes) {
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
      expect(inputs.filter((input) => overlaps(box, input.getBoundingClientRect()))).toEqual([]);
    }
  });

  it('leave out what was not recognised', async () => {
    const { assisting } = showOverlay();
    assisting.say({ rows: rows.map((row, at) => (at === 1 ? { ...row, ids: [] } : row)) });
    await expect.element(marker('姓名')).toBeVisible();
    await expect.element(marker('服务内容标识')).not.toBeInTheDocument();
  });

  it('turned down, show problems alone; the choice is kept', async () => {
    const { assisting, asked, shadow } = showOverlay();
    assisting.say({
      phase: 'done',
      rows: rows.map((row, at) => ({ ...row, outcome: at === 2 ? 'differs' : 'filled' })),
    });
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('switch', { name: '每一项都显示标记' }).click();
    await expect
      .element(page.getByRole('switch', { name: '每一项都显示标记' }))
      .toHaveAttribute('aria-checked', 'false');
    expect([...shadow.querySelectorAll('.marker')].map((each) => each.ariaLabel)).toEqual(['提示：姓名，与档案不同']);
    expect(asked).toEqual([['setView', { markers: 'problems' }]]);
  });

  it('follow the page as it scrolls', async () => {
    const { inputs } = showOverlay();
    document.body.style.height = '3000px';
    await expect.element(marker('手机号码')).toBeVisible();
    window.scrollTo(0, 60);
    const gap = () => {
      const at = marker('手机号码').element().getBoundingClientRect();
      const input = (inputs[3] as Element).getBoundingClientRect();
      return Math.abs((at.top + at.bottom) / 2 - (input.top + input.bottom) / 2);
    };
    await expect.poll(gap).toBeLessThan(3);
    window.scrollTo(0, 0);
    document.body.style.height = '';
  });
});

describe('a form in a frame', () => {
  it('has its markers follow as the frame scrolls', async () => {
    const { assisting, inputs } = showOverlay();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:500px;height:400px;border:0;display:block';
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    inner.body.style.height = '2000px';
    const moved = new DOMRect(100, 300, 300, 32);
    (inputs[3] as Element).getBoundingClientRect = () =>
      new DOMRect(moved.x, moved.y - (inner.defaultView?.scrollY ?? 0), moved.width, moved.height);
    assisting.say({ step: 'framed' });
    await expect.poll(() => marker('手机号码').element().getBoundingClientRect().top).toBe(304);
    inner.defaultView?.scrollTo(0, 50);
    await expect.poll(() => marker('手机号码').element().getBoundingClientRect().top).toBe(254);
  });
});

describe('hints', () => {
  it('open under the pointer with text, source, date and reason', async () => {
    showOverlay();
    await marker('手机号码').hover();
    await expect.element(hint('手机号码')).toBeVisible();
    await expect.element(hint('手机号码')).toMatchTextContent(/来源：.+，查阅于 20\d\d-\d\d/);
    await expect.element(hint('手机号码')).toMatchTextContent('标签写着「手机号码」');
  });

  it('open by keys, go from one to the next, and close with Esc', async () => {
    showOverlay();
    await expect.element(marker('小程序名称')).toBeVisible();
    (marker('小程序名称').element() as HTMLElement).focus();
    await expect.element(hint('小程序名称')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(hint('服务内容标识')).toBeVisible();
    await expect.element(hint('小程序名称')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(hint('服务内容标识')).not.toBeInTheDocument();
  });

  it('are one stop for Tab', async () => {
    const { shadow } = showOverlay();
    await expect.element(marker('手机号码')).toBeVisible();
    expect([...shadow.querySelectorAll<HTMLElement>('.marker')].filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(
      1,
    );
  });

  it('pinned by a click stay, and leave the focus where the person types', async () => {
    const { inputs } = showOverlay();
    await expect.element(marker('姓名')).toBeVisible();
    (inputs[0] as HTMLElement).focus();
    await marker('姓名').click();
    expect(document.activeElement).toBe(inputs[0]);
    await page.getByRole('combobox', { name: '档案' }).hover();
    await new Promise((done) => setTimeout(done, 400));
    await expect.element(hint('姓名')).toBeVisible();
    await marker('姓名').click();
    await expect.element(hint('姓名')).not.toBeInTheDocument();
  });

  it('show by themselves for the row a person is in, covering nothing; not once turned down', async () => {
    const { inputs } = showOverlay();
    await page.getByRole('combobox', { name: '档案' }).hover();
    await page.elementLocator(inputs[2] as Element).click();
    await expect.element(hint('姓名')).toBeVisible();
    const at = hint('姓名').element().getBoundingClientRect();
    expect(inputs.filter((input) => overlaps(at, input.getBoundingClientRect()))).toEqual([]);
    expect(document.activeElement).toBe(inputs[2]);
    await page.getByRole('status').click();
    await expect.element(hint('姓名')).not.toBeInTheDocument();
  });
});
