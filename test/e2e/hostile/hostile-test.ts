import { resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { clients } from '../pages/console.ts';
import { openWorker, type WorkerPage } from '../pages/worker.ts';
import { importProfiles, type Rig, startRig } from '../rig.ts';
import type { Attack, Origin } from './attack.ts';
import { playElsewhere } from './elsewhere.ts';
import { play, playInTurn } from './play.ts';

interface Stand {
  rig: Rig;
  worker: WorkerPage;
}

/** A browser with a build of ours, another extension beside it, and one profile. */
export async function openStand(build: string): Promise<Stand> {
  const rig = await startRig({ folder: [build, resolve('test/e2e/hostile/stranger')].join(',') });
  await importProfiles(rig, [clients.company.body]);
  return { rig, worker: await openWorker(rig) };
}

/** `stand`: a browser with the shipped build. */
export const test = base.extend<object, { stand: Stand }>({
  stand: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const stand = await openStand(resolve('.output/chrome-mv3'));
      await use(stand);
      await stand.rig.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export interface Sort {
  name: string;
  origin: Origin;
  inTurn?: readonly Attack[];
  apart?: readonly Attack[];
  elsewhere?: readonly string[];
}

/** Plays all of a sort and says in one line how many there were; what succeeded is named with what it got. */
export async function playSort({ rig, worker }: Stand, sort: Sort): Promise<void> {
  const { name, origin, inTurn = [], apart = [], elsewhere = [] } = sort;
  test.setTimeout(60_000 + inTurn.length * 10_000 + (apart.length + elsewhere.length) * 30_000);
  const results: [attack: string, wrong: string[]][] = [];
  if (inTurn.length > 0) results.push(...(await playInTurn({ rig, worker }, inTurn, origin)));
  for (const attack of apart) results.push([attack.name, await play({ rig, worker }, attack, origin)]);
  for (const address of elsewhere) results.push([address, await playElsewhere(rig, address, origin)]);
  const succeeded = results.filter(([, wrong]) => wrong.length > 0);
  const tried = inTurn.length + apart.length + elsewhere.length;
  process.stdout.write(`hostile: ${tried} attacks on ${origin} (${name}), ${succeeded.length} succeeded\n`);
  expect(Object.fromEntries(succeeded)).toEqual({});
}
