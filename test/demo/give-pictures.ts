import { type FieldId, fields } from '../../lib/fields/index.ts';
import { giveScans, type Scan } from '../e2e/give-scans.ts';
import type { Rig } from '../e2e/rig.ts';
import { picture } from './picture.ts';
import { type Body, picturesOf } from './wanted.ts';

/** Puts a drawn picture into the profile for every one its body names. */
export async function givePictures(rig: Rig, body: Body, profile: string): Promise<void> {
  const page = await rig.context.newPage();
  const scans: Record<string, Scan[]> = {};
  for (const [id, names] of Object.entries(picturesOf(body))) {
    scans[id] = [];
    for (const name of names) {
      const { buffer, mimeType } = await picture(page, `${fields[id as FieldId].labels[0]} ${name}`);
      scans[id].push({ name, type: mimeType, bytes: buffer });
    }
  }
  await page.close();
  await giveScans(rig, profile, scans);
}
