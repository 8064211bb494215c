import { expect } from '@playwright/test';
import { byHand } from './by-hand.ts';
import { choiceNames, choicesOf } from './console/variant.ts';
import { appletStep, organizerStep, principalStep, restOfFiling, sample, subjectSection } from './filing-by-hand.ts';
import { model, open, test } from './portal-test.ts';

test('an organisation files by hand, up to the SMS', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, 'csp=1');
  const hands = byHand(page);
  await organizerStep(hands);
  await subjectSection(hands);
  await hands.press('下一步');
  await principalStep(hands, '主体负责人');
  await hands.tick('证件有效期', '长期');
  await hands.press('下一步');
  await appletStep(hands);
  await hands.press('下一步');
  expect(await model(page)).toMatchObject({
    'icp_subject.base_info.province': '440000',
    'icp_subject.base_info.city': '440300',
    'icp_subject.base_info.district': '440305',
    'icp_subject.base_info.name': sample.company,
    'icp_subject.organize_info.certificate_type': '1',
    'icp_subject.principal_info.certificate_validity_date_start': '20160501',
    'icp_subject.principal_info.certificate_validity_date_end': '长期',
    'icp_subject.principal_info.mobile': sample.mobile,
    'icp_applets.base_info.service_content_types': ['3'],
    'icp_applets.base_info.nrlx_details[].type': ['24'],
  });
  await restOfFiling(hands);
  await page.waitForURL('**/practice/phone');
  await expect(page.getByText('12381').first()).toBeVisible();
});

test('another organisation, in the other forms of every control', async ({ page }) => {
  test.setTimeout(90_000);
  await open(
    page,
    'frame=shadow&labels=p&region=dropdowns&date=readonly&longterm=option&clicks=trusted&timing=2&ocr=empty',
  );
  const hands = byHand(page);
  await organizerStep(hands);
  await expect(hands.row('详细地址')).toHaveCount(0);
  await hands.press('验证');
  await subjectSection(hands);
  await hands.press('下一步');
  await principalStep(hands, '主体负责人');
  await hands.row('证件有效期').locator('.weui-desktop-picker__dt').nth(1).click();
  await hands.row('证件有效期').getByText('长期', { exact: true }).click();
  await hands.press('下一步');
  await appletStep(hands);
  await hands.press('下一步');
  await hands.tick('复用主体负责人信息', '手动填写');
  await principalStep(hands, '小程序负责人');
  await hands.date('证件有效期', 1, '2036-05-01');
  expect(await model(page)).toMatchObject({
    'icp_subject.base_info.district': '440305',
    'icp_subject.principal_info.certificate_validity_date_end': '长期',
    'icp_applets.principal_info.name': sample.person,
    'icp_applets.principal_info.certificate_validity_date_end': '20360501',
  });
  await restOfFiling(hands);
  await page.waitForURL('**/practice/phone');
});

test('an individual is both principals', async ({ page }) => {
  await open(page, 'subject=5&step=1');
  const hands = byHand(page);
  await principalStep(hands, '主体负责人');
  await hands.date('证件有效期', 1, '2036-05-01');
  await hands.press('下一步');
  await appletStep(hands);
  await hands.press('下一步');
  await expect(hands.row('小程序负责人姓名').locator('input')).toHaveValue(sample.person);
  await expect(hands.row('小程序负责人姓名').locator('input')).toHaveAttribute('readonly');
});

/** These kits write inline styles themselves, so they cannot live under the strict policy. */
const inlineStyles: ReadonlySet<string> = new Set(['kit=element', 'kit=ant']);

const variants = choiceNames.flatMap((name) => choicesOf(name).map((value) => `${name}=${value}`));

for (const asked of [...variants, 'subject=5', 'prefill=1', 'swap=1&step=1', 'honeypot=1', 'subject=3&step=3']) {
  test(`${asked}: the rows of the step are on the page`, async ({ page }) => {
    await open(page, inlineStyles.has(asked) ? asked : `${asked}&csp=1`);
    const frames = page.frames();
    const form = frames.at(-1) ?? page;
    await expect(form.getByRole('button', { name: '下一步' })).toBeVisible();
    const shown = await page.evaluate(() => window.__practice?.truth.filter((row) => row.shown).length ?? 0);
    expect(shown).toBeGreaterThan(0);
    const frameCount = { 'frame=iframe': 2, 'frame=nested': 3 }[asked] ?? 1;
    expect(frames).toHaveLength(frameCount);
  });
}
