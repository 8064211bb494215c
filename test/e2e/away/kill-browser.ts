import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Rig } from '../rig.ts';

/** As the power fails: the browser's process ends at once, and nothing is closed or written any more. */
export async function killBrowser({ context, profile }: Rig): Promise<void> {
  const ended = context.waitForEvent('close');
  // Whoever uses a browser profile is named there: host-pid.
  process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
  await ended;
}
