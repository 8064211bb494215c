import { decoys } from '../portal/decoys/index.ts';
import { ask } from '../portal/miit/rehearsal.ts';
import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { assistantOn } from './pages/assistant.ts';
import { openConsole } from './pages/console.ts';
import { openPopup } from './pages/popup.ts';

/** The sentinel looks within half a second; what has not come by then does not come. */
const longEnough = 2000;

test('a form does have the assistant, by the very same look', async ({ page }) => {
  await openConsole(page, 'company');
  await expect.poll(() => assistantOn(page).isMounted()).toBe(true);
});

for (const { id, url, ready, tells = false } of decoys)
  test(`nothing ${tells ? 'but a line' : 'of ours'} on ${id}`, async ({ page, rig }) => {
    await page.goto(url);
    await expect(page.getByText(ready).filter({ visible: true }).first()).toBeVisible();
    await page.waitForTimeout(longEnough);
    const isQuiet = async (): Promise<void> => {
      expect(await assistantOn(page).isMounted()).toBe(tells);
      expect((await assistantOn(page).texts()).includes('备案入口：【去备案】')).toBe(tells);
      expect((await assistantOn(page).nodes()).some(({ role }) => role === 'combobox')).toBe(false);
    };
    await isQuiet();

    const popup = await openPopup(rig);
    await expect(popup.thisTab).toContainText('是官方网站，但这一页没有认出备案表单。');
    await expect(popup.fill).toHaveAttribute('aria-disabled', 'true');
    await popup.choose(company.icp_subject.base_info.name);
    await popup.fill.click({ force: true });
    expect(await popup.copy('主体负责人信息，手机号码')).toBe(company.icp_subject.principal_info.mobile);
    await popup.page.close();
    expect(await ask(page, (practice) => practice.touched())).toBe(false);
    await isQuiet();
  });
