import { encrypt } from '../../lib/platform/crypto.ts';
import { company } from '../sample/company.ts';
import type { Snapshot } from './world.ts';

/** What a browser profile holds that ran the first version: records sealed under the device key itself. */
export async function firstCut(): Promise<Snapshot> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const id = '11111111-2222-4333-8444-555555555555';
  const name = company.icp_subject.base_info.name;
  const side = { unplaced: {}, toUpload: {} };
  const profile = {
    id,
    name,
    saved: { 'icp_subject.base_info.name': name, 'icp_subject.principal_info.mobile': '13800138001' },
    ...side,
    applets: [{ id: 'a', saved: { 'icp_applets.base_info.name': '示例预约助手' }, ...side }],
    unknownTexts: [],
    createdAt: 1,
    updatedAt: 1,
  };
  const raw = { version: 1, ...(await encrypt(key, [1, 'profile', id], JSON.stringify(profile))) };
  return { local: { [`record:profile:${id}`]: raw }, session: {}, stores: { keys: [['device', key]] }, version: 1 };
}
