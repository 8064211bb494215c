import { type Box, box, inside, isFree, overlap } from './box.ts';

export interface Size {
  width: number;
  height: number;
}

export type Side = 'right' | 'left';

/** Where the panel stands, as tall as it may be. */
export interface Dock {
  side: Side;
  left: number;
  top: number;
  height: number;
}

const sides: readonly Side[] = ['right', 'left'];
const margin = 12;
/** Narrower or lower than this (a window at 200 % zoom), a panel leaves no room to work: only the edge tab stands. */
const roomy: Size = { width: 1000, height: 420 };
const lowestPanel = 260;
/** Kept between the panel and what it must not cover. */
const space = 8;

/** Spans of a column, from top to bottom, in which no box stands. */
const freeSpans = (column: Box, taken: readonly Box[]): Array<[top: number, bottom: number]> => {
  const spans: Array<[number, number]> = [];
  let from = column.top;
  for (const other of taken.filter((each) => overlap(each, column) > 0).sort((a, b) => a.top - b.top)) {
    if (other.top > from) spans.push([from, other.top]);
    from = Math.max(from, other.bottom);
  }
  if (from < column.bottom) spans.push([from, column.bottom]);
  return spans;
};

const columnAt = (side: Side, viewport: Size, width: number): Box =>
  box(side === 'right' ? viewport.width - width - margin : margin, margin, width, viewport.height - 2 * margin);

/** The highest span that holds the whole; else the tallest, where the panel scrolls; else none. */
const spanFor = (wanted: number, spans: Array<[number, number]>) => {
  const whole = spans.find(([top, bottom]) => bottom - top >= wanted);
  const tallest = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  return whole ?? (tallest && tallest[1] - tallest[0] >= Math.min(lowestPanel, wanted) ? tallest : undefined);
};

/**
 * Where the panel covers nothing of `taken`: in the right column, else the left one, whole if it can be, lest its button
 * be cut off; else nowhere (it folds). Stays where it is (`now`) while that is free, so that it does not jump about as the
 * page scrolls.
 */
export const dock = (viewport: Size, panel: Size, taken: readonly Box[], now?: Dock): Dock | undefined => {
  if (viewport.width < roomy.width || viewport.height < roomy.height) return undefined;
  const apart = taken.map(({ left, top, right, bottom }) => ({
    left: left - space,
    top: top - space,
    right: right + space,
    bottom: bottom + space,
  }));
  const spansOf = (side: Side) => freeSpans(columnAt(side, viewport, panel.width), apart);
  const standing =
    now &&
    spansOf(now.side).find(
      ([top, bottom]) => top <= now.top && bottom - now.top >= Math.min(panel.height, lowestPanel),
    );
  if (now && standing) {
    return { ...now, left: columnAt(now.side, viewport, panel.width).left, height: standing[1] - now.top };
  }
  const spots = sides.flatMap((side): Dock[] => {
    const span = spanFor(panel.height, spansOf(side));
    const { left } = columnAt(side, viewport, panel.width);
    return span ? [{ side, left, top: span[0], height: span[1] - span[0] }] : [];
  });
  return spots.find(({ height }) => height >= panel.height) ?? spots[0];
};

/** Where the edge tab covers nothing: down the right edge, else down the left one, else nowhere. */
export const edge = (viewport: Size, tab: Size, taken: readonly Box[]): Dock | undefined => {
  for (const side of sides) {
    const left = side === 'right' ? viewport.width - tab.width : 0;
    const spans = freeSpans(box(left, 0, tab.width, viewport.height), taken).filter(
      ([top, bottom]) => bottom - top >= tab.height,
    );
    const middle = (viewport.height - tab.height) / 2;
    const tops = spans.map(([top, bottom]) => Math.min(Math.max(top, middle), bottom - tab.height));
    const top = tops.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
    if (top !== undefined) return { side, left, top, height: tab.height };
  }
  return undefined;
};

const gap = 4;

/**
 * Where a slip of paper covers nothing: as low as may be at the right, else at the left; where it is (`now`) while that is
 * free. Undefined where nothing is.
 */
export const slipSpot = (viewport: Size, slip: Size, taken: readonly Box[], now?: Box): Box | undefined => {
  const screen = box(0, 0, viewport.width, viewport.height);
  const stays = now && box(now.left, now.bottom - slip.height, slip.width, slip.height);
  if (stays && inside(stays, screen) && isFree(stays, taken)) return stays;
  for (const side of sides) {
    const column = columnAt(side, viewport, slip.width);
    const span = freeSpans(column, taken).findLast(([top, bottom]) => bottom - top >= slip.height);
    if (span && inside(column, screen)) return box(column.left, span[1] - slip.height, slip.width, slip.height);
  }
  return undefined;
};

/** How far from its control a marker is still understood as its own. */
const farthest = 360;

/** A spot moved right past whatever stands there: a button, a unit, the next control of the line. */
const past = (spot: Box, taken: readonly Box[]): Box => {
  const other = taken.find((each) => overlap(each, spot) > 0);
  return other ? past(box(other.right + gap, spot.top, spot.right - spot.left, spot.bottom - spot.top), taken) : spot;
};

/** The first free spot for a control's marker: right of it, left of it, farther right, above its right end; else none. */
export const markerSpot = (control: Box, mark: Size, taken: readonly Box[], viewport: Size): Box | undefined => {
  const middle = (control.top + Math.min(control.bottom, control.top + 40) - mark.height) / 2;
  const beside = box(control.right + gap, middle, mark.width, mark.height);
  const beyond = past(beside, taken);
  return [
    beside,
    box(control.left - gap - mark.width, middle, mark.width, mark.height),
    ...(beyond.left - control.right <= farthest ? [beyond] : []),
    box(control.right - mark.width, control.top - gap - mark.height, mark.width, mark.height),
  ].find((spot) => inside(spot, box(0, 0, viewport.width, viewport.height)) && isFree(spot, taken));
};

/** Every marker's spot in turn; none stands on another. */
export const markerSpots = (
  controls: ReadonlyMap<string, Box>,
  mark: Size,
  taken: readonly Box[],
  viewport: Size,
): Map<string, Box> => {
  const spots = new Map<string, Box>();
  for (const [key, control] of controls) {
    const spot = markerSpot(control, mark, [...taken, ...spots.values()], viewport);
    if (spot) spots.set(key, spot);
  }
  return spots;
};

/** Free spots at the two edges of the window, each as near to `top` as may be. */
const besideForm = (top: number, hint: Size, taken: readonly Box[], viewport: Size): Box[] =>
  sides.flatMap((side) => {
    const column = columnAt(side, viewport, hint.width);
    const tops = freeSpans(column, taken)
      .map(([from, to]) => [from + gap, to - gap - hint.height] as const)
      .filter(([first, last]) => first <= last)
      .map(([first, last]) => Math.min(Math.max(top, first), last))
      .sort((one, other) => Math.abs(one - top) - Math.abs(other - top));
    return tops.slice(0, 1).map((y) => box(column.left, y, hint.width, hint.height));
  });

/**
 * Where a hint stands: beside its marker, else at the edge of the window; of these the first that covers least, and how
 * much that is.
 */
export const hintSpot = (at: Box, hint: Size, taken: readonly Box[], viewport: Size): Box & { covers: number } => {
  const screen = box(0, 0, viewport.width, viewport.height);
  const across = Math.min(Math.max(margin, at.left), Math.max(margin, viewport.width - hint.width - margin));
  const down = Math.min(Math.max(margin, at.top), Math.max(margin, viewport.height - hint.height - margin));
  const candidates = [
    box(at.right + gap, down, hint.width, hint.height),
    box(at.left - gap - hint.width, down, hint.width, hint.height),
    box(across, at.bottom + gap, hint.width, hint.height),
    box(across, at.top - gap - hint.height, hint.width, hint.height),
    ...besideForm(down, hint, taken, viewport),
  ].filter((spot) => inside(spot, screen));
  const rated = (candidates.length ? candidates : [box(across, down, hint.width, hint.height)]).map((spot) => ({
    ...spot,
    covers: taken.reduce((sum, other) => sum + overlap(spot, other), 0),
  }));
  return rated.reduce((best, next) => (next.covers < best.covers ? next : best));
};
