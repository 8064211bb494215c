import { execFileSync } from 'node:child_process';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { type Crossed, crossedPrefix, haltedKey, type Plan, planKey } from '../../hooks/plan.ts';
import { filingsOn } from '../pages/filings.ts';
import { openWorker } from '../pages/worker.ts';
import { goWithoutPassphrase, startRig } from '../rig.ts';

/** A browser with the build that has hooks, made here and now: it is no shipped one, and lies in a folder of its own. */
export async function startHookedRig() {
  execFileSync('npx', ['wxt', 'build', '-c', 'test/hooks/wxt.config.ts'], {
    shell: platform() === 'win32',
    stdio: 'pipe',
  });
  const rig = await startRig({ folder: resolve('.output/chrome-mv3-hooks') });
  const page = await rig.openOwn('options.html');
  await goWithoutPassphrase(page);
  const worker = await openWorker(rig);
  const held = () => worker.chrome<Record<string, Crossed>>('storage.session.get', null);
  return {
    rig,
    worker,
    popup: filingsOn(page),
    openPopup: async () => {
      await page.goto(`chrome-extension://${rig.extensionId}/popup.html`);
      await page.bringToFront();
    },
    closePopup: () => page.goto('about:blank'),
    plan: (plan: Plan) => worker.chrome<void>('storage.session.set', { [planKey]: plan }),
    /** Where the worker has come to a halt. */
    halted: async (): Promise<Crossed | undefined> => (await held())[haltedKey],
    /** Every hook passed, run by run. */
    crossed: async (): Promise<Crossed[]> =>
      Object.entries(await held())
        .filter(([key]) => key.startsWith(crossedPrefix))
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([, crossed]) => crossed),
    /** As if the browser had just been started, but for the plan. */
    forget: async () => {
      const keys = Object.keys(await held()).filter((key) => key !== planKey);
      await worker.chrome<void>('storage.session.remove', keys);
    },
  };
}

export type HookedRig = Awaited<ReturnType<typeof startHookedRig>>;
