import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { row } from './fake-assisting.ts';
import { rows, showOverlay } from './show-overlay.ts';

const region = () => page.getByRole('region', { name: '备案领航' });
const fill = () => page.getByRole('button', { name: '一键填充' });
const inSight = () => new Promise((done) => setTimeout(done, 600)); // a button counts once it has been seen for 300 ms

beforeEach(() => page.viewport(1280, 800));

describe('names a person and a script go by', () => {
  it('has the region, the combobox, the line, the button and the status of the contract', async () => {
    showOverlay({ appletShown: '示例商城' }, { recent: { id: 'p1', name: '示例科技' } });
    await expect.element(region()).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: '档案' })).toMatchTextContent('示例科技');
    await expect.element(page.getByText('小程序 示例商城 ← 档案 示例科技', { exact: true })).toBeVisible();
    await expect.element(fill()).toBeVisible();
    await expect.element(page.getByRole('status')).toMatchTextContent('认出 4 项');
  });

  it('has nothing a text can be typed into', async () => {
    const { shadow } = showOverlay({ site: 'miit' });
    await expect.element(region()).toBeVisible();
    await page.getByRole('combobox', { name: '档案' }).click();
    await expect.element(page.getByRole('option', { name: '样板餐饮' })).toBeVisible();
    const typable = 'input:not([type=radio]), textarea, select, [contenteditable]';
    expect(shadow.querySelectorAll(typable)).toHaveLength(0);
    expect(shadow.querySelectorAll('input[type=radio]').length).toBeGreaterThan(0);
  });

  it('says how many were filled and what is left', async () => {
    const { assisting } = showOverlay();
    const outcomes = ['filled', 'differs', 'byHand', 'couldNot'] as const;
    assisting.say({ phase: 'done', filled: 1, rows: rows.map((each, at) => ({ ...each, outcome: outcomes[at] })) });
    await expect
      .element(page.getByRole('status'))
      .toMatchTextContent('已填 1 项；1 项与档案不同，1 项没有填上，1 项由你完成');
  });

  it('reads English where that is chosen', async () => {
    showOverlay({}, { lang: 'en' });
    await expect.element(page.getByRole('region', { name: 'Beian Pilot' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Fill', exact: true })).toBeVisible();
  });
});

describe('choosing a profile', () => {
  it('asks the worker for names when the list is opened, not before', async () => {
    const { asked } = showOverlay({ appletShown: '示例商城' });
    await expect.element(region()).toBeVisible();
    expect(asked).toEqual([]);
    await page.getByRole('combobox', { name: '档案' }).click();
    expect(asked).toEqual([['profilesHere', {}]]);
    await page.getByRole('option', { name: '示例科技' }).click();
    await expect.element(page.getByText('小程序 示例商城 ← 档案 示例科技', { exact: true })).toBeVisible();
  });

  it('goes by keys alone', async () => {
    showOverlay();
    const profile = page.getByRole('combobox', { name: '档案' });
    await expect.element(profile).toBeVisible();
    (profile.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(profile).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(profile).toMatchTextContent('样板餐饮');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(profile).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(profile).toHaveAttribute('aria-expanded', 'false');
    await expect.element(region()).toContainElement(fill().element() as HTMLElement); // Esc closed the list alone
  });

  it('asks which mini program where the profile has several', async () => {
    const { assisting } = showOverlay({}, { recent: { id: 'p2', name: '样板餐饮' } });
    await inSight();
    await fill().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('请选一个');
    expect(assisting.asked).toEqual([]);
    await page.getByRole('combobox', { name: '小程序' }).click();
    await page.getByRole('option', { name: '样板点餐' }).click();
    await inSight(); // the list has moved the button
    await fill().click();
    await vi.waitFor(() => expect(assisting.asked).toEqual([['fill', { profileId: 'p2', appletId: 'b1' }]]));
  });

  it('shows another mini program than the page names before anything is filled', async () => {
    const { assisting } = showOverlay({ appletShown: '别的小程序' }, { recent: { id: 'p1', name: '示例科技' } });
    await inSight();
    await fill().click();
    await expect.element(page.getByText('小程序 别的小程序 ← 档案 示例科技（其中的 示例商城）')).toBeVisible();
    await expect.element(page.getByRole('alert')).toMatchTextContent('核对上面一行后再按一次');
    expect(assisting.asked).toEqual([]);
    await inSight();
    await fill().click();
    await vi.waitFor(() => expect(assisting.asked).toEqual([['fill', { profileId: 'p1', appletId: 'a1' }]]));
  });

  it('asks whose SMS it is on the MIIT page', async () => {
    const { assisting } = showOverlay({ site: 'miit' }, { recent: { id: 'p2', name: '样板餐饮' } });
    await inSight();
    await fill().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('短信发给了谁');
    await page.getByRole('radio', { name: '主体负责人' }).click();
    await inSight();
    await fill().click();
    await vi.waitFor(() =>
      expect(assisting.asked).toEqual([['fill', { profileId: 'p2', verifier: 'subjectPrincipal' }]]),
    );
  });
});

describe('a fill begun in the popup', () => {
  it('shows on the bar whose data stand in the form, and goes on with them', async () => {
    const { assisting } = showOverlay({ appletShown: '示例商城' }, { recent: { id: 'p2', name: '样板餐饮' } });
    await expect.element(page.getByText('小程序 示例商城 ← 档案 样板餐饮')).toBeVisible();
    assisting.say({ phase: 'done', filled: 3, source: { profile: '示例科技', applet: '示例商城' } });
    await expect.element(page.getByText('小程序 示例商城 ← 档案 示例科技')).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: '档案' })).toMatchTextContent('示例科技');
    await inSight();
    await fill().click();
    await vi.waitFor(() => expect(assisting.asked).toEqual([['fill', { profileId: 'p1', appletId: 'a1' }]]));
  });
});

describe('the release click', () => {
  const recent = { id: 'p1', name: '示例科技' };

  it('counts when a person presses a button in sight, by mouse or key', async () => {
    const { assisting } = showOverlay({}, { recent });
    await inSight();
    await fill().click();
    await vi.waitFor(() => expect(assisting.asked).toHaveLength(1));
    (fill().element() as HTMLElement).focus();
    await inSight();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(assisting.asked).toHaveLength(2));
  });

  it('does not count from a script', async () => {
    const { assisting, asked } = showOverlay({}, { recent });
    await inSight();
    const button = fill().element() as HTMLElement;
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await inSight();
    expect([assisting.asked, asked]).toEqual([[], []]);
  });

  it('does not count while something lies over the button, and says so', async () => {
    const { assisting } = showOverlay({}, { recent });
    await expect.element(fill()).toBeVisible();
    const cover = document.createElement('div');
    cover.popover = 'manual';
    const at = fill().element().getBoundingClientRect();
    cover.style.cssText = `position:fixed;margin:0;left:${at.left}px;top:${at.top}px;width:${at.width}px;height:${at.height}px;pointer-events:none;background:#eee8`;
    document.body.append(cover);
    cover.showPopover();
    await inSight();
    await fill().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('请再按一次');
    expect(assisting.asked).toEqual([]);
    cover.remove();
    await inSight();
    await fill().click();
    await vi.waitFor(() => expect(assisting.asked).toHaveLength(1));
  });

  it('does not count on a button that has only just come there', async () => {
    const { assisting } = showOverlay({}, { recent });
    await inSight();
    const frame = fill().element().closest('.frame') as HTMLElement;
    const move = () => {
      frame.style.translate = '-3px 3px'; // still under the pointer
    };
    window.addEventListener('pointerdown', move, { capture: true, once: true });
    await fill().click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('请再按一次');
    expect(assisting.asked).toEqual([]);
  });

  it('does not count while our element is anywhere but where we put it', async () => {
    const { assisting } = showOverlay({}, { recent });
    await inSight();
    const host = (fill().element().getRootNode() as ShadowRoot).host as HTMLElement;
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; inset: 0; mask: linear-gradient(#0000, #0000)';
    document.body.append(box);
    box.append(host);
    await inSight();
    await fill().click();
    await inSight();
    expect(assisting.asked).toEqual([]);
    box.remove();
  });

  it('does nothing while a fill is under way', async () => {
    const { assisting } = showOverlay({ phase: 'filling' }, { recent });
    await inSight();
    await expect.element(page.getByRole('status')).toMatchTextContent('正在填充…');
    await fill().click({ force: true });
    await inSight();
    expect(assisting.asked).toEqual([]);
  });
});

describe('a browser that cannot tell what a person sees', () => {
  it('sends the person to the popup, and fills nothing from the page', async () => {
    const known = Object.getOwnPropertyDescriptor(IntersectionObserverEntry.prototype, 'isVisible');
    Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible'); // as Firefox has it
    onTestFinished(() => {
      if (known) Object.defineProperty(IntersectionObserverEntry.prototype, 'isVisible', known);
    });
    const { assisting, asked } = showOverlay({}, { recent: { id: 'p1', name: '示例科技' } });
    const button = page.getByRole('button', { name: /^一键填充/ });
    await expect.element(button).toMatchTextContent('工具栏里的备案领航图标');
    await inSight();
    await button.click();
    await inSight();
    expect([assisting.asked, asked]).toEqual([[], []]);
  });
});

describe('the wrong client', () => {
  it('is asked about, and filled only after the answer', async () => {
    const { assisting } = showOverlay({ subjectShown: '别家公司' }, { recent: { id: 'p1', name: '示例科技' } });
    await inSight();
    await fill().click();
    await vi.waitFor(() => expect(assisting.asked).toHaveLength(1));
    assisting.say({ confirm: ['subjectDiffers'] });
    await expect.element(page.getByRole('alert')).toMatchTextContent('页面上的主体是「别家公司」');
    await page.getByRole('button', { name: '取消' }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    assisting.say({ confirm: ['subjectDiffers', 'otherProfile'] });
    await inSight();
    await page.getByRole('button', { name: '核对无误，继续填充' }).click();
    await vi.waitFor(() =>
      expect(assisting.asked[1]).toEqual([
        'fill',
        { profileId: 'p1', appletId: 'a1' },
        ['subjectDiffers', 'otherProfile'],
      ]),
    );
  });
});

describe('after a fill', () => {
  const done = {
    phase: 'done',
    filled: 1,
    undoable: true,
    rows: [
      row('a', '小程序名称', { outcome: 'filled' }),
      row('b', '详细地址', { outcome: 'differs' }),
      row('c', '手机号码', { outcome: 'keptYours' }),
      row('d', '证件有效期', { outcome: 'couldNot', fault: 'noOption' }),
    ],
  } as const;

  it('takes the profile’s values only after one confirm', async () => {
    const { assisting } = showOverlay(done);
    await page.getByRole('button', { name: '全部改为档案值' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('把这 1 项');
    expect(assisting.asked).toEqual([]);
    await inSight();
    await page.getByRole('button', { name: '全部改为档案值' }).click();
    await vi.waitFor(() => expect(assisting.asked).toEqual([['replaceDiffering']]));
  });

  it('lists what is left, why, and offers what a person typed one by one', async () => {
    const { assisting } = showOverlay(done);
    await page.getByRole('button', { name: '逐项结果（待处理 3，共 4）' }).click();
    expect(page.getByRole('listitem').elements()).toHaveLength(3);
    await page.getByRole('button', { name: '证件有效期 没有填上' }).click();
    await expect.element(page.getByText('页面没有这个选项，请自己选最接近的一项')).toBeVisible();
    await expect.element(page.getByText('标签写着「证件有效期」')).toBeVisible();
    await page.getByRole('button', { name: '定位：证件有效期' }).click();
    await inSight();
    await page.getByRole('button', { name: '改为档案值：手机号码' }).click();
    await vi.waitFor(() =>
      expect(assisting.asked).toEqual([
        ['focusRow', 'd'],
        ['replace', 'c'],
      ]),
    );
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await expect.element(page.getByRole('button', { name: '小程序名称 已填' })).toBeVisible();
  });

  it('undoes, and names what could not be put back', async () => {
    const { assisting } = showOverlay(done);
    await page.getByRole('button', { name: '撤销填充' }).click();
    expect(assisting.asked).toEqual([['undo']]);
    assisting.say({ phase: 'idle', undoable: false, notUndone: ['证件照片'] });
    await expect.element(page.getByRole('alert')).toMatchTextContent('这些没能恢复，请自己检查：证件照片');
  });

  it('says a refusal in words', async () => {
    const { assisting } = showOverlay();
    assisting.say({ refused: 'noSuchProfile' });
    await expect.element(page.getByRole('alert')).toMatchTextContent('这个档案已不存在。');
    assisting.say({ refused: 'somethingNew' });
    await expect.element(page.getByRole('alert')).toMatchTextContent('没有执行');
  });
});

describe('keeping the form as a profile', () => {
  it('compares first, names what it goes into, and saves after', async () => {
    const { assisting } = showOverlay({}, { recent: { id: 'p1', name: '示例科技' } });
    await page.getByRole('button', { name: '存为档案' }).click();
    expect(assisting.asked).toEqual([['previewCapture']]);
    const mobile = 'icp_subject.principal_info.mobile';
    const changes = [
      { id: mobile, change: 'changed', before: '•••78' },
      { id: 'icp_subject.principal_info.email', change: 'same' },
    ] as const;
    assisting.say({ capture: { changes } });
    await expect.element(page.getByRole('heading', { name: '存为新档案' })).toBeVisible();
    await expect.element(page.getByRole('listitem')).toMatchTextContent('有改动，原为 •••78');
    await page.getByRole('button', { name: '改为更新「示例科技」' }).click();
    expect(assisting.asked[1]).toEqual(['previewCapture', { profileId: 'p1' }]);
    assisting.say({ capture: { changes, into: { id: 'p1', name: '示例科技' } } });
    await expect.element(page.getByRole('heading', { name: '更新档案「示例科技」' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: '改为更新' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: '改存为新档案' }).click();
    expect(assisting.asked[2]).toEqual(['previewCapture', 'new']);
    await page.getByRole('button', { name: '保存' }).click();
    expect(assisting.asked[3]).toEqual(['saveCapture']);
    assisting.say({ capture: undefined, saved: { name: '示例科技' } });
    await expect.element(page.getByRole('status')).toMatchTextContent('已存为档案「示例科技」');
  });
});
