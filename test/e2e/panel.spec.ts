import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { clients, openConsole } from './pages/console.ts';
import { openPanel } from './pages/panel.ts';
import { chromeOn } from './pages/worker.ts';
import { importProfiles, type Rig, startRig } from './rig.ts';

// A browser of its own: the panel takes its width from every page of the window.
let own: Rig;
test.beforeAll(async () => {
  own = await startRig();
  await importProfiles(own, [clients.company.body, clients.person.body]);
});
test.afterAll(() => own.close());

const principal = 'icp_subject.principal_info.name';
const fillButton = '.fill > button.primary';

test('the panel follows the tab of its own window, and fills the one it names', async () => {
  const first = await own.context.newPage();
  await openConsole(first, 'person', { step: '1' });
  const second = await own.context.newPage();
  await openConsole(second, 'company', { step: '1' });
  const nameIn = async (page: typeof first) => (await practiceOf(page)).model[principal];

  const panel = await openPanel(own, first);
  await expect.poll(panel.tab).toContain(clients.person.applet);
  expect(await panel.evaluate('innerWidth')).toBeLessThan(500);

  // Pressed in the very moment another tab comes, if the button is still there: neither is filled, and the panel tells of
  // the tab that is there now.
  await second.bringToFront();
  await panel.evaluate(`document.querySelector('${fillButton}')?.click()`);
  await expect.poll(panel.tab).toContain(clients.company.applet);

  // Another window is another matter.
  const far = await own.context.newPage();
  await far.goto('about:blank');
  await expect.poll(panel.tab).toContain('不是备案页面');
  await chromeOn(panel.popup)('windows.create', { url: 'about:blank', focused: true });
  await second.bringToFront();
  await expect.poll(panel.tab).toContain(clients.company.applet);
  expect(await nameIn(first)).toBe('');
  expect(await nameIn(second)).toBe('');

  await panel.choose(clients.company.account);
  // A press within half a second of the change is refused with a word, and is the person's to repeat.
  await expect(async () => {
    await panel.press(fillButton);
    await expect.poll(panel.filled).toMatch(/已填 \d+ 项/u);
  }).toPass();
  expect(await nameIn(second)).toBe(company.icp_subject.principal_info.name);
  expect(await nameIn(first)).toBe('');

  // The answers stay at hand in a tab that is nothing to us.
  await far.bringToFront();
  await expect.poll(panel.tab).toContain('不是备案页面');
  expect(await panel.text()).toContain(company.icp_subject.principal_info.mobile);
});
