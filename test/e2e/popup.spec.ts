import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { practiceOf } from './judging.ts';
import { clients, openConsole } from './pages/console.ts';
import { openPopup } from './pages/popup.ts';

const { icp_subject: subject, icp_applets: applet } = company;
const profile = clients.company.account;

test('every answer in the order of the form, to copy and tick off', async ({ page, rig }) => {
  await page.goto('about:blank');
  const popup = await openPopup(rig);
  await popup.choose(profile);
  const wanted: [string, string][] = [
    ['主办单位信息，企业名称', subject.base_info.name],
    ['主办单位信息，证件住所', subject.organize_info.certificate_address],
    ['主体负责人信息，证件号码', subject.principal_info.certificate_number],
    ['主体负责人信息，手机号码', subject.principal_info.mobile],
    ['小程序负责人信息，手机号码', applet.principal_info.mobile],
  ];
  const answers = await popup.answers();
  expect(answers.length).toBeGreaterThan(30);
  const sections = answers.map((name) => name.split('，')[0]);
  // A section's answers stand together, in the order of the steps.
  expect([...new Set(sections)]).toEqual(sections.filter((name, at) => name !== sections[at - 1]));
  expect(sections[0]).toBe('主办单位信息');
  const texts = await popup.page.getByRole('listitem').allInnerTexts();
  // In the words a person pastes: names of choices, dates with dashes.
  for (const text of [
    subject.base_info.name,
    subject.base_info.address,
    subject.base_info.comment,
    subject.legal_person_info.name,
    subject.principal_info.emergency_contact,
    subject.principal_info.email,
    applet.base_info.comment,
    applet.principal_info.name,
    applet.principal_info.certificate_number,
    '居民身份证',
    '2038-06-10',
    '长期',
  ])
    expect(texts.join('\n'), text).toContain(text);
  for (const [name, text] of wanted) {
    const label = answers.find((one) => one.startsWith(name)) ?? name;
    expect(await popup.copy(label), name).toBe(text);
    await expect(popup.ticked(label)).toBeChecked();
  }
  await popup.page.close();
  // A popup closes with every click beside it: the ticks stay.
  const again = await openPopup(rig);
  await again.choose(profile);
  await expect(again.ticked('主体负责人信息，手机号码')).toBeChecked();
  await expect(again.ticked('主体负责人信息，电子邮箱')).not.toBeChecked();
  await again.page.close();
});

test('fills the form of the tab a person came from, after the same question about another client', async ({
  page,
  rig,
}) => {
  await openConsole(page, 'company', { step: '1', account: '样例别家（北京）有限公司' });
  await expect.poll(() => page.evaluate(() => document.querySelector('beian-pilot') !== null)).toBe(true);
  const popup = await openPopup(rig);
  await expect(popup.thisTab).toContainText('小程序备案表单');
  await popup.choose(profile);
  await popup.fill.click();
  await expect(popup.page.getByRole('alert')).toContainText('页面上的主体是「样例别家（北京）有限公司」');
  expect((await practiceOf(page)).model['icp_subject.principal_info.name']).toBe('');
  await popup.page.getByRole('button', { name: '核对无误，继续填充' }).click();
  await expect(popup.page.getByRole('status').filter({ hasText: /已填 \d+ 项/u })).toBeVisible({ timeout: 15_000 });
  await popup.page.close();
  expect((await practiceOf(page)).model['icp_subject.principal_info.name']).toBe(subject.principal_info.name);
});
