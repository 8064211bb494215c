import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleMessages } from '../../lib/platform/handle-messages.ts';
import { type MessageName, messages, type Reply, type Request } from '../../lib/platform/messages.ts';
import { copiesComplete } from '../../lib/platform/second-copies.ts';
import { handlers } from '../../lib/services/handlers.ts';
import { faithfulStorage } from '../lib/platform/faithful-storage.ts';
import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';

const own = 'chrome-extension://test-extension-id/';
const page = 'https://mp.weixin.qq.com/wxamp/practice/filing?token=111&lang=zh_CN';
const senders = {
  extension: { id: 'test-extension-id', url: `${own}options.html`, origin: own.slice(0, -1) },
  page: {
    id: 'test-extension-id',
    url: page,
    origin: new URL(page).origin,
    frameId: 0,
    documentId: 'D1',
    tab: { id: 7, url: page },
  },
};

/** What comes back over a message. */
export type Outcome = { reply: unknown } | { fault: string };

/** Sends what may be no request at all, as the sender that may send such. */
export const tell = (name: MessageName, request: unknown): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const silence = setTimeout(() => reject(new Error(`${name} is never answered`)), 20_000);
    const answered = (outcome: Outcome) => {
      clearTimeout(silence);
      resolve(outcome);
    };
    const sender = senders[messages[name].from];
    void fakeBrowser.runtime.onMessage.trigger({ name, request }, sender as never, answered as never);
  });

async function get<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const outcome = await tell(name, request);
  if ('fault' in outcome) throw new Error(`${name}: ${outcome.fault}`);
  return outcome.reply as Reply<N>;
}

const held = { local: faithfulStorage('local'), session: faithfulStorage('session') };

/** Puts the background in place, in a browser that can do what it asks for. */
export function startBackground(): void {
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => undefined,
    unregisterContentScripts: async () => undefined,
    executeScript: async () => undefined,
  });
  Object.assign(fakeBrowser.storage.local, { getBytesInUse: async () => 0 });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.0.0' }) });
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => undefined });
  Object.assign(fakeBrowser.idle, { onStateChanged: { addListener: () => undefined } });
  handleMessages(handlers(''));
}

/** Something of every kind a person may keep; tells the ids of it. */
export async function dayOfUse(): Promise<string[]> {
  await get('protect', {});
  const { profileId } = await get('importBody', { text: JSON.stringify(company) });
  const other = await get('importBody', { text: JSON.stringify(person) });
  const copy = await get('duplicateProfile', { profileId });
  await get('deleteProfile', { profileId: other.profileId });
  const { scanId } = await get('putScan', { name: '示例.jpg', type: 'image/jpeg', data: btoa('x'.repeat(600)) });
  const draft = await get('readProfile', { profileId });
  await get('keepDraft', { key: 'd', draft: { ...draft, tags: ['示例'] } });
  const submitted = { id: 'e1', type: 'submitted', at: Date.now() - 60_000, noted: 0 } as const;
  const { filingId } = await get('addFiling', {
    label: '示例甲',
    kind: 'first',
    combined: false,
    events: [submitted],
    detail: { profileId, notes: '示例备注' },
  });
  await get('takeSms', {
    filingId,
    verifier: 'subjectPrincipal',
    code: '482915',
    receivedAt: Date.now(),
    eventId: 'e2',
  });
  const { rules } = await get('teach', {
    signature: {
      step: '',
      section: '主体负责人信息',
      label: '示例随身电话',
      controls: [{ kind: 'text', inputType: '', prompt: '', own: '', short: false }],
    },
    printed: '示例随身电话',
    nth: 0,
    as: 'icp_subject.principal_info.mobile',
  });
  const { captureId } = await get('previewCapture', {
    profileId,
    values: { 'icp_subject.principal_info.mobile': ['13900139009'] },
  });
  await get('setSettings', { lang: 'en' });
  await get('setReminderSettings', { labels: true });
  await get('putAwayEntry', { kind: 'file' });
  const granted = await get('openGrant', { profileId, confirmed: [] });
  const grantId = 'grant' in granted && granted.grant ? granted.grant.id : '';
  await get('lookAgain', {});
  if (!(await copiesComplete())) throw new Error('no second copies');
  const known = [profileId, other.profileId, scanId, filingId, captureId, grantId, 'd', 'e1', 'e2', rules[0]?.id ?? ''];
  return [...known, ...Object.values(copy).filter((value) => typeof value === 'string')];
}

/** All that lies in storage, to be put back. */
export const storageNow = () => structuredClone(held);
export function putBack(values: typeof held): void {
  for (const area of ['local', 'session'] as const) {
    for (const key of Object.keys(held[area])) delete held[area][key];
    Object.assign(held[area], structuredClone(values[area]));
  }
}
