import type { Pixels } from './pixels.ts';

const leastRise = 24; // of 255: less may be noise or the blocks of a JPEG
const rangeShare = 0.25;
const sharpest = 0.2;
const gauss = Math.sqrt(2 * Math.PI);

const lumaOf = ({ data, width, height }: Pixels): Float32Array => {
  const luma = new Float32Array(width * height);
  for (let at = 0; at < luma.length; at++)
    luma[at] = 0.299 * (data[at * 4] ?? 0) + 0.587 * (data[at * 4 + 1] ?? 0) + 0.114 * (data[at * 4 + 2] ?? 0);
  return luma;
};

/** The rise most of the picture's contrast is about. */
function rangeOf(luma: Float32Array): number {
  const some = luma.filter((_, at) => at % 61 === 0).sort();
  const at = (share: number): number => some[Math.floor(some.length * share)] ?? 0;
  return at(0.95) - at(0.05);
}

/** Collects the widths of the edges along one line: how far it rises without turning back, over its steepest step. */
function along(luma: Float32Array, from: number, step: number, count: number, least: number, widths: number[]): void {
  let rise = 0;
  let steepest = 0;
  for (let index = 1; index <= count; index++) {
    const at = from + index * step;
    const change = index < count ? (luma[at] ?? 0) - (luma[at - step] ?? 0) : 0;
    if (change * rise > 0 || rise === 0) {
      rise += change;
      steepest = Math.max(steepest, Math.abs(change));
      continue;
    }
    if (Math.abs(rise) >= least) widths.push(Math.abs(rise) / steepest / gauss);
    rise = change;
    steepest = Math.abs(change);
  }
}

/**
 * How far an edge is smeared, in pixels (the standard deviation of a Gaussian blur), at the sharpest fifth of the strong
 * edges: what lies out of focus around a sharp paper does not count. Undefined where nothing has an edge: an empty sheet.
 */
export function edgeBlur(pixels: Pixels): number | undefined {
  const { width, height } = pixels;
  const luma = lumaOf(pixels);
  const least = Math.max(leastRise, rangeOf(luma) * rangeShare);
  const widths: number[] = [];
  for (let y = 0; y < height; y += 2) along(luma, y * width, 1, width, least, widths);
  for (let x = 0; x < width; x += 2) along(luma, x, width, height, least, widths);
  if (widths.length < (width + height) / 20) return undefined;
  return Float32Array.from(widths).sort()[Math.floor(widths.length * sharpest)];
}
