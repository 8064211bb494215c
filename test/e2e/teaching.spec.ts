import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { clients, openConsole } from './pages/console.ts';
import { forgetAll, teachingOn } from './pages/teaching.ts';
import { lockNow, setPassphrase, unlockWindow } from './pages/vault.ts';
import { importProfiles, type Rig, startRig } from './rig.ts';

const subject = 'icp_subject.principal_info';
const spare = `${subject}.emergency_contact`;
const email = `${subject}.email`;
const remark = 'icp_applets.base_info.comment';
const { principal_info: principal } = company.icp_subject;
const profile = clients.company.account;

/** Rows as nobody has seen them: two of one step, one of the next. */
const words = { [spare]: '备用联络号', [email]: '常用信箱', [remark]: '业务情况' };
const variant = (more: Record<string, string> = {}, step = '1') => ({
  step,
  words: JSON.stringify({ ...words, ...more }),
});

test.describe('teaching', () => {
  test.describe.configure({ mode: 'default' });
  let rig: Rig;
  test.beforeAll(async () => {
    rig = await startRig();
    await importProfiles(rig, [company]);
  });
  test.afterAll(() => rig.close());
  test.beforeEach(() => forgetAll(rig));

  const opened = async (more?: Record<string, string>, step?: string) => {
    const page = await rig.context.newPage();
    const form = await openConsole(page, 'company', variant(more, step));
    const modelOf = async (id: string) => (await practiceOf(page)).model[id];
    const fill = async () => {
      await form.assistant.fillFrom(profile);
      // Without rows a form always has it is not quite the form: that is asked before a fill.
      const go = '核对无误，继续填充';
      if ((await form.assistant.nodes()).some(({ name }) => name === go))
        await form.assistant.press(go, (all) => !all.some(({ name }) => name === go));
      await form.assistant.settled();
    };
    return { ...form, fill, modelOf, teaching: teachingOn(page, form.assistant) };
  };

  test('three rows nobody knows, over two steps of one address, are filled from then on, and not once forgotten', async () => {
    test.setTimeout(120_000); // five fills one after the other
    const { page, assistant, teaching, go, fill, modelOf } = await opened();
    await fill();
    expect(await modelOf(spare)).toBe('');
    await teaching.teach('备用联络号', 'yjsj', '应急手机号码');
    await teaching.teach('常用信箱', 'yx', '电子邮箱');
    const address = page.url();
    await go(2);
    expect(page.url()).toBe(address);
    await teaching.teach('业务情况', 'bz', '小程序备注');

    await page.reload();
    await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
    await fill();
    expect(await modelOf(spare)).toBe(principal.emergency_contact);
    expect(await modelOf(email)).toBe(principal.email);
    await go(2);
    await fill();
    expect(await modelOf(remark)).toBe(company.icp_applets.base_info.comment);

    // Forgotten in the page, one after another.
    await teaching.open();
    await assistant.press('忘掉指认', (all) => all.some(({ name }) => name.includes('已忘掉关于「业务情况」')));
    await go(1);
    for (const label of ['备用联络号', '常用信箱'])
      await assistant.press(
        '忘掉指认',
        (all) =>
          all.some(({ name }) => /已忘掉关于/u.test(name) && name.includes(label)) ||
          !all.some(({ name }) => name === '忘掉指认'),
      );
    await page.reload();
    await page.waitForFunction(() => window.__practice?.truth.some(({ shown }) => shown));
    await fill();
    expect(await modelOf(`${subject}.name`)).toBe(principal.name);
    expect([await modelOf(spare), await modelOf(email)]).toEqual(['', '']);
    await page.close();
  });

  test('a row is chosen by a click on the page, which the page does not hear; Esc ends choosing', async () => {
    const { page, place, assistant, teaching, modelOf } = await opened();
    const input = place.locator('.weui-desktop-form__control-group', { hasText: '备用联络号' }).locator('input');
    await teaching.open();
    await page.evaluate(() => {
      for (const kind of ['pointerdown', 'mousedown', 'click', 'focusin'])
        document.addEventListener(kind, () => document.documentElement.setAttribute('data-heard', kind));
    });
    await assistant.click('button', '在页面上选一项');
    await teaching.said('点一下要指认的那一项');
    await page.keyboard.press('Escape');
    await assistant.find({ role: 'button', name: '在页面上选一项' });
    await page.evaluate(() => document.documentElement.removeAttribute('data-heard'));
    await assistant.click('button', '在页面上选一项');
    await input.click();
    expect(await page.locator('html').getAttribute('data-heard')).toBeNull();
    await teaching.choose('yjsj', '应急手机号码');
    await input.click();
    expect(await page.locator('html').getAttribute('data-heard')).not.toBeNull();
    expect(await modelOf(spare)).toBe('');
    await page.close();
  });

  test('by the keyboard alone, from the marker of a row', async () => {
    const { page, assistant, teaching, fill, modelOf } = await opened();
    await page.setViewportSize({ width: 1440, height: 1500 }); // every row in sight has its marker
    await teaching.open();
    const focused = async () =>
      (await assistant.nodes()).find((node) => node.focused && node.role !== 'region')?.name ?? '';
    const until = async (key: string, name: RegExp) => {
      for (let presses = 0; presses < 60 && !name.test(await focused()); presses++) await page.keyboard.press(key);
      expect(await focused()).toMatch(name);
    };
    await until('Tab', /^提示：/u);
    await until('ArrowDown', /^提示：常用信箱/u);
    await until('Tab', /^指认：常用信箱 是/u);
    await page.keyboard.press('Enter');
    await assistant.find({ role: 'option', name: '电子邮箱' });
    await page.keyboard.type('yx');
    await page.keyboard.press('Enter');
    await until('Tab', /^记住：/u);
    await expect(async () => {
      await page.keyboard.press('Enter');
      expect(await assistant.texts()).toContain('已记住：「常用信箱」是「电子邮箱」');
    }).toPass();
    await fill();
    expect(await modelOf(email)).toBe(principal.email);
    await page.close();
  });

  test('a phone is never taught into a date, and what a row holds already is not given to another', async () => {
    const { page, assistant, teaching } = await opened({ [spare]: '备用联络号:date' });
    await teaching.open();
    await assistant.click('button', '指认：备用联络号 是…');
    await teaching.said(/可以直接按字母键|没有放得下的项/u);
    expect((await teaching.offered()).join()).not.toMatch(/手机|邮箱|姓名/u);
    await assistant.click('button', '指认：常用信箱 是…');
    await assistant.find({ role: 'option', name: '姓名' });
    await page.keyboard.type('xm');
    await page.keyboard.press('Enter');
    await teaching.said(/已经认在「主体负责人姓名」上/u);
    expect((await assistant.nodes()).some(({ name }) => name.startsWith('记住：'))).toBe(false);
    await page.close();
  });

  for (const [what, change, question] of [
    ['the label', { [email]: '惯用信箱' }, '现在这里的标签变了'],
    ['the control', { [email]: '常用信箱:textarea' }, '但这里的控件变了'],
  ] as const)
    test(`where ${what} has changed it is asked again, not filled`, async () => {
      const before = await opened();
      await before.teaching.teach('常用信箱', 'yx', '电子邮箱');
      await before.page.close();
      const { page, assistant, teaching, fill, modelOf } = await opened(change);
      await fill();
      expect(await modelOf(email)).toBe('');
      await teaching.open();
      await teaching.said(question);
      if (what === 'the label') {
        await assistant.press('仍是「电子邮箱」', (all) => all.some(({ name }) => name.startsWith('已记住')));
        await expect.poll(() => modelOf(email)).toBe(principal.email);
      } else {
        await assistant.press('不再是', (all) => all.some(({ name }) => name.startsWith('已忘掉')));
        expect(await modelOf(email)).toBe('');
      }
      await page.close();
    });

  test('a known row that must never be filled is left alone, from the first fill on', async () => {
    const before = await opened();
    await before.assistant.click('button', '提示：主体负责人姓名');
    await before.teaching.never('主体负责人姓名');
    await before.page.close();
    const { page, assistant, fill, modelOf } = await opened();
    await fill();
    expect(await modelOf(`${subject}.name`)).toBe('');
    expect(await modelOf(`${subject}.mobile`)).toBe(principal.mobile);
    expect(await assistant.outcomes()).toContainEqual(expect.stringMatching(/^主体负责人姓名\s*未识别$/u));
    await page.close();
  });

  test('what was taught is tried and removed on the options page, and no longer filled', async () => {
    const before = await opened();
    await before.teaching.teach('常用信箱', 'dzyx', '电子邮箱');
    await before.page.close();
    const options = await rig.openOwn('options.html#/taught');
    await options.getByRole('button', { name: '测试：常用信箱' }).click();
    await expect(options.getByText('这一项填为「电子邮箱」')).toBeVisible();
    const saved = options.waitForEvent('download');
    await options.getByRole('link', { name: '导出（JSON）' }).click();
    expect((await saved).suggestedFilename()).toBe('备案领航-指认.json');
    await options.getByRole('button', { name: '删除：常用信箱' }).click();
    await expect(options.getByText('已删除关于「常用信箱」的指认')).toBeVisible();
    await options.close();
    const { page, fill, modelOf } = await opened();
    await fill();
    expect([await modelOf(`${subject}.name`), await modelOf(email)]).toEqual([principal.name, '']);
    await page.close();
  });

  test('with the vault locked as the page loads, rules are known before the fill that waited for it', async () => {
    const before = await opened();
    await before.assistant.click('button', '提示：主体负责人姓名');
    await before.teaching.never('主体负责人姓名');
    await before.teaching.teach('常用信箱', 'yx', '电子邮箱');
    await before.page.close();
    await setPassphrase(rig, '示例口令 sample words');
    await lockNow(rig);
    const { page, assistant, fill, modelOf } = await opened();
    await page.bringToFront();
    const unlock = await unlockWindow(rig, () => assistant.click('combobox', '档案'));
    await unlock.type('示例口令 sample words');
    await page.bringToFront();
    await fill();
    expect(await modelOf(email)).toBe(principal.email);
    expect(await modelOf(`${subject}.name`)).toBe('');
    await page.close();
  });
});
