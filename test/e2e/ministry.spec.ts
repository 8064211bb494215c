import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';
import { expect, test } from './fixtures.ts';
import type { AssistantOnPage } from './pages/assistant.ts';
import { type MiitRoute, openMiit } from './pages/miit.ts';

const mobile = (one: { mobile: string }): number => Number(one.mobile);
const tail = (one: { certificate_number: string }): string => one.certificate_number.slice(-6);
const subject = company.icp_subject.principal_info;
const applet = company.icp_applets.principal_info;

/** Chooses the company and whose SMS it is, and fills. */
async function fillFor(assistant: AssistantOnPage, who: '主体负责人' | '小程序负责人'): Promise<void> {
  await assistant.choose(company.icp_subject.base_info.name);
  await assistant.click('radio', who);
  await assistant.press('一键填充', (all) =>
    all.some(({ role, name }) => role === 'StaticText' && /已填 \d/u.test(name)),
  );
}

for (const [route, variant] of [
  ['index', {}],
  ['index', { classes: 'hashed' }],
  ['ComplaintA', {}],
  ['ComplaintA', { complaint: 'home', csp: '1' }],
] as const satisfies readonly (readonly [MiitRoute, Record<string, string>])[])
  test(`phone and last six on ${route} ${JSON.stringify(variant)}; the code is the person's`, async ({ page }) => {
    const miit = await openMiit(page, route, variant);
    await fillFor(miit.assistant, '小程序负责人');
    await expect
      .poll(async () => (await miit.model()).verify)
      .toEqual({ code: '', mobile: mobile(applet), tail: tail(applet) });
    expect((await miit.model()).resend).toEqual({ mobile: '', tail: '' });
    expect(await miit.requests()).toEqual([]);
  });

test('the other tab empties the form, and is filled anew', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  await fillFor(miit.assistant, '主体负责人');
  await expect.poll(async () => (await miit.model()).verify.mobile).toBe(mobile(subject));
  await miit.tab('短信重发');
  await expect.poll(async () => (await miit.model()).verify.mobile).toBe('');
  await fillFor(miit.assistant, '主体负责人');
  await expect.poll(async () => (await miit.model()).resend).toEqual({ mobile: mobile(subject), tail: tail(subject) });
  expect(await miit.requests()).toEqual([]);
});

test('one person in both parts is not asked whose SMS it is', async ({ page }) => {
  const miit = await openMiit(page, 'index');
  await miit.assistant.fillFrom(person.icp_subject.base_info.name);
  await expect.poll(async () => (await miit.model()).verify.tail).toBe(tail(person.icp_subject.principal_info));
});
