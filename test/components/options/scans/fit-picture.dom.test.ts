import { describe, expect, it } from 'vitest';
import { fitPicture } from '../../../../components/options/scans/fit-picture.ts';
import { lookAtPicture } from '../../../../components/options/scans/look-at-picture.ts';
import { pictureFindings } from '../../../../lib/checks/picture/picture-findings.ts';
import { seeded } from '../../../sample/seeded.ts';

const limit = 2 * 1024 * 1024;

/** Red above, blue below; with a share of noise, which compresses badly. */
async function picture(width: number, height: number, { noisy = false, type = 'image/jpeg' } = {}): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const ground = canvas.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
  ground.fillStyle = '#c00';
  ground.fillRect(0, 0, width, height / 2);
  ground.fillStyle = '#00c';
  ground.fillRect(0, height / 2, width, height / 2);
  if (noisy) {
    const random = seeded(7);
    const tile = new ImageData(400, 400);
    tile.data.forEach((_, at) => {
      tile.data[at] = at % 4 < 3 ? random() * 255 : 110;
    });
    const tiles = await createImageBitmap(tile);
    for (let x = 0; x < width; x += 400) for (let y = 0; y < height; y += 400) ground.drawImage(tiles, x, y);
  }
  return new File([await canvas.convertToBlob({ type, quality: 0.95 })], `照片${type.replace('image/', '.')}`, {
    type,
  });
}

const colourAt = async (file: File, x: number, y: number): Promise<'red' | 'blue'> => {
  const bitmap = await createImageBitmap(file);
  const ground = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  ground?.drawImage(bitmap, 0, 0);
  const [red = 0, , blue = 0] = ground?.getImageData(x, y, 1, 1).data ?? [];
  return red > blue ? 'red' : 'blue';
};

/** The same JPEG with a camera's notes: the way up, and a place. */
async function withNotes(file: File, way: number): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const notes = [
    [...'Exif\0\0MM\0*\0\0\0\x08\0\x02'].map((sign) => sign.charCodeAt(0)),
    [1, 0x12, 0, 3, 0, 0, 0, 1, 0, way, 0, 0],
    [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0],
    [0, 1, 0, 2, 0, 5, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  ].flat();
  const part = new Uint8Array([0xff, 0xe1, 0, notes.length + 2, ...notes]);
  return new File([bytes.subarray(0, 2), part, bytes.subarray(2)], file.name, { type: file.type });
}

const ids = async (file: File) => pictureFindings(await lookAtPicture(file)).map(({ id }) => id);

describe('a picture made to fit', () => {
  it('of too many bytes is scaled down, and no further than it must be', async () => {
    const file = await picture(3200, 2400, { noisy: true });
    const before = new Uint8Array(await file.arrayBuffer());
    expect(file.size).toBeGreaterThan(limit);
    expect(await ids(file)).toContain('large');
    const fitted = await fitPicture(file);
    expect(fitted?.size).toBeLessThanOrEqual(limit);
    expect(fitted?.size).toBeGreaterThan(limit / 3);
    expect(fitted && (await ids(fitted))).not.toContain('large');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(before);
  });

  it('is never enlarged', async () => {
    const fitted = await fitPicture(await picture(900, 700));
    const { seen } = await lookAtPicture(fitted as File);
    expect(seen).toMatchObject({ width: 900, height: 700 });
  });

  it.each([
    [0, 1280, 960, 'red', 'red'],
    [1, 960, 1280, 'blue', 'red'],
    [2, 1280, 960, 'blue', 'blue'],
    [3, 960, 1280, 'red', 'blue'],
  ] as const)(
    'turned clockwise by %i quarters lies as it should',
    async (quarters, width, height, topLeft, topRight) => {
      const fitted = (await fitPicture(await picture(1280, 960, { type: 'image/png' }), quarters)) as File;
      expect(fitted).toMatchObject({ name: '照片.jpg', type: 'image/jpeg' });
      expect((await lookAtPicture(fitted)).seen).toMatchObject({ width, height });
      expect([await colourAt(fitted, 20, 20), await colourAt(fitted, width - 20, 20)]).toEqual([topLeft, topRight]);
    },
  );

  it('is upright without the camera’s note, and says no more where it was taken', async () => {
    const file = await withNotes(await picture(960, 1280), 6);
    const facts = await lookAtPicture(file);
    expect(facts).toMatchObject({ turned: true, located: true, seen: { width: 1280, height: 960 } });
    const fitted = (await fitPicture(file)) as File;
    expect(await lookAtPicture(fitted)).toMatchObject({
      turned: false,
      located: false,
      seen: { width: 1280, height: 960 },
    });
    // Turned clockwise by a quarter, what was above is on the right.
    expect([await colourAt(fitted, 20, 480), await colourAt(fitted, 1260, 480)]).toEqual(['blue', 'red']);
    expect(await ids(fitted)).not.toContain('located');
  });

  it('that is none is left alone', async () => {
    expect(await fitPicture(new File(['no picture'], 'x.jpg'))).toBeUndefined();
  });
});
