import type { Rig } from '../e2e/rig.ts';

const own = [
  { path: 'options.html', width: 1000, height: 900 },
  { path: 'popup.html', width: 400, height: 640 },
];

/** Pictures of the extension's own pages, as they are after the filings. */
export async function lookAtOwnPages(rig: Rig, folder: string): Promise<void> {
  for (const { path, width, height } of own) {
    const page = await rig.openOwn(path);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(800);
    await page.screenshot({ path: `${folder}/${path.replace('.html', '.png')}`, fullPage: true });
    await page.close();
  }
}
