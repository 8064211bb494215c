import type { Pixels } from './pixels.ts';

const cell = 8; // pixels a side: noise of a camera averages out within
const darkest = 180; // sum of the three: below, a colour says nothing
const apart = 0.016;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Share of red and of green in the light of each cell that is not too dark for it. */
function tints({ data, width, height }: Pixels): [number[], number[]] {
  const [reds, greens]: [number[], number[]] = [[], []];
  for (let top = 0; top + cell <= height; top += cell)
    for (let left = 0; left + cell <= width; left += cell) {
      let [red, green, blue] = [0, 0, 0];
      for (let y = top; y < top + cell; y++)
        for (let at = (y * width + left) * 4, end = at + cell * 4; at < end; at += 4) {
          red += data[at] ?? 0;
          green += data[at + 1] ?? 0;
          blue += data[at + 2] ?? 0;
        }
      const light = red + green + blue;
      if (light < darkest * cell * cell) continue;
      reds.push(red / light);
      greens.push(green / light);
    }
  return [reds, greens];
}

/**
 * Share of a picture that has another colour than most of it: 0 for a grey copy, also under a lamp that tints it all alike.
 */
export function colourShare(pixels: Pixels): number {
  const [reds, greens] = tints(pixels);
  const [red, green] = [median(reds), median(greens)];
  const coloured = reds.filter((share, at) => Math.hypot(share - red, (greens[at] ?? 0) - green) > apart);
  return reds.length ? coloured.length / reds.length : 0;
}
