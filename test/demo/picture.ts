import type { Page } from '@playwright/test';

const width = 900;
const height = 1400;

/** A picture the portals take (at least 720×1280, JPEG), drawn on the page: says what it stands for, and that it is none. */
export async function picture(page: Page, name: string) {
  const base64 = await page.evaluate(
    ({ name, width, height }) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const paper = canvas.getContext('2d') as CanvasRenderingContext2D;
      paper.fillStyle = '#eef3f8';
      paper.fillRect(0, 0, width, height);
      paper.fillStyle = '#345';
      paper.font = '48px sans-serif';
      for (const [line, text] of ['示例图片，练习用', name, '不是任何人的证件'].entries())
        paper.fillText(text, 60, 200 + line * 90);
      return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? '';
    },
    { name, width, height },
  );
  return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
}
