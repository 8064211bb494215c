import type { Page } from '@playwright/test';
import { type Rig, startRig } from '../e2e/rig.ts';
import { bundle } from './bundle.ts';
import { atMost, type Figure, type Figures, median, reported } from './figure.ts';
import type { Deed } from './in-page/vault.ts';

const rounds = 7;
const few = 10;

/** As a person meets them, list and search have an aim; the bare request of the list, unlocking and saving are told. */
const aims: Partial<Record<Deed | 'listSeen', number>> = { listSeen: 3, searchSeen: 3 };
const measured: readonly (Deed | 'listSeen')[] = ['listSeen', 'searchSeen', 'list', 'unlock', 'save'];

async function filledVault(rig: Rig, profiles: number, code: string): Promise<Page> {
  const page = await rig.openOwn('options.html');
  await page.evaluate(code);
  await page.evaluate(`benchVault.populate(${profiles})`);
  await page.addInitScript(code);
  return page;
}

async function timeOf(page: Page, deed: Deed | 'listSeen'): Promise<number> {
  if (deed !== 'listSeen') return page.evaluate<number>(`benchVault.time('${deed}')`);
  await page.reload();
  return page.evaluate<number>('benchVault.listSeen()');
}

/** A vault of 1,000 profiles with 2,000 scans of 200 kB against one of 10 with 20: what each deed costs more. */
export async function vaultBench({ short }: { short: boolean }): Promise<Figures> {
  const many = short ? 100 : 1000;
  const code = await bundle('./in-page/vault.ts');
  const rigs = [await startRig(), await startRig()] as const;
  try {
    const small = await filledVault(rigs[0], few, code);
    const large = await filledVault(rigs[1], many, code);
    const figures: Figures = {};
    for (const deed of measured) {
      const pairs: { small: number; large: number }[] = [];
      for (let left = rounds; left > 0; left -= 1) {
        await small.bringToFront();
        const at = await timeOf(small, deed);
        await large.bringToFront();
        pairs.push({ small: at, large: await timeOf(large, deed) });
      }
      const ratio = median(pairs.map((one) => one.large / one.small));
      const detail = { ms: median(pairs.map((one) => one.large)), msAt10: median(pairs.map((one) => one.small)) };
      const aim = aims[deed];
      const figure: Figure = aim === undefined ? reported(ratio, detail) : atMost(aim, ratio, detail);
      figures[`vault.${deed}.${many}ProfilesOver10`] = figure;
    }
    return figures;
  } finally {
    for (const rig of rigs) await rig.close();
  }
}
