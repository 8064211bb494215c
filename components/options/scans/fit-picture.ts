import { fittedSize, type Size } from '../../../lib/checks/picture/fitted-size.ts';
import { pictureLimits } from '../../../lib/checks/picture/picture-limits.ts';

const best = 0.92;
const worst = 0.5;
const worse = 0.1;

const quarter = Math.PI / 2;

/** Draws a picture turned clockwise by quarters, on white. */
function drawn(bitmap: ImageBitmap, quarters: number, { width, height }: Size): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const ground = canvas.getContext('2d');
  if (!ground) throw new Error('no canvas');
  ground.imageSmoothingQuality = 'high';
  ground.fillStyle = '#fff';
  ground.fillRect(0, 0, width, height);
  ground.translate(width / 2, height / 2);
  ground.rotate(quarters * quarter);
  const [across, down] = quarters % 2 ? [height, width] : [width, height];
  ground.drawImage(bitmap, -across / 2, -down / 2, across, down);
  return canvas;
}

/** A JPEG that the form takes, as large as it may be; undefined where even the least size is too many bytes. */
async function encoded(bitmap: ImageBitmap, quarters: number): Promise<Blob | undefined> {
  const { width, height } = bitmap;
  let size: Size = quarters % 2 ? { width: height, height: width } : { width, height };
  for (let quality = best; quality >= worst; ) {
    const blob = await drawn(bitmap, quarters, size).convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= pictureLimits.bytes) return blob;
    const next = fittedSize(size, blob.size);
    if (next.width === size.width) quality -= worse;
    size = next;
  }
  return undefined;
}

/**
 * Makes a picture fit: upright, turned by so many quarters more, a JPEG of at most 2 MB, without what the camera noted of
 * place and time. Never larger than it was. The file given is not touched. Undefined: it cannot be done.
 */
export async function fitPicture(file: File, quarters = 0): Promise<File | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    const blob = await encoded(bitmap, quarters);
    const name = `${file.name.replace(/\.[^.]*$/u, '')}.jpg`;
    return blob && new File([blob], name, { type: 'image/jpeg' });
  } finally {
    bitmap.close();
  }
}
