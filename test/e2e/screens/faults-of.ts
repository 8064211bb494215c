import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Screen } from './screen.ts';
import { spills } from './spills.ts';

const narrow = { width: 320, height: 640 };
/** A small window at 200 %: half as many pixels of CSS. */
const zoomed = { width: 640, height: 400 };

const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** What a look takes in. `contrast` costs more time than everything else together. */
export interface Look {
  schemes: readonly Scheme[];
  contrast: boolean;
}

export const wholeLook: Look = { schemes, contrast: true };

async function broken(page: Page, { ours }: Screen, { contrast }: Look): Promise<string[]> {
  // The page is looked at as it stands, without another for what is in frames: nothing of ours is in one.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (ours === 'overlay') axe.include('beian-pilot');
  if (!contrast) axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target} ${failureSummary.replaceAll(/\s+/gu, ' ')}`),
  );
}

/**
 * What is wrong with a screen that is open, a line each: for assistive technology, by its colours, for who wants no motion,
 * and in small windows.
 */
export async function faultsOf(page: Page, screen: Screen, look: Look): Promise<string[]> {
  const faults: string[] = [];
  const add = (where: string, found: readonly string[]) => faults.push(...found.map((one) => `${where}: ${one}`));
  for (const colorScheme of look.schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    add(colorScheme, await broken(page, screen, look));
  }
  const windows = screen.ours === 'page' ? [screen.size, zoomed, narrow] : [screen.size];
  for (const size of windows) {
    await page.setViewportSize(size);
    add(`${size.width} px wide`, await page.evaluate(spills, screen.ours));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await page.setViewportSize(screen.size);
  return faults;
}
