import { describe, expect, it } from 'vitest';
import { colourShare } from '../../../../lib/checks/picture/colour-share.ts';
import { edgeBlur } from '../../../../lib/checks/picture/edge-blur.ts';
import type { Pixels } from '../../../../lib/checks/picture/pixels.ts';
import { seeded } from '../../../sample/seeded.ts';

const [width, height] = [320, 240];
type Colour = readonly [number, number, number];

const drawn = (colourAt: (x: number, y: number) => Colour): Pixels => {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  return { data, width, height };
};
const grey = (light: number): Colour => [light, light, light];

describe('the share of colour', () => {
  const paper = (x: number, y: number): number => (((x >> 2) + (y >> 3)) % 3 ? 235 : 40);
  /** A copy under a lamp, photographed by a camera whose noise has colours. */
  const noisy = (noise: number, seed: number) => {
    const random = seeded(seed);
    const gauss = () => (random() + random() + random() - 1.5) * 2 * noise;
    return drawn((x, y) => {
      const light = paper(x, y);
      return [light + gauss(), light * 0.93 + gauss(), light * 0.8 + gauss()];
    });
  };
  /** A pale patch of skin on bluish paper, as large as a portrait on a card that lies on a table. */
  const pale = (skin: Colour, ground: Colour) =>
    drawn((x, y) => (x > 220 && x < 270 && y > 80 && y < 150 ? skin : paper(x, y) > 100 ? ground : grey(60)));

  it.each([0, 3, 6])('is nothing for a tinted copy with noise of %i', (noise) => {
    expect(colourShare(noisy(noise, noise + 1))).toBeLessThan(0.004);
  });
  it.each<[string, Colour, Colour]>([
    ['full', [222, 173, 140], [238, 243, 246]],
    ['washed', [206, 192, 181], [230, 233, 235]],
  ])('is enough for a %s portrait', (_, skin, ground) => {
    expect(colourShare(pale(skin, ground))).toBeGreaterThan(0.01);
  });
  it('is nothing where all is dark', () => {
    expect(colourShare(drawn(() => [9, 0, 0]))).toBe(0);
  });
});

describe('the blur of edges', () => {
  /** Bars whose sides are smeared by a Gaussian: the sum of its bell, near enough. */
  const bars = (sigma: number, rise = 160) =>
    drawn((x) => {
      const at = (x % 32) - 16;
      const smeared = (from: number) => 1 / (1 + Math.exp((-1.702 * from) / Math.max(sigma, 0.01)));
      return grey(220 - rise * (smeared(at + 8) - smeared(at - 8)));
    });

  it.each([1, 2, 3, 4])('of sigma %i is told within a quarter', (sigma) => {
    const blur = edgeBlur(bars(sigma)) ?? 0;
    expect(blur).toBeGreaterThan(sigma * 0.75);
    expect(blur).toBeLessThan(sigma * 1.25);
  });
  // Each side has one pixel half covered, as sharp pictures have.
  it('is below a pixel for what is sharp, also with little contrast', () => {
    expect(edgeBlur(bars(0))).toBeLessThan(1);
    expect(edgeBlur(bars(0, 40))).toBeLessThan(1);
  });
  it('is told by the sharp paper, not by the table out of focus around it', () => {
    const [sharp, smeared] = [bars(0), bars(5)];
    const both = { ...smeared, data: new Uint8ClampedArray(smeared.data) };
    both.data.set(sharp.data.subarray(0, sharp.data.length / 2));
    expect(edgeBlur(both)).toBeLessThan(1);
  });
  it('is unknown for an empty sheet', () => {
    expect(edgeBlur(drawn(() => grey(250)))).toBeUndefined();
  });
});
