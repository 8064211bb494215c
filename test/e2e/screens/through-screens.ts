import type { Page } from '@playwright/test';
import type { Lang } from '../../../lib/texts/index.ts';
import { type Screen, stages } from './screen.ts';
import { enter } from './stages.ts';
import type { World } from './world.ts';

/** Opens these screens in each language, a stage after the other, and hands each over while it is open. */
export async function throughScreens(
  world: World,
  langs: readonly Lang[],
  wanted: readonly Screen[],
  look: (screen: Screen, page: Page, lang: Lang) => Promise<unknown>,
): Promise<void> {
  for (const stage of stages) {
    await world.speak('zh-CN');
    await enter[stage](world);
    for (const lang of langs) {
      await world.speak(lang);
      for (const screen of wanted.filter((one) => one.stage === stage)) {
        const page = await screen.open(world).catch((error: Error) => {
          throw new Error(`${screen.name} (${lang}) did not open: ${error.message}`);
        });
        await page.setViewportSize(screen.size);
        await look(screen, page, lang);
        await page.close();
      }
    }
  }
}
