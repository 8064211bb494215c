import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { inDatabase } from '../../lib/platform/database.ts';
import { type MessageName, messages } from '../../lib/platform/messages.ts';
import { zhCN } from '../../lib/texts/zh-CN.ts';
import { spoilTwice } from '../lib/services/fresh.ts';
import { fakeReach } from '../lib/services/reach/fake-reach.ts';
import { company } from '../sample/company.ts';

type Sender = Record<string, unknown>;

const consoleUrl = 'https://mp.weixin.qq.com/wxamp/practice/filing?token=111&lang=zh_CN';
const ministryUrl = 'https://beian.miit.gov.cn/#/Integrated/index';
const own = 'chrome-extension://test-extension-id/';

const pageAt = (url: string, rest: Sender = {}): Sender => ({
  id: 'test-extension-id',
  url,
  origin: new URL(url).origin,
  frameId: 0,
  documentId: 'D1',
  tab: { id: 7, url },
  ...rest,
});
const popup: Sender = { id: 'test-extension-id', url: `${own}popup.html`, origin: own.slice(0, -1) };
const options: Sender = { ...popup, url: `${own}options.html`, tab: { id: 9, url: `${own}options.html` }, frameId: 0 };

/** Sends as the browser would, with a sender of its making. */
const tell = (message: unknown, sender: Sender): Promise<unknown> =>
  new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve));
const ask = (name: MessageName, request: unknown, sender: Sender) => tell({ name, request }, sender);

let scripts: { id: string }[] = [];
let executed: unknown[] = [];
let access: unknown[] = [];
const start = async () => {
  vi.resetModules();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  (await import('../../entrypoints/background.ts')).default.main();
};

beforeEach(async () => {
  fakeBrowser.reset();
  await inDatabase((database) => database.clear('copies'));
  scripts = [];
  executed = [];
  access = [];
  const setAccessLevel = async (level: unknown) => void access.push(level);
  Object.assign(fakeBrowser.storage.local, { setAccessLevel });
  Object.assign(fakeBrowser.storage.session, { setAccessLevel });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async (more: { id: string }[]) => {
      scripts = [...scripts, ...more];
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async (injection: unknown) => void executed.push(injection),
  });
  Object.assign(fakeBrowser.idle, { onStateChanged: { addListener: () => undefined } });
  Object.assign(fakeBrowser.permissions.onAdded, { addListener: () => undefined });
  fakeReach();
  background.main();
  await ask('protect', {}, options);
});

const names = Object.keys(messages) as MessageName[];
const fromPage = names.filter((name) => messages[name].from === 'page');
const fromExtension = names.filter((name) => messages[name].from === 'extension');

const draft = { name: 'x', tags: [], saved: {}, scans: {}, people: {}, applets: [] };
const signature = {
  step: '',
  section: '',
  label: 'x',
  controls: [{ kind: 'text', inputType: '', prompt: '', own: '', short: false }],
};
// A request of each message that would be served, were the sender another.
const requests: Record<MessageName, unknown> = {
  formHere: {},
  kitsHere: {},
  view: {},
  style: {},
  hints: {},
  setView: { folded: true },
  profilesHere: {},
  openGrant: { profileId: 'x', confirmed: [] },
  answersFor: { grantId: 'x', fieldIds: [] },
  closeGrant: { grantId: 'x' },
  previewCapture: { values: {} },
  saveCapture: { captureId: 'x' },
  profiles: {},
  importBody: { text: JSON.stringify(company) },
  renameProfile: { profileId: 'x', name: 'y' },
  deleteProfile: { profileId: 'x' },
  copyList: { profileId: 'x' },
  setAside: {},
  readProfile: { profileId: 'x' },
  saveProfile: { draft },
  duplicateProfile: { profileId: 'x' },
  trash: {},
  undelete: { profileId: 'x' },
  purge: { profileId: 'x' },
  people: {},
  sharePerson: { profileId: 'x', role: 'subjectPrincipal', into: 'subjectPrincipal' },
  exportBody: { profileId: 'x' },
  keepDraft: { key: 'x', draft },
  draft: { key: 'x' },
  drafts: {},
  dropDraft: { key: 'x' },
  vaultState: {},
  protect: {},
  unlock: { passphrase: 'x' },
  lock: {},
  changePassphrase: {},
  setLockAfter: { minutes: 5 },
  exportAside: {},
  backupPlan: {},
  beginBackup: { scans: false },
  backupLines: { backupId: 'x' },
  peekBackup: { header: 'x' },
  openBackup: { header: 'x', passphrase: 'x' },
  checkBackup: { restoreId: 'x', from: 1, lines: ['x'] },
  previewRestore: { restoreId: 'x' },
  beginRestore: { restoreId: 'x', choices: [], trash: false, settings: false },
  restoreLines: { restoreId: 'x', from: 1, lines: ['x'] },
  finishRestore: { restoreId: 'x' },
  closeRestore: { restoreId: 'x' },
  copiesBehind: {},
  putScan: { name: 'x', type: 'image/jpeg', data: '' },
  scan: { scanId: 'x' },
  storageUse: {},
  scanFor: { grantId: 'x', fieldId: 'icp_subject.organize_info.certificate_photo', at: 0 },
  settings: {},
  setSettings: { lang: 'en' },
  addFiling: { label: '示例小程序', kind: 'first', combined: false, events: [] },
  noteEvent: { filingId: 'x', event: { id: 'e', type: 'submitted', at: 1, noted: 1 } },
  undoEvent: { filingId: 'x', eventId: 'e' },
  changeFiling: { filingId: 'x', label: 'y' },
  removeFiling: { filingId: 'x' },
  bringBackFiling: { filingId: 'x' },
  takeSms: { filingId: 'x', verifier: 'subjectPrincipal', code: '482915', receivedAt: 1, eventId: 'e' },
  filingDetails: {},
  setFilingDetail: { filingId: 'x', detail: {} },
  lookAgain: {},
  snooze: { filingId: 'x', minutes: 30 },
  seenMissed: {},
  reminderSettings: {},
  setReminderSettings: { labels: false },
  siteHere: {},
  banner: {},
  smsHere: {},
  noteResult: { result: '3', eventId: 'e' },
  undoResult: { filingId: 'x', eventId: 'e' },
  statusHere: { code: '2' },
  entryGuide: { kind: 'blocked', blockers: ['not_verified'] },
  putAwayEntry: { kind: 'file' },
  tellEntriesAgain: {},
  noteStatus: { filingId: 'x', code: '2', eventId: 'e', rejections: [] },
  taughtHere: {},
  fieldsFor: { signature },
  teach: { signature, printed: 'x', nth: 0, as: 'never' },
  forget: { id: 'x' },
  taught: {},
  forgetTaught: { site: 'wechat', id: 'x' },
  forgetAllTaught: {},
  judgeHere: { here: [], earlier: [] },
  reportPage: { page: { root: { is: 'box', tag: 'body', children: [] } }, offered: [] },
  pageReport: { reportId: '-' },
  dropReport: { reportId: '-' },
};

const strangers: [string, Sender][] = [
  ['another extension', pageAt(consoleUrl, { id: 'other-extension' })],
  ['another extension’s page', { id: 'other-extension', url: 'chrome-extension://other-extension/popup.html' }],
  ['nobody', {}],
  ['no id', pageAt(consoleUrl, { id: undefined })],
  ['another site', pageAt('https://example.com/wxamp/')],
  ['another host of the same company', pageAt('https://weixin.qq.com/wxamp/')],
  ['a host that ends alike', pageAt('https://mp.weixin.qq.com.example.com/')],
  ['a host that begins alike', pageAt('https://xmp.weixin.qq.com/')],
  ['plain HTTP', pageAt('http://mp.weixin.qq.com/wxamp/')],
  ['another port', pageAt('https://mp.weixin.qq.com:8443/wxamp/')],
  ['an address that is none', pageAt(consoleUrl, { url: 'mp.weixin.qq.com' })],
  [
    'a look-alike of our own pages',
    { ...popup, url: 'https://example.com/chrome-extension://test-extension-id/popup.html' },
  ],
  ['a sandboxed page of ours', { ...popup, origin: 'null' }],
];
const notAPage: [string, Sender][] = [
  ...strangers,
  ['a frame', pageAt(consoleUrl, { frameId: 3 })],
  ['a page without a tab', pageAt(consoleUrl, { tab: undefined })],
  ['a page that has moved on to another site', pageAt(consoleUrl, { tab: { id: 7, url: 'https://example.com/' } })],
  ['a page between the two sites', pageAt(consoleUrl, { tab: { id: 7, url: ministryUrl } })],
  ['a page of another origin', pageAt(consoleUrl, { origin: 'null' })],
  ['a page that is being prepared unseen', pageAt(consoleUrl, { documentLifecycle: 'prerender' })],
  ['our popup', popup],
  ['our options page', options],
];
const notOurs: [string, Sender][] = [
  ...strangers,
  ['the console', pageAt(consoleUrl)],
  ['the ministry', pageAt(ministryUrl)],
];

describe.each(fromPage)('%s', (name) => {
  it.each(notAPage)('is refused to %s', async (_, sender) => {
    expect(await ask(name, requests[name], sender)).toEqual({ fault: 'notAllowed' });
  });
  it('is not refused to the two sites', async () => {
    for (const url of [consoleUrl, ministryUrl]) {
      expect(await ask(name, requests[name], pageAt(url))).not.toEqual({ fault: 'notAllowed' });
    }
  });
});

describe.each(fromExtension)('%s', (name) => {
  it.each(notOurs)('is refused to %s', async (_, sender) => {
    expect(await ask(name, requests[name], sender)).toEqual({ fault: 'notAllowed' });
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['vault:key']);
  });
  it('is not refused to our own pages', async () => {
    for (const sender of [popup, options]) {
      expect(await ask(name, requests[name], sender)).not.toEqual({ fault: 'notAllowed' });
    }
  });
});

describe('a message', () => {
  it.each([
    ['no message', undefined],
    ['a text', 'view'],
    ['an unknown name', { name: 'vault', request: {} }],
    ['a name of every object', { name: 'constructor', request: {} }],
    ['a name that is a list', { name: ['view'], request: {} }],
  ])('that is %s is unknown', async (_, message) => {
    expect(await tell(message, pageAt(consoleUrl))).toEqual({ fault: 'unknownMessage' });
  });

  it.each<[MessageName, unknown]>([
    ['answersFor', { grantId: 'x', fieldIds: ['icp_subject.base_info.secret'] }],
    ['answersFor', { grantId: 'x', fieldIds: Array.from({ length: 201 }, () => 'miit.mobile') }],
    ['answersFor', { grantId: 'x' }],
    ['openGrant', { profileId: 'x', confirmed: ['everything'] }],
    ['openGrant', { profileId: 'x' }],
    ['previewCapture', { values: { unknown: ['x'] } }],
    ['previewCapture', { values: { 'miit.mobile': ['x'.repeat(20_001)] } }],
    ['setView', { off: 'yes' }],
    ['view', { extra: 1 }],
    ['view', undefined],
  ])('%s out of shape is refused', async (name, request) => {
    expect(await ask(name, request, pageAt(consoleUrl))).toEqual({ fault: 'badRequest' });
  });

  it('that fails without a reason of its own says no more than that', async () => {
    Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('secret detail')) });
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await ask('formHere', {}, pageAt(consoleUrl))).toEqual({ fault: 'broken' });
    said.mockRestore();
  });
});

describe('the background', () => {
  const importCompany = async () =>
    ((await ask('importBody', { text: JSON.stringify(company) }, options)) as { reply: { profileId: string } }).reply;

  it('closes its storage to content scripts', () => {
    expect(access).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }, { accessLevel: 'TRUSTED_CONTEXTS' }]);
  });

  it('tells a page names alone, and what it needs to draw', async () => {
    const { profileId } = await importCompany();
    const { reply } = (await ask('profilesHere', {}, pageAt(consoleUrl))) as { reply: object[] };
    expect(reply).toEqual([
      {
        id: profileId,
        name: '示例领航（深圳）科技有限公司',
        applets: [{ id: expect.any(String), name: '示例预约助手' }],
        samePerson: false,
      },
    ]);
    expect(await ask('view', {}, pageAt(consoleUrl))).toEqual({
      reply: { lang: 'zh-CN', texts: zhCN, folded: false, markers: 'all' },
    });
  });

  it('tells a page ten profiles, the last used first', async () => {
    for (let at = 0; at < 11; at++) {
      const base_info = { ...company.icp_subject.base_info, name: `示例公司${at}` };
      const body = { ...company, icp_subject: { ...company.icp_subject, base_info } };
      await ask('importBody', { text: JSON.stringify(body) }, options);
    }
    const all = (await ask('profiles', {}, options)) as { reply: { id: string; name: string }[] };
    const fifth = all.reply.find(({ name }) => name === '示例公司5');
    await ask('openGrant', { profileId: fifth?.id, confirmed: [] }, pageAt(consoleUrl));
    const here = (await ask('profilesHere', {}, pageAt(consoleUrl))) as { reply: { name: string }[] };
    expect(here.reply).toHaveLength(10);
    expect(here.reply[0]?.name).toBe('示例公司5');
    expect(await ask('view', {}, pageAt(ministryUrl))).toMatchObject({ reply: { recent: { name: '示例公司5' } } });
  });

  it('keeps a grant over its own restart', async () => {
    const { profileId } = await importCompany();
    const opened = (await ask('openGrant', { profileId, confirmed: [] }, pageAt(consoleUrl))) as {
      reply: { grant: { id: string } };
    };
    await start();
    const request = { grantId: opened.reply.grant.id, fieldIds: ['icp_subject.principal_info.mobile'] };
    expect(await ask('answersFor', request, pageAt(consoleUrl))).toEqual({
      reply: { 'icp_subject.principal_info.mobile': { value: ['13800138001'] } },
    });
    expect(await ask('answersFor', request, pageAt(consoleUrl, { documentId: 'D2' }))).toEqual({ fault: 'grantOver' });
  });

  it('keeps a comparison over its own restart', async () => {
    const values = { 'icp_subject.base_info.name': ['示例新公司'] };
    const shown = (await ask('previewCapture', { values }, pageAt(consoleUrl))) as { reply: { captureId: string } };
    await start();
    expect(await ask('saveCapture', { captureId: shown.reply.captureId }, pageAt(consoleUrl))).toMatchObject({
      reply: { name: '示例新公司' },
    });
  });

  it('goes by the address the tab shows, which follows the steps of a page', async () => {
    const { profileId } = await importCompany();
    const opened = (await ask('openGrant', { profileId, confirmed: [] }, pageAt(consoleUrl))) as {
      reply: { grant: { id: string } };
    };
    const moved = pageAt(consoleUrl, { tab: { id: 7, url: consoleUrl.replace('filing?', 'next?') } });
    const request = { grantId: opened.reply.grant.id, fieldIds: ['icp_subject.principal_info.mobile'] };
    expect(await ask('answersFor', request, moved)).toEqual({ fault: 'grantOver' });
  });

  it('registers sentinels when installed and at start-up, and unregisters those of a site switched off', async () => {
    fakeBrowser.tabs.query = (async () => [{ id: 3 }]) as never;
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(scripts.map(({ id }) => id)).toEqual(['sentinel-wechat', 'sentinel-miit']);
    expect(executed).toEqual([{ target: { tabId: 3 }, files: ['/sentinel.js'] }]);
    await ask('setView', { off: true }, pageAt(ministryUrl));
    expect(scripts.map(({ id }) => id)).toEqual(['sentinel-wechat']);
    expect(await ask('settings', {}, popup)).toMatchObject({
      reply: { sites: { miit: { off: true }, wechat: { off: false } } },
    });
    await ask('setSettings', { sites: { miit: { off: false } } }, options);
    expect(scripts).toHaveLength(2);
    scripts = [];
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(scripts).toHaveLength(2));
  });

  it('enters no open tab after an update: the old assistant may still be there', async () => {
    fakeBrowser.tabs.query = (async () => [{ id: 3 }]) as never;
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(scripts).toHaveLength(2);
    expect(executed).toEqual([]);
  });

  it('lists a profile whose file had a name beyond all measure', async () => {
    const base_info = { ...company.icp_subject.base_info, name: '示例'.repeat(2000) };
    const body = { ...company, icp_subject: { ...company.icp_subject, base_info } };
    await ask('importBody', { text: JSON.stringify(body) }, options);
    expect(await ask('profiles', {}, options)).toMatchObject({ reply: [{ subjectName: base_info.name }] });
    expect(await ask('profilesHere', {}, pageAt(consoleUrl))).toMatchObject({ reply: [{ name: '示例'.repeat(30) }] });
  });

  it('tells of a record that its second copy saved, and hands out what was found', async () => {
    const { profileId } = await importCompany();
    const from = `local:record:profile:${profileId}`;
    await fakeBrowser.storage.local.set({ [`record:profile:${profileId}`]: 'spoilt' });
    expect(await ask('copyList', { profileId }, popup)).toHaveProperty('reply');
    expect(await ask('setAside', {}, options)).toEqual({ reply: [{ from, time: expect.any(Number), replaced: true }] });
    const { reply } = (await ask('exportAside', {}, options)) as { reply: { text: string } };
    expect(JSON.parse(reply.text)).toMatchObject({ records: [{ from, replaced: true, raw: 'spoilt' }] });
    expect(await ask('copiesBehind', {}, options)).toEqual({ reply: { count: 0 } });
  });

  it('tells our own pages what to search by, and no number whole', async () => {
    const { profileId } = await importCompany();
    const { reply } = (await ask('profiles', {}, options)) as { reply: object[] };
    expect(reply).toMatchObject([
      {
        id: profileId,
        tags: [],
        applets: [{ name: '示例预约助手', appId: 'wx5a4d91e000000001' }],
        peopleNames: ['陈示例', '林样本', '赵样本'],
        tails: ['EM004J', '120000', '138001', '139002', '16000X', '137003', '136004', '15000X'],
      },
    ]);
    expect(JSON.stringify(reply)).not.toMatch(/1380013|440305198604120000|91440300MA5DEM004J/u);
  });

  it('takes a profile through its whole life', async () => {
    const { profileId } = await importCompany();
    const told = async (name: MessageName, request: object) => {
      const answer = (await ask(name, request, options)) as { reply?: unknown };
      expect(answer).toHaveProperty('reply');
      return answer.reply;
    };
    const read = (await told('readProfile', { profileId })) as object;
    await told('keepDraft', { key: profileId, draft: read });
    expect(await told('drafts', {})).toMatchObject([{ key: profileId }]);
    expect(await told('draft', { key: profileId })).toMatchObject({ draft: read });
    await told('saveProfile', { draft: read });
    expect(await told('drafts', {})).toEqual([]);
    const copy = (await told('duplicateProfile', { profileId })) as { profileId: string };
    await told('sharePerson', { profileId, role: 'subjectPrincipal', into: 'legalRepresentative' });
    expect(await told('people', {})).toHaveLength(6);
    expect(await told('exportBody', { profileId })).toMatchObject({ text: expect.stringContaining('陈示例') });
    await told('keepDraft', { key: copy.profileId, draft: read });
    await told('deleteProfile', { profileId: copy.profileId });
    expect(await told('drafts', {})).toEqual([]); // edits of what is in the trash wait there
    expect(await told('trash', {})).toMatchObject([{ id: copy.profileId }]);
    await told('undelete', { profileId: copy.profileId });
    expect(await told('drafts', {})).toMatchObject([{ key: copy.profileId }]);
    await told('deleteProfile', { profileId });
    await told('purge', { profileId });
    expect(await told('profiles', {})).toMatchObject([{ id: copy.profileId }]);
  });

  it('lists what it had to set aside', async () => {
    const { profileId } = await importCompany();
    await spoilTwice(`record:profile:${profileId}`, 'spoilt');
    expect(await ask('copyList', { profileId }, popup)).toEqual({ fault: 'damaged' });
    expect(await ask('setAside', {}, options)).toEqual({
      reply: ['local', 'copy'].map((place) => ({
        from: `${place}:record:profile:${profileId}`,
        time: expect.any(Number),
        replaced: false,
      })),
    });
    expect(await ask('profiles', {}, options)).toEqual({ reply: [] });
  });
});
