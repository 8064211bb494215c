import { pictureLimits } from './picture-limits.ts';

export interface Size {
  width: number;
  height: number;
}

/** Sides that a scale gives, whole pixels. */
const scaled = ({ width, height }: Size, scale: number): Size => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/** How far a picture may be scaled down and still be taken; 1 where it is too small already: never up. */
const leastScale = ({ width, height }: Size): number =>
  Math.min(
    1,
    Math.max(pictureLimits.shortSide / Math.min(width, height), pictureLimits.longSide / Math.max(width, height)),
  );

/**
 * The size to try next after one that came out as too many bytes: smaller in proportion, never below the least the form
 * takes. The same size: no smaller one is allowed.
 */
export function fittedSize(size: Size, bytes: number): Size {
  const wanted = Math.sqrt(pictureLimits.bytes / bytes) * 0.95;
  return scaled(size, Math.max(Math.min(1, wanted), leastScale(size)));
}
