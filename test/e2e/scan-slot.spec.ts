import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { received } from './give-scans.ts';
import { long } from './long.ts';
import { expect, test } from './own-browser.ts';
import { clients, openConsole } from './pages/console.ts';
import { editorOn } from './pages/editor.ts';
import { openOptions } from './pages/options.ts';

const licence = 'icp_subject.organize_info.certificate_photo';
const profile = clients.company.account;

/** A picture of coloured noise, as a camera would make it: larger than any form takes. */
async function largePicture(page: Page): Promise<Buffer> {
  const data = await page.evaluate<string>(`(async () => {
    const canvas = new OffscreenCanvas(1700, 1300);
    const context = canvas.getContext('2d');
    const pixels = context.createImageData(canvas.width, canvas.height);
    let state = 7;
    for (let at = 0; at < pixels.data.length; at += 1) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      pixels.data[at] = at % 4 === 3 ? 255 : state >>> 24;
    }
    context.putImageData(pixels, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })).arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return btoa(text);
  })()`);
  return Buffer.from(data, 'base64');
}

test(
  'a scan too large is made to fit in the editor, and the fill puts it into the portal',
  long,
  async ({ rig, page }) => {
    test.setTimeout(120_000);
    const options = await openOptions(rig);
    const buffer = await largePicture(options.page);
    expect(buffer.length).toBeGreaterThan(2 * 1024 * 1024);
    await options.profile(profile).getByRole('link', { name: /编辑/u }).click();
    const editor = editorOn(options.page);
    const slot = editor.block('主办单位信息').getByRole('group', { name: '上传证件' }).last();
    await slot.locator('input[type=file]').setInputFiles({ name: '执照.jpg', mimeType: 'image/jpeg', buffer });
    await expect(slot.getByRole('alert')).toContainText('2 MB', { timeout: 20_000 });
    await slot.getByRole('button', { name: '一键调整', exact: true }).click();
    // To fit it is drawn and compressed several times over.
    await expect(slot.locator('canvas')).toBeVisible({ timeout: 30_000 });
    await expect(slot.getByRole('alert')).toHaveCount(0);
    await editor.save();

    const form = await openConsole(page, 'company');
    await form.assistant.fillFrom(profile);
    await form.assistant.settled();
    await expect.poll(() => received(page, licence), { timeout: 30_000 }).toHaveLength(1);
    // The sample body names its picture by a media id, which no page takes.
    expect((await form.verdictNow({})).wrong.filter((id) => id !== licence)).toEqual([]);
  },
);
