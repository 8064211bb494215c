import { describe, expect, it } from 'vitest';
import { box, isFree, overlap } from '../../../components/overlay/box.ts';
import { dock, edge, hintSpot, markerSpot, markerSpots, slipSpot } from '../../../components/overlay/placement.ts';

const wide = { width: 1440, height: 900 };
const panel = { width: 304, height: 400 };
const form = Array.from({ length: 12 }, (_, row) => box(420, 100 + row * 60, 500, 36));

describe('dock: the panel', () => {
  it.each([
    ['right column when that is free', wide, form, { side: 'right', left: 1124, top: 12, height: 876 }],
    [
      'left column when the form reaches into the right one',
      wide,
      [box(420, 0, 1000, 900)],
      { side: 'left', left: 12 },
    ],
    ['below what stands at the top of the column', wide, [box(1200, 0, 200, 90)], { side: 'right', top: 98 }],
    ['above a box in the middle that leaves room', wide, [box(1200, 500, 200, 40)], { side: 'right', top: 12 }],
    [
      'in the tallest gap, scrolling, when none holds it whole',
      wide,
      [box(1200, 300, 200, 40), box(1200, 660, 200, 300), box(12, 300, 200, 600)],
      { side: 'right', top: 348, height: 304 },
    ],
    [
      'whole at the left rather than cut off at the right',
      wide,
      [box(1200, 300, 200, 600)],
      { side: 'left', top: 12, height: 876 },
    ],
    ['nowhere when both columns are taken', wide, [box(0, 0, 1440, 900)], undefined],
    ['nowhere when gaps are too low', wide, [0, 200, 400, 600, 800].map((top) => box(0, top, 1440, 40)), undefined],
    ['nowhere in a narrow window (200 % zoom)', { width: 960, height: 540 }, [], undefined],
    ['nowhere in a low window', { width: 1440, height: 400 }, [], undefined],
  ])('%s', (_, viewport, taken, expected) => {
    const found = dock(viewport, panel, taken);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });

  it('stays on its side while that is free', () => {
    const now = dock(wide, panel, [box(420, 0, 1000, 900)]);
    expect(now?.side).toBe('left');
    expect(dock(wide, panel, form, now)?.side).toBe('left');
  });

  it('leaves as soon as something comes to stand there', () => {
    const now = dock(wide, panel, form);
    expect(dock(wide, panel, [...form, box(1100, 380, 300, 520), box(1100, 0, 300, 200)], now)?.side).toBe('left');
  });

  it('stays with less room than it would like, but not with too little', () => {
    const now = dock(wide, panel, form);
    expect(dock(wide, panel, [...form, box(1200, 300, 100, 40)], now)).toMatchObject({
      side: 'right',
      top: 12,
      height: 280,
    });
    const squeezed = dock(wide, { ...panel, height: 2 }, [box(0, 0, 1440, 12), box(0, 64, 1440, 836)]);
    expect(dock(wide, panel, [box(0, 0, 1440, 12), box(0, 64, 1440, 836)], squeezed)).toBeUndefined();
  });

  it('covers nothing, whatever the page', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    let docked = 0;
    let now: ReturnType<typeof dock>;
    for (let round = 0; round < 2000; round++) {
      const viewport = { width: 1000 + random(1000), height: 420 + random(900) };
      const taken = Array.from({ length: random(8) }, () =>
        box(random(1800), random(1200), 20 + random(500), 20 + random(200)),
      );
      now = dock(viewport, panel, taken, now);
      if (!now) continue;
      docked++;
      const stands = box(now.left, now.top, panel.width, Math.min(now.height, panel.height));
      expect(isFree(stands, taken), JSON.stringify({ viewport, taken, now })).toBe(true);
      expect(stands.bottom).toBeLessThanOrEqual(viewport.height);
      expect(stands.right).toBeLessThanOrEqual(viewport.width);
    }
    expect(docked).toBeGreaterThan(500);
  });
});

describe('edge: the folded tab', () => {
  const tab = { width: 32, height: 120 };
  const small = { width: 640, height: 400 };
  it.each([
    ['in the middle of the right edge', [], { side: 'right', left: 608, top: 140 }],
    ['beside a button in that middle', [box(500, 180, 140, 40)], { side: 'right', top: 60 }],
    ['on the left edge when the right one is taken', [box(600, 0, 40, 400)], { side: 'left', left: 0, top: 140 }],
    ['nowhere when both are', [box(0, 0, 640, 400)], undefined],
  ])('%s', (_, taken, expected) => {
    const found = edge(small, tab, taken);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });
});

describe('markerSpot', () => {
  const mark = { width: 24, height: 24 };
  const control = box(400, 200, 300, 32);
  it.each([
    ['right of the control', [], box(704, 204, 24, 24)],
    ['left when a button stands right', [box(704, 200, 80, 32)], box(372, 204, 24, 24)],
    [
      'right of the button when a label stands left',
      [box(704, 200, 80, 32), box(300, 200, 98, 32)],
      box(788, 204, 24, 24),
    ],
    [
      'above its right end when the line is taken far and wide',
      [box(704, 200, 80, 32), box(784, 200, 300, 32), box(300, 200, 98, 32)],
      box(676, 172, 24, 24),
    ],
    ['none when nothing is free', [box(704, 200, 380, 32), box(300, 200, 98, 32), box(400, 160, 300, 30)], undefined],
  ])('%s', (_, others, expected) => {
    expect(markerSpot(control, mark, [control, ...others], wide)).toEqual(expected);
  });

  it('puts no marker on another, nor outside the window', () => {
    const controls = new Map([
      ['year', box(1400, 200, 38, 32)],
      ['month', box(1330, 200, 38, 32)],
    ]);
    const spots = markerSpots(controls, mark, [...controls.values()], wide);
    const [year, month] = [spots.get('year'), spots.get('month')];
    expect(year).toEqual(box(1372, 204, 24, 24));
    expect(month && year && overlap(month, year)).toBe(0);
  });
});

describe('hintSpot', () => {
  const hint = { width: 280, height: 120 };
  it.each([
    ['right of the marker when free', [], { left: 732, top: 204, covers: 0 }],
    ['left when the right is taken', [box(740, 0, 700, 900)], { left: 420, covers: 0 }],
    [
      'at the edge of the window, nearest, when the form takes both sides',
      [box(300, 0, 404, 900), box(728, 0, 420, 900), box(1148, 100, 300, 160)],
      { left: 1148, top: 264, covers: 0 },
    ],
    [
      'where it covers least when nothing is free',
      [box(0, 0, 1440, 200), box(700, 200, 740, 700), box(0, 200, 690, 700)],
      { top: 204 },
    ],
  ])('%s', (_, taken, expected) => {
    expect(hintSpot(box(704, 204, 24, 24), hint, taken, wide)).toMatchObject(expected);
  });

  it('stays inside a small window', () => {
    const spot = hintSpot(box(300, 300, 24, 24), hint, [], { width: 340, height: 360 });
    expect(spot.left).toBeGreaterThanOrEqual(0);
    expect(spot.right).toBeLessThanOrEqual(340);
    expect(spot.bottom).toBeLessThanOrEqual(360);
  });
});

describe('slip: a line without a panel', () => {
  const slip = { width: 340, height: 40 };
  const low = (left: number, top: number) => box(left, top, 340, 40);

  it.each([
    ['low at the right when that is free', wide, form, low(1088, 848)],
    ['above what stands there', wide, [box(1200, 800, 100, 100)], low(1088, 760)],
    ['at the left when the right is taken', wide, [box(500, 0, 940, 900)], low(12, 848)],
    [
      'in a gap between rows of a narrow window',
      { width: 364, height: 500 },
      [box(0, 0, 364, 300), box(0, 400, 364, 100)],
      low(12, 360),
    ],
    ['nowhere when all is taken', wide, [box(0, 0, 1440, 900)], undefined],
    ['nowhere when the window is narrower than itself', { width: 320, height: 500 }, [], undefined],
  ])('%s', (_, viewport, taken, expected) => {
    expect(slipSpot(viewport, slip, taken)).toEqual(expected);
  });

  it('stays where it is while that is free, growing upwards', () => {
    const now = slipSpot(wide, slip, [box(1200, 800, 100, 100)]);
    expect(slipSpot(wide, slip, [], now)).toEqual(now);
    expect(slipSpot(wide, { width: 340, height: 120 }, [], now)).toEqual(box(1088, 680, 340, 120));
    expect(slipSpot(wide, slip, [box(1200, 700, 100, 200)], now)).toEqual(low(1088, 660));
  });
});
