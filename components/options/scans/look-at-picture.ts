import { colourShare } from '../../../lib/checks/picture/colour-share.ts';
import { edgeBlur } from '../../../lib/checks/picture/edge-blur.ts';
import { photoNotes } from '../../../lib/checks/picture/photo-notes.ts';
import { measuredLongSide, type PictureFacts } from '../../../lib/checks/picture/picture-findings.ts';
import type { Pixels } from '../../../lib/checks/picture/pixels.ts';
import { typeOfBytes } from '../../../lib/checks/picture/type-of-bytes.ts';

/** A picture's pixels at the size it is measured at, on white where it lets the ground through. */
function pixelsOf(bitmap: ImageBitmap): Pixels {
  const scale = Math.min(1, measuredLongSide / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [Math.ceil(bitmap.width * scale), Math.ceil(bitmap.height * scale)];
  const ground = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!ground) throw new Error('no canvas');
  ground.imageSmoothingQuality = 'high';
  ground.fillStyle = '#fff';
  ground.fillRect(0, 0, width, height);
  ground.drawImage(bitmap, 0, 0, width, height);
  return ground.getImageData(0, 0, width, height);
}

/** What can be told of a file without a reader: its kind, its size, its notes, its colour, its edges. */
export async function lookAtPicture(file: Blob): Promise<PictureFacts> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const facts = { type: typeOfBytes(bytes), bytes: bytes.length, ...photoNotes(bytes) };
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return facts;
  try {
    const pixels = pixelsOf(bitmap);
    const { width, height } = bitmap;
    return { ...facts, seen: { width, height, colourShare: colourShare(pixels), blur: edgeBlur(pixels) } };
  } finally {
    bitmap.close();
  }
}
