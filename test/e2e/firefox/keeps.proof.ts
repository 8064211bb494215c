import type { Page } from 'puppeteer-core';
import { filled, passphrase, unfilled } from '../../leaks/day.ts';
import { type Needle, ofText } from '../../leaks/needles.ts';
import { company } from '../../sample/company.ts';
import {
  called,
  expectText,
  fillFromPopup,
  importProfile,
  inContentScript,
  press,
  send,
  textOf,
  writePassphrase,
} from './acts.ts';
import { expect, test } from './firefox-test.ts';

const name = company.icp_subject.base_info.name;
const code = '604817';
const form = `https://mp.weixin.qq.com/wxamp/practice/filing?${new URLSearchParams({ token: '1', lang: 'zh_CN', subject: '4', account: name, step: '1' })}`;

async function setPassphrase(options: Page): Promise<void> {
  await press(options, '设置密码');
  await writePassphrase(options, passphrase, passphrase);
  await press(options, '设置密码');
  await expectText(options, '已设置密码。');
}

test('locked it shows nothing, a restart leaves it so, and the passphrase opens it', async ({ rig }) => {
  const options = await importProfile(rig, company);
  await setPassphrase(options);
  await press(options, '立即锁定');
  await expectText(options, '档案已锁定');
  const locked = async (page: Page): Promise<void> => {
    const shown = await textOf(page);
    for (const value of [name, ...Object.values(filled)]) expect(shown).not.toContain(value);
  };
  await locked(options);
  await rig.restart();
  const popup = await rig.openOwn('popup.html');
  await expectText(popup, '解锁');
  await locked(popup);
  await writePassphrase(popup, 'not the one at all');
  await press(popup, '解锁');
  await expectText(popup, '密码不对。');
  await expect.poll(() => popup.$('[role=timer]').then((wait) => wait === null)).toBe(true);
  await writePassphrase(popup, passphrase);
  await press(popup, '解锁');
  await expectText(popup, filled['principal mobile']);
});

/** Everything a content script of ours may read of the extension's storage, as text; bytes in base64. */
const readable = (own: Page): Promise<string> =>
  inContentScript(
    own,
    `async () => {
      const plain = (_, value) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value)
          ? btoa(String.fromCharCode(...new Uint8Array(value.buffer ?? value)))
          : value;
      const areas = ['local', 'session', 'sync', 'managed'];
      const read = (area) => Promise.resolve().then(() => browser.storage[area].get(null)).catch(String);
      return JSON.stringify(await Promise.all(areas.map(async (area) => [area, await read(area)])), plain);
    }`,
  );

const foundIn = (text: string, needles: readonly Needle[]): string[] => {
  const bytes = Buffer.from(text);
  return needles.filter((needle) => bytes.includes(needle.bytes)).map((needle) => needle.name);
};

for (const mode of ['device', 'passphrase'] as const)
  test(`a content script finds nothing plain of a filled day, nor a key (${mode})`, async ({ rig }) => {
    const options = await importProfile(rig, company);
    if (mode === 'passphrase') await setPassphrase(options);
    const [profile] = await send(options, 'profiles', {});
    const at = Date.now() - 3_600_000;
    const { filingId } = await send(options, 'addFiling', {
      label: '',
      kind: 'first',
      combined: false,
      events: [{ id: 'submitted', type: 'submitted', at, noted: at }],
      detail: { profileId: profile?.id, appletId: profile?.applets[0]?.id },
    });
    const who = { filingId, verifier: 'subjectPrincipal' } as const;
    await send(options, 'takeSms', { ...who, code, receivedAt: at, eventId: 'sms' });
    const page = await rig.openSite(form);
    await expect.poll(() => page.evaluate(() => document.querySelector('beian-pilot') !== null)).toBe(true);
    await fillFromPopup(rig);

    const held = await called<Record<string, { key?: string }>>(options, 'storage.session.get', null);
    const key = held['vault:open']?.key;
    expect(key === undefined).toBe(mode === 'device');
    const values = { ...filled, ...unfilled, name, passphrase, code, ...(key && { key }) };
    const needles = Object.entries(values).flatMap(([what, value]) => ofText(what, value));
    // It is in the memory of the browser, and the search does find what is there.
    expect(foundIn(JSON.stringify(held), ofText('code', code))).not.toEqual([]);
    await called(options, 'storage.local.set', { canary: Buffer.from(name).toString('base64') });
    expect(foundIn(await readable(options), needles)).toContain('name (base64)');
    await called(options, 'storage.local.remove', 'canary');

    const seen = await readable(options);
    expect(seen.length).toBeGreaterThan(1000);
    expect(foundIn(seen, needles)).toEqual([]);
    console.log(`firefox: ${seen.length} characters of storage open to content scripts, ${needles.length} needles`);
  });
