import type { Lang } from '../../../lib/texts/index.ts';
import { faultsOf, type Look } from './faults-of.ts';
import type { Screen } from './screen.ts';
import { throughScreens } from './through-screens.ts';
import { startWorld } from './world.ts';

/** Every fault of these screens in these languages, and how many were looked at. */
export async function judgeScreens(
  langs: readonly Lang[],
  wanted: readonly Screen[],
  lookOf: (screen: Screen, nth: number) => Look,
) {
  const world = await startWorld();
  const faults: string[] = [];
  const seen = new Set<Screen>();
  try {
    await throughScreens(world, langs, wanted, async (screen, page, lang) => {
      const found = await faultsOf(page, screen, lookOf(screen, seen.size));
      faults.push(...found.map((one) => `${screen.name} (${lang}) ${one}`));
      seen.add(screen);
    });
  } finally {
    await world.close();
  }
  return { faults, count: seen.size };
}
