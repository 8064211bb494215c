import { test as base } from '@playwright/test';
import { byHand } from '../portal/by-hand.ts';
import { expect } from './fixtures.ts';
import { giveScans, hashOf, pictureOf, received, type Scan } from './give-scans.ts';
import { practiceOf } from './judging.ts';
import { long } from './long.ts';
import { clients, openConsole } from './pages/console.ts';
import { importProfiles, type Rig, startRig } from './rig.ts';

const profile = clients.company.account;
const licence = 'icp_subject.organize_info.certificate_photo';
const principal = 'icp_subject.principal_info';
const front = `${principal}.certificate_photo_front`;
const back = `${principal}.certificate_photo_back`;

/** Scans for every uploader of the organisation's form. */
const scans: Record<string, Scan[]> = Object.fromEntries([
  ...[licence, front, back, `${principal}.authorization_letter`].map((field) => [
    field,
    [pictureOf(`${field.split('.').at(-1)}.png`)],
  ]),
  ...['certificate_photo_front', 'certificate_photo_back', 'authorization_letter'].map((name) => [
    `icp_applets.principal_info.${name}`,
    [pictureOf(`applet-${name}.png`)],
  ]),
  ...['commitment_letter', 'party_building_confirmation_letter', 'holding_certificate_photo'].map((name) => [
    `icp_materials.${name}`,
    [pictureOf(`${name}.png`)],
  ]),
  ['icp_materials.promise_video', [pictureOf('promise.mp4', 4000, 'video/mp4')]],
  ['icp_materials.subject_other_materials', [1, 2, 3].map((at) => pictureOf(`other-${at}.png`))],
]);

const test = base.extend<object, { rig: Rig }>({
  page: async ({ rig }, use) => {
    const page = await rig.context.newPage();
    await use(page);
    await page.close();
  },
  rig: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const rig = await startRig();
      await importProfiles(rig, [clients.company.body]);
      await giveScans(rig, profile, scans);
      await use(rig);
      await rig.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const uploadsShown = async (page: Parameters<typeof practiceOf>[0]) =>
  (await practiceOf(page)).truth.filter(({ shown, control }) => shown && control === 'upload').map(({ id }) => id);
const rowOf = (outcomes: readonly string[], label: string) => outcomes.find((row) => row.startsWith(label));

for (const kit of ['weui', 'element', 'plain'])
  test(
    `all scans of a profile reach the portal, each in its own place: ${kit}`,
    kit === 'weui' ? {} : long,
    async ({ page }) => {
      const form = await openConsole(page, 'company', { kit });
      const got: Record<string, string[]> = {};
      for (const step of [0, 1, 2, 3, 4]) {
        await form.go(step);
        if (step === 3) await page.getByText('手动填写', { exact: true }).click();
        await form.assistant.fillFrom(profile);
        await form.assistant.settled();
        for (const id of await uploadsShown(page)) got[id] = await received(page, id);
        // The hidden fields are what the portal would send.
        const hidden = await page
          .locator('input[type=hidden]')
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
        expect(hidden.filter((value) => /^media_\w+$/u.test(value)).length).toBeGreaterThanOrEqual(
          (await uploadsShown(page)).filter((id) => (got[id] ?? []).length > 0).length,
        );
      }
      const wanted = Object.fromEntries(
        Object.entries(scans).map(([id, files]) => [id, files.map(({ bytes }) => hashOf(bytes))]),
      );
      const shown = Object.fromEntries(Object.keys(got).map((id) => [id, wanted[id] ?? []]));
      expect(got).toEqual(shown);
      expect(Object.keys(got)).toEqual(expect.arrayContaining(Object.keys(scans)));
    },
  );

test('files the page does not take are not sent, and it says why', async ({ page, rig }) => {
  await giveScans(rig, profile, { [licence]: [pictureOf('licence.webp', 0, 'image/webp')] });
  const form = await openConsole(page, 'company', {});
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect(rowOf(await form.assistant.outcomes(), '上传证件')).toMatch(/没有填上$/u);
  await giveScans(rig, profile, { [licence]: [pictureOf('licence.png', 2 * 1024 * 1024)] });
  await page.reload();
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect(rowOf(await form.assistant.outcomes(), '上传证件')).toMatch(/没有填上$/u);
  expect(sent).toEqual([]);
  await giveScans(rig, profile, { [licence]: scans[licence] ?? [] });
});

test('a portal that fails is told of, and the row stays free', async ({ page }) => {
  const form = await openConsole(page, 'company', { uploads: 'failing', step: '1' });
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect(rowOf(await form.assistant.outcomes(), '证件照片')).toMatch(/没有填上$/u);
  expect((await practiceOf(page)).model[front]).toEqual([]);
});

test('what shows without a true value is not called filled', async ({ page }) => {
  const form = await openConsole(page, 'company', { uploads: 'hollow' });
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect(rowOf(await form.assistant.outcomes(), '上传证件')).toMatch(/没有填上$/u);
});

test('where only a person’s own choice counts the uploads stay theirs', async ({ page }) => {
  const form = await openConsole(page, 'company', { clicks: 'trusted', step: '1' });
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect(rowOf(await form.assistant.outcomes(), '证件照片')).toMatch(/由你完成$/u);
  expect((await practiceOf(page)).model[front]).toEqual([]);
  // And the way is free for it.
  await byHand(page).upload('证件照片（人像面）', 'own.png');
  expect((await practiceOf(page)).model[front]).toEqual([expect.stringMatching(/^own\.png\|/u)]);
});

test('what stands in an uploader is neither added to nor replaced unasked', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1', prefill: '1' });
  const before = (await practiceOf(page)).model;
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  const after = (await practiceOf(page)).model;
  expect([after[front], after[back]]).toEqual([before[front], before[back]]);
  expect(rowOf(await form.assistant.outcomes(), '证件照片')).toMatch(/与档案不同$/u);
});

test('what a person has uploaded stays, the other face comes from the profile', async ({ page }) => {
  const form = await openConsole(page, 'company', { step: '1' });
  await byHand(page).upload('证件照片（人像面）', 'own.png');
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect((await practiceOf(page)).model[front]).toEqual([expect.stringMatching(/^own\.png\|/u)]);
  expect(await received(page, back)).toEqual(scans[back]?.map(({ bytes }) => hashOf(bytes)));
});

test('what the portal reads off the licence afterwards is shown as a difference', async ({ page }) => {
  const form = await openConsole(page, 'company', { ocr: 'overwrite' });
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  expect(await received(page, licence)).toEqual(scans[licence]?.map(({ bytes }) => hashOf(bytes)));
  await expect
    .poll(async () => rowOf(await form.assistant.outcomes(), '证件住所'), { timeout: 8000 })
    .toMatch(/与档案不同$/u);
});

test('an upload cannot be undone, and is named', async ({ page }) => {
  const form = await openConsole(page, 'company', {});
  await form.assistant.fillFrom(profile);
  await form.assistant.settled();
  await form.assistant.press('撤销填充', (all) => !all.some(({ name }) => name === '撤销填充'));
  await expect.poll(() => form.assistant.texts()).toMatch(/这些没能恢复，请自己检查：(.*，)?上传证件/u);
  expect(await received(page, licence)).toHaveLength(1);
});
