import type { MessageName, Reply, Request } from '../../../lib/platform/messages.ts';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ reply?: unknown; fault?: string }> } };

async function ask<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const { reply, fault } = await chrome.runtime.sendMessage({ name, request });
  if (fault !== undefined) throw new Error(`${name}: ${fault}`);
  return reply as Reply<N>;
}

const scanBytes = 200_001; // a multiple of three is a whole number of signs in base64
const passphrase = 'sample passphrase of the bench';

const surnames = '陈林黄张李王吴刘蔡杨';
const syllables = '示例样本虚构测试领航启明远山';
const word = (at: number, length: number): string =>
  Array.from({ length }, (_, place) => syllables[(at * 7 + place * 3) % syllables.length]).join('');

function draftOf(at: number): ProfileDraft {
  const number = String(at).padStart(8, '0');
  return {
    name: `示例${word(at, 4)}${at}`,
    tags: [`样本${at % 7}`],
    saved: {
      'icp_subject.base_info.type': '4',
      'icp_subject.base_info.name': `示例${word(at, 6)}${at}有限公司`,
      'icp_subject.organize_info.certificate_number': `91440300${number}XX`,
      'icp_subject.principal_info.name': `${surnames[at % surnames.length]}示例`,
      'icp_subject.principal_info.certificate_number': `4403051986${number}`,
      'icp_subject.principal_info.mobile': `138${number}`,
      'icp_subject.base_info.address': `示例街道样本路${at}号`,
    },
    scans: {},
    people: {},
    applets: [
      {
        id: `applet-${at}`,
        saved: { 'icp_applets.base_info.name': `示例小程序${at}`, 'icp_applets.base_info.appid': `wx${number}` },
        scans: {},
        people: {},
      },
    ],
  };
}

async function scanRefs(count: number) {
  const bytes = crypto.getRandomValues(new Uint8Array(60_000));
  const data = btoa(String.fromCharCode(...bytes))
    .repeat(Math.ceil(scanBytes / 60_000))
    .slice(0, (scanBytes / 3) * 4);
  const file = { name: 'sample.jpg', type: 'image/jpeg' };
  return Promise.all(
    Array.from({ length: count }, async () => {
      const { scanId } = await ask('putScan', { ...file, data });
      return { id: scanId, ...file, bytes: scanBytes, width: 1600, height: 1000, addedAt: 0 };
    }),
  );
}

/** A vault with so many profiles, two scans each, behind a passphrase. */
async function populate(profiles: number): Promise<void> {
  await ask('protect', { passphrase });
  for (let at = 0; at < profiles; at += 1) {
    const scans = { 'icp_subject.organize_info.certificate_photo': await scanRefs(2) };
    await ask('saveProfile', { draft: { ...draftOf(at), scans } });
  }
}

async function unlock(): Promise<number> {
  await ask('lock', {});
  const start = performance.now();
  await ask('unlock', { passphrase });
  return performance.now() - start;
}

async function list(): Promise<number> {
  const start = performance.now();
  await ask('profiles', {});
  return performance.now() - start;
}

const rows = () => document.querySelectorAll('.profiles > li').length;
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await frame();
}

/** From the page's own start until its first profile is drawn. */
async function listSeen(): Promise<number> {
  await until(() => rows() > 0);
  return performance.now();
}

async function type(text: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!box) throw new Error('nowhere to search');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** From the last sign typed until the one profile meant stands alone. */
async function searchSeen(): Promise<number> {
  const start = performance.now();
  await type('0005XX');
  await until(() => rows() === 1);
  const spent = performance.now() - start;
  await type('');
  await until(() => rows() > 1);
  return spent;
}

async function save(): Promise<number> {
  const [row] = await ask('profiles', {});
  const draft = await ask('readProfile', { profileId: row?.id ?? '' });
  const start = performance.now();
  await ask('saveProfile', { draft: { ...draft, name: `${draft.name}*`.slice(-30) } });
  return performance.now() - start;
}

const deeds = { unlock, list, searchSeen, save };
export type Deed = keyof typeof deeds;

/** Milliseconds of a deed, over as many turns as make 100 ms. */
async function time(deed: Deed): Promise<number> {
  let spent = 0;
  let turns = 0;
  for (; spent < 100; turns += 1) spent += await deeds[deed]();
  return spent / turns;
}

Object.assign(window, { benchVault: { populate, time, listSeen } });
