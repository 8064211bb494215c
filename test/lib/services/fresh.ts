import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inDatabase } from '../../../lib/platform/database.ts';
import { dropDeviceKey } from '../../../lib/platform/device-key.ts';
import { hasCopy } from '../../../lib/platform/second-copies.ts';
import type { PageSender } from '../../../lib/platform/sender.ts';
import { protect } from '../../../lib/services/protect.ts';

/** Empty storage: nothing kept, nothing chosen, so the vault is locked. The device key stays: the same browser profile. */
export const empty = async (): Promise<void> => {
  fakeBrowser.reset();
  await inDatabase((database) => database.clear('copies'));
};

/** Puts what was stored by an earlier run back: storage.local as it was, and the device key that browser profile had. */
export const putBack = async (local: Record<string, unknown>, deviceKey: string): Promise<void> => {
  await empty();
  await dropDeviceKey();
  const bytes = Buffer.from(deviceKey, 'base64');
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  await inDatabase((database) => database.put('keys', key, 'device'));
  await fakeBrowser.storage.local.set(local);
};

/**
 * Every test begins with empty storage and 「暂不设置密码」: a vault that stands open.
 */
export const startEmpty = (): void => {
  beforeEach(async () => {
    await empty();
    await protect();
  });
};

/** Puts something in the place of a record, and of its second copy where there is one. */
export const spoilTwice = async (key: string, raw: unknown): Promise<void> => {
  await fakeBrowser.storage.local.set({ [key]: raw });
  if (hasCopy(key)) await inDatabase((database) => database.put('copies', raw, key));
};

const addresses = {
  wechat: 'https://mp.weixin.qq.com/wxamp/practice/filing?token=111&lang=zh_CN',
  miit: 'https://beian.miit.gov.cn/#/Integrated/index',
};

/** A page of one of the sites as the background sees it. */
export const page = (site: PageSender['site'] = 'wechat', rest: Partial<PageSender> = {}): PageSender => ({
  tabId: 7,
  documentId: 'D1',
  url: addresses[site],
  site,
  ...rest,
});

/** How a text may stand in storage: as it is, escaped, and in base64 at each of the three offsets. */
const spellings = (text: string): string[] => {
  const base64 = ['', ' ', '  '].map((before) => {
    const whole = Buffer.from(before + text, 'utf8');
    const signs = whole.subarray(0, whole.length - (whole.length % 3)).toString('base64');
    return signs.slice(before === '' ? 0 : 4);
  });
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    ...base64.filter(({ length }) => length > 4),
  ];
};

/** Which of the texts stand on disk in any spelling. */
export async function leaked(texts: readonly string[]): Promise<string[]> {
  const disk = JSON.stringify(await fakeBrowser.storage.local.get(null));
  return texts.filter((text) => spellings(text).some((spelling) => disk.includes(spelling)));
}
