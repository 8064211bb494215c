import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { canary, filled, passphrase, typed, unfilled, unsaved } from '../leaks/day.ts';
import { heapStrings, heldIn } from '../leaks/heap.ts';
import { type Needle, ofBytes, ofText } from '../leaks/needles.ts';
import { type Searched, searchFolder } from '../leaks/search.ts';
import { company } from '../sample/company.ts';
import { expect, test } from './fixtures.ts';
import { openConsole } from './pages/console.ts';
import { openOptions } from './pages/options.ts';
import { lockNow, setPassphrase, unlockOn } from './pages/vault.ts';
import { importProfiles, type Rig, startRig } from './rig.ts';

const client = '客户甲'; // names of profiles are shown in the page: this one gives nothing away
const never = { ...unfilled, ...typed };

const needlesOf = (values: Readonly<Record<string, string>>, what: string): Needle[] =>
  Object.entries(values).flatMap(([name, value]) => ofText(`${what}: ${name}`, value));

async function type(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.locator('[id="field-icp_subject.base_info.type"]').selectOption('4');
  for (const [id, text] of Object.entries(values))
    await page.locator(`[id="field-${id}"]`).pressSequentially(text, { delay: 5 });
}

/** A picture of noise, put in as the slots do: any part of it is like no other file. */
const noise = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 13) & 0xff));

async function putScan(page: Page): Promise<void> {
  const file = { name: 'sample.jpg', type: 'image/jpeg', data: noise.toString('base64') };
  const message = JSON.stringify({ name: 'putScan', request: file });
  const { reply } = await page.evaluate<{ reply?: { scanId: string } }>(`chrome.runtime.sendMessage(${message})`);
  expect(reply?.scanId).toBeTruthy();
}

async function plantCanaries(rig: Rig): Promise<void> {
  const page = await rig.openOwn('options.html');
  await page.evaluate(`(async () => {
    await chrome.storage.local.set({ canary: ${JSON.stringify(canary.local)} });
    const open = indexedDB.open('canary', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('texts');
    await new Promise((resolve) => { open.onsuccess = resolve; });
    const put = open.result.transaction('texts', 'readwrite').objectStore('texts').put(${JSON.stringify(canary.database)}, 1);
    await new Promise((resolve) => { put.onsuccess = resolve; });
  })()`);
  await page.close();
}

/** Profiles by file and by hand, a scan, unsaved edits. */
async function create(rig: Rig): Promise<void> {
  await importProfiles(rig, [company]);
  const options = await openOptions(rig);
  await options.rename(company.icp_subject.base_info.name, client);
  await options.profile(client).waitFor();
  const { page } = options;
  await page.goto(`${page.url().split('#')[0]}#/new/typed`);
  await type(page, typed);
  await page.getByRole('button', { name: '保存档案' }).click();
  await page.getByRole('status').filter({ hasText: '已保存「' }).waitFor();
  await putScan(page);
  const edited = await rig.openOwn('options.html#/new/unsaved');
  await type(edited, unsaved);
  await edited.getByRole('status').filter({ hasText: '已加密暂存' }).waitFor();
  await edited.close();
  await page.close();
}

/** As the power fails: nothing is closed. */
async function crash(rig: Rig): Promise<void> {
  const ended = rig.context.waitForEvent('close');
  execFileSync('pkill', ['-KILL', '-f', `user-data-dir=${rig.profile}`]);
  await ended;
}

const isOurs = (file: string, { extensionId }: Rig): boolean => file.includes(extensionId);

function report(what: string, { files, bytes, unpacked, findings }: Searched): void {
  const left = [...new Set(findings.map(({ file, needle }) => `${file}: ${needle}`))];
  console.log(
    `${what}: ${files} files, ${bytes} bytes, ${unpacked} taken apart; ${left.join('; ') || 'nothing found'}`,
  );
}

for (const mode of ['passphrase', 'device'] as const) {
  test(`after a day of use nothing of it lies in the browser's folder (${mode})`, async () => {
    test.setTimeout(300_000);
    const rig = await startRig();
    await create(rig);
    await plantCanaries(rig);
    if (mode === 'passphrase') await setPassphrase(rig, passphrase);

    const page = await rig.context.newPage();
    const form = await openConsole(page, 'company', { step: '1' });
    await form.assistant.choose(client);
    const before = heldIn(await heapStrings(page), { ...filled, ...never, ...unsaved });
    expect(before, 'in the page’s memory before the first fill').toEqual([]);
    await form.assistant.fillFrom(client);
    await form.assistant.settled();
    const strings = await heapStrings(page);
    expect(heldIn(strings, filled)).toContain('principal mobile');
    expect(heldIn(strings, { ...never, ...unsaved, 'licence number': filled['licence number'] })).toEqual([]);

    if (mode === 'passphrase') await (await lockNow(rig)).page.close();
    await crash(rig);
    await rig.restart();
    const options = await rig.openOwn('options.html');
    if (mode === 'passphrase') await unlockOn(options).type(passphrase);
    await options.getByRole('heading', { name: client, exact: true }).waitFor();
    await rig.context.close();

    const secrets = [
      ...needlesOf(never, 'never filled'),
      ...needlesOf(unsaved, 'unsaved'),
      ...needlesOf({ passphrase }, 'passphrase'),
      ...ofBytes('scan', noise),
    ];
    const hidden = searchFolder(rig.profile, secrets);
    const shown = searchFolder(rig.profile, needlesOf(filled, 'filled'));
    const planted = searchFolder(rig.profile, needlesOf(canary, 'canary'));
    report('never filled', hidden);
    report('canaries', planted);
    report('filled, left by the portal’s own page', shown);
    expect(hidden.findings).toEqual([]);
    expect(shown.findings.filter(({ file }) => isOurs(file, rig))).toEqual([]);
    for (const name of Object.keys(canary))
      expect(planted.findings.filter(({ file, needle }) => isOurs(file, rig) && needle.includes(name))).not.toEqual([]);
    await rig.close();
  });
}
