import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { picture } from '../portal/console/kits/hands.ts';
import type { Rig } from './rig.ts';

export interface Scan {
  name: string;
  type: string;
  bytes: Buffer;
}

/** Pictures no two of which are alike: the smallest PNG, and its own name behind it. */
export const pictureOf = (name: string, size = 0, type = 'image/png'): Scan => ({
  name,
  type,
  bytes: Buffer.concat([picture(name).buffer, Buffer.from(name), Buffer.alloc(size)]),
});

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Asks the background, as a page of ours does. */
async function ask<Reply>(page: Page, name: string, request: object): Promise<Reply> {
  const crossed = await page.evaluate<{ reply?: Reply }, string>(
    (message) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(JSON.parse(message)),
    JSON.stringify({ name, request }),
  );
  if (crossed?.reply === undefined) throw new Error(`${name}: ${JSON.stringify(crossed)}`);
  return crossed.reply;
}

type Scans = Record<
  string,
  { id: string; name: string; type: string; bytes: number; width: number; height: number; addedAt: number }[]
>;
interface Draft {
  scans: Scans;
  applets: { scans: Scans }[];
}

/** Puts scans into a profile, by field; those of the mini program into its first. */
export async function giveScans(rig: Rig, profile: string, scans: Readonly<Record<string, readonly Scan[]>>) {
  const page = await rig.openOwn('options.html');
  const all = await ask<{ id: string; name: string }[]>(page, 'profiles', {});
  const profileId = all.find(({ name }) => name === profile)?.id;
  const draft = await ask<Draft>(page, 'readProfile', { profileId });
  for (const [field, files] of Object.entries(scans)) {
    const side = /^icp_(?:applets|materials)/u.test(field) ? draft.applets[0] : draft;
    if (!side) throw new Error('no mini program');
    side.scans[field] = [];
    for (const { name, type, bytes } of files) {
      const { scanId } = await ask<{ scanId: string }>(page, 'putScan', { name, type, data: bytes.toString('base64') });
      side.scans[field].push({ id: scanId, name, type, bytes: bytes.length, width: 1, height: 1, addedAt: 0 });
    }
  }
  await ask(page, 'saveProfile', { draft });
  await page.close();
}

/** The hash of each file the portal received for a field, in the order of its model. */
export const received = async (page: Page, field: string): Promise<string[]> => {
  const held: string[] = await page.evaluate((id) => [window.__practice?.model[id] ?? []].flat(), field);
  const bodies = await page.evaluate(
    (ids) =>
      Promise.all(
        ids.map(async (id) => {
          const reply = await fetch(`/wxamp/practice/media/${id}`);
          return Array.from(new Uint8Array(await reply.arrayBuffer()));
        }),
      ),
    held.filter(Boolean).map((one) => one.split('|')[1] ?? ''),
  );
  return bodies.map((bytes) => hashOf(Buffer.from(bytes)));
};
