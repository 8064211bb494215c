import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mountOverlay } from '../../../components/overlay/mount-overlay.tsx';
import css from '../../../components/overlay/overlay.css?inline';
import overlayCss from '../../../components/overlay/overlay.css?inline';
import { fakeSend } from '../fake-send.ts';
import { fakeAssisting } from './fake-assisting.ts';
import { fakeFollowing } from './fake-following.ts';
import { showOverlay, view } from './show-overlay.ts';

const region = () => page.getByRole('region', { name: '备案领航' });
const open = () => page.getByRole('button', { name: '展开备案领航' });

beforeEach(() => page.viewport(1280, 800));

describe('on the page', () => {
  it('is one element beside the body, and nothing in or on the page’s own', async () => {
    const seen: MutationRecord[] = [];
    const watching = new MutationObserver((records) => seen.push(...records));
    watching.observe(document, { subtree: true, childList: true, attributes: true });
    const { assisting, host, stop } = showOverlay();
    await expect.element(region()).toBeVisible();
    watching.takeRecords();
    seen.length = 0;
    assisting.say({ phase: 'filling' });
    await page.getByRole('button', { name: '收起' }).click();
    await page.getByRole('button', { name: '提示：姓名' }).hover();
    seen.push(...watching.takeRecords());
    expect(seen.filter(({ target }) => target !== host)).toEqual([]);
    expect(host.parentElement).toBe(document.documentElement);
    stop.abort();
    expect(document.querySelectorAll('beian-pilot')).toHaveLength(0);
    watching.disconnect();
  });

  it('is closed to the page, above everything, and takes no focus', async () => {
    const stop = new AbortController();
    document.body.innerHTML = '<input id="typing">';
    document.querySelector<HTMLInputElement>('#typing')?.focus();
    const following = fakeFollowing();
    const { send } = fakeSend({});
    const host = mountOverlay(fakeAssisting({}), { following, view, css, send, signal: stop.signal });
    await new Promise((done) => setTimeout(done, 300));
    expect(host.shadowRoot).toBeNull();
    expect(host.matches(':popover-open')).toBe(true);
    expect(document.activeElement?.id).toBe('typing');
    stop.abort();
    expect(host.isConnected).toBe(false);
  });

  it('keeps its looks whatever the page’s styles say', async () => {
    const style = document.createElement('style');
    style.textContent = `html { font-size: 100px } beian-pilot, beian-pilot * { display: none !important; opacity: 0 !important; transform: scale(2) !important }
      * { letter-spacing: 9px; line-height: 4 } button { font-size: 60px !important }`;
    document.head.append(style);
    const { host, shadow } = showOverlay();
    await expect.element(region()).toBeVisible();
    const button = shadow.querySelector('.primary') as Element;
    expect(getComputedStyle(host)).toMatchObject({ display: 'block', opacity: '1', transform: 'none' });
    expect(getComputedStyle(button)).toMatchObject({ fontSize: '13px', letterSpacing: 'normal' });
    style.remove();
  });

  it('lets no event of its own out to the page', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    for (const kind of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'focusin', 'change']) {
      document.addEventListener(kind, () => heard.push(kind), { signal: stop.signal });
    }
    showOverlay();
    await page.getByRole('combobox', { name: '档案' }).click();
    await userEvent.keyboard('{ArrowDown}{Escape}');
    stop.abort();
    expect(heard).toEqual([]);
  });

  it('is not there while the page is no form', async () => {
    const { assisting, host } = showOverlay({ isForm: false });
    await new Promise((done) => setTimeout(done, 200));
    expect(host.isConnected).toBe(false);
    assisting.say({ isForm: true });
    await expect.element(region()).toBeVisible();
    expect(host.matches(':popover-open')).toBe(true);
    assisting.say({ isForm: false });
    expect(document.querySelectorAll('beian-pilot')).toHaveLength(0);
    assisting.say({ isForm: true });
    await expect.element(region()).toBeVisible();
    expect(host.matches(':popover-open')).toBe(true);
  });

  it('takes the place of one left over by an update', async () => {
    showOverlay();
    showOverlay();
    expect(document.querySelectorAll('beian-pilot')).toHaveLength(1);
  });

  it('goes by pixels alone', () => {
    expect(overlayCss).not.toMatch(/\d(rem|em)\b/);
  });
});

describe('folding', () => {
  it('by button or Esc leaves an edge tab; both ways are remembered', async () => {
    const { asked } = showOverlay();
    await page.getByRole('button', { name: '收起' }).click();
    await expect.element(open()).toBeVisible();
    await expect.element(region()).toBeVisible();
    await open().click();
    await expect.element(page.getByRole('combobox', { name: '档案' })).toBeVisible();
    (page.getByRole('combobox', { name: '档案' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Escape}');
    await expect.element(open()).toBeVisible();
    expect(asked).toEqual([
      ['setView', { folded: true }],
      ['setView', { folded: false }],
      ['setView', { folded: true }],
    ]);
  });

  it('starts folded where a person left it so', async () => {
    showOverlay({}, { folded: true });
    await expect.element(open()).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: '档案' })).not.toBeInTheDocument();
  });

  it('happens by itself for want of room (200 % zoom), without being remembered', async () => {
    await page.viewport(640, 400);
    const { asked, inputs } = showOverlay();
    await expect.element(open()).toBeVisible();
    await open().click();
    await expect.element(page.getByRole('combobox', { name: '档案' })).toBeVisible();
    (inputs[0] as HTMLElement).click(); // back to the page
    await expect.element(open()).toBeVisible();
    expect(asked).toEqual([]);
  });

  it('covers no control of a form that fills the window', async () => {
    const { inputs, shadow } = showOverlay();
    await expect.element(page.getByRole('combobox', { name: '档案' })).toBeVisible();
    for (const input of inputs)
      input.style.cssText = 'position:relative;width:1200px;margin:0 0 60px -380px;height:120px';
    window.dispatchEvent(new Event('resize'));
    await expect.element(open()).toBeVisible();
    const tab = shadow.querySelector('.edge')?.getBoundingClientRect() as DOMRect;
    for (const input of inputs) {
      const box = input.getBoundingClientRect();
      expect(tab.left < box.right && box.left < tab.right && tab.top < box.bottom && box.top < tab.bottom).toBe(false);
    }
  });
});

describe('going away', () => {
  it('✕ closes it for this page alone', async () => {
    const { asked, host } = showOverlay();
    await page.getByRole('button', { name: '在本页关闭' }).click();
    await expect.poll(() => host.isConnected).toBe(false);
    expect(asked).toEqual([]);
  });

  it('the off-switch of the site asks first', async () => {
    const { asked, host } = showOverlay();
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('button', { name: '在此网站停用' }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('可在选项页重新打开');
    expect(asked).toEqual([]);
    await new Promise((done) => setTimeout(done, 600));
    await page.getByRole('button', { name: '在此网站停用' }).click();
    await expect.poll(() => host.isConnected).toBe(false);
    expect(asked).toEqual([['setView', { off: true }]]);
  });
});
