import { wechat } from '../../../lib/portals/wechat.ts';
import { decide } from '../../../lib/recognise/decide.ts';
import { describe } from '../../../lib/recognise/describe.ts';
import { type Scan, scan } from '../../../lib/recognise/scan.ts';
import { bareWalk, flatWalk } from './bare-walk.ts';

/** A scan; of a page too big for one, also the reading it is spared, so that what the limit is worth can be seen. */
function fullScan(): Pick<Scan, 'controls' | 'found'> {
  const found = scan(document, wechat);
  if (!found.tooBig) return found;
  const { page, controls } = describe(document, wechat);
  return { ...decide(page, wechat), controls };
}

const sides = {
  scan: fullScan,
  bareWalk: () => bareWalk(document),
  flatWalk: () => flatWalk(document),
};

type Side = keyof typeof sides;

/** ms a pass of each side. */
export type PassTimes = Record<Side, number>;

let shift = 0;

/** Every box of the page has to be worked out anew: the whole page becomes a pixel wider or narrower. */
function dirty(): void {
  shift = 1 - shift;
  document.body.style.paddingRight = `${shift}px`;
}

/** Passes of all sides in turn, until each has had that many ms; layout is stale before each pass. */
function passTimes(ms: number): PassTimes {
  const names = Object.keys(sides) as Side[];
  const spent: PassTimes = { scan: 0, bareWalk: 0, flatWalk: 0 };
  let passes = 0;
  for (const name of names) sides[name](); // warm
  while (names.some((name) => spent[name] < ms)) {
    for (const name of names) {
      dirty();
      const start = performance.now();
      sides[name]();
      spent[name] += performance.now() - start;
    }
    passes += 1;
  }
  for (const name of names) spent[name] /= passes;
  return spent;
}

/** Passes of all sides in turn on a page that changes sixty times a second by itself: each after a change of its own. */
async function livePassTimes(ms: number): Promise<PassTimes> {
  const clock = document.body.appendChild(document.createElement('p'));
  const row = document.querySelector('.weui-desktop-form__control-group');
  const spent: PassTimes = { scan: 0, bareWalk: 0, flatWalk: 0 };
  const names = Object.keys(sides) as Side[];
  let passes = 0;
  while (names.some((name) => spent[name] < ms)) {
    for (const name of names) {
      await new Promise((done) => setTimeout(done, 1000 / 60));
      clock.replaceChildren(new Date().toISOString());
      row?.classList.toggle('practice-changed');
      const start = performance.now();
      sides[name]();
      spent[name] += performance.now() - start;
    }
    passes += 1;
  }
  clock.remove();
  for (const name of names) spent[name] /= passes;
  return spent;
}

/** How much each side read: a walk that misses what the scan finds would be no measure for it. */
function readCounts() {
  const { controls, found } = fullScan();
  return { controls: controls.length, found: found.length, bareWalk: bareWalk(document), flatWalk: flatWalk(document) };
}

export type ReadCounts = ReturnType<typeof readCounts>;

Object.assign(window, { benchScan: { passTimes, livePassTimes, readCounts } });
