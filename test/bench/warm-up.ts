import { choose, fill } from '../demo/fill-from.ts';
import { importProfiles, type Rig } from '../e2e/rig.ts';
import { company } from '../sample/company.ts';
import { addressOf } from './fill-sides.ts';

/** Fills once, so that the profile is the one used last and the background is awake, as on any step but the first. */
export async function warmUp(rig: Rig): Promise<void> {
  await importProfiles(rig, [company]);
  const page = await rig.context.newPage();
  await page.goto(addressOf({ kit: 'weui', step: 0 }));
  await choose(page, company.icp_subject.base_info.name);
  await fill(page);
  await page.close();
}
