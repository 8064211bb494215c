import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { clients, openConsole } from './pages/console.ts';
import { openFilings } from './pages/filings.ts';
import { targetAfter } from './pages/target.ts';
import { chromeOn } from './pages/worker.ts';
import { importProfiles, type Rig, startRig } from './rig.ts';

// A browser of its own: what comes up here would come between other tests.
let own: Rig;
test.beforeAll(async () => {
  own = await startRig();
  await importProfiles(own, [clients.company.body]);
});
test.afterAll(() => own.close());

/** As the browser tells the background of a key, or of an entry chosen in its menu. */
const happens = async (event: 'commands.onCommand' | 'contextMenus.onClicked', ...told: unknown[]) => {
  const [worker] = own.context.serviceWorkers();
  await worker?.evaluate(
    ({ names, told }) => {
      const found = names.reduce<unknown>(
        (at, name) => Reflect.get(at as object, name),
        Reflect.get(globalThis, 'chrome'),
      );
      (found as { dispatch(...told: unknown[]): void }).dispatch(...told);
    },
    { names: event.split('.'), told },
  );
};

test('keys and menus lead to us, and fill nothing', async () => {
  const options = await own.openOwn('options.html');
  const chrome = chromeOn(options);
  const session = await own.context.newCDPSession(options);
  const popupAfter = (deed: () => Promise<unknown>) => targetAfter(session, '/popup.html', deed);
  const keys = options.getByRole('region', { name: '快捷键' });
  for (const key of ['Alt+Shift+U', 'Alt+Shift+F', 'Alt+Shift+V', 'Alt+Shift+K', 'Alt+Shift+H'])
    await expect(keys.getByText(key, { exact: true })).toBeVisible();
  const shortcuts = own.context.waitForEvent('page');
  await keys.getByRole('button', { name: '修改快捷键' }).click();
  await (await shortcuts).waitForURL('chrome://extensions/shortcuts');

  const form = await own.context.newPage();
  await openConsole(form, 'company', { step: '1' });
  const popup = await popupAfter(() => happens('commands.onCommand', 'fill'));
  await expect.poll(() => popup.evaluate('document.activeElement?.textContent')).toBe('一键填充');
  expect((await practiceOf(form)).model['icp_subject.principal_info.name']).toBe('');
  await popup.close();

  // An entry for a selected SMS is there once a filing is under way.
  const update = () =>
    chrome('contextMenus.update', 'sms', {}).then(
      () => 'there',
      () => 'not there',
    );
  expect(await update()).toBe('not there');
  const filings = await openFilings(own);
  await filings.add('示例小程序');
  await expect.poll(update).toBe('there');
  await filings.page.close();
  const chosen = { menuItemId: 'sms', selectionText: '【示例银行】您的验证码 654321，请勿告诉他人。' };
  const told = await popupAfter(() => happens('contextMenus.onClicked', chosen));
  await expect.poll(() => told.evaluate(`document.querySelector('textarea')?.value`)).toBe(chosen.selectionText);
  await expect.poll(told.text).toContain('这是银行或支付的短信');
  expect(JSON.stringify(await chrome('storage.session.get', null))).not.toContain('654321');
});
