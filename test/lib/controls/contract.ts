import { afterEach, describe, expect, it } from 'vitest';
import type { ControlDriver, DriverFault } from '../../../lib/controls/driver.ts';
import { driverOf } from '../../../lib/controls/index.ts';
import { patience } from '../../../lib/controls/until.ts';
import type { Answer, Value } from '../../../lib/fields/value.ts';
import { mounted, type Page, type Place } from './mounted.ts';
import type { Drawn, Sketch } from './pages/vue-page.ts';

/** An answer, and what the page's own model holds once it has taken it. */
export interface Taken {
  answer: Answer;
  model: unknown;
  /** What the control then shows, when not the answer's first wording. */
  shown?: Value;
}

export interface Specimen {
  page: Page;
  /** Empty at first; `off` disables it, `drawing` is its key. */
  sketch: Sketch;
  prompt?: string;
  first: Taken;
  second: Taken;
  /** What it cannot hold, near misses and disabled options among them, and why. */
  refuses: readonly (readonly [string, Answer, DriverFault])[];
  /** The model when emptied, where a person could. */
  emptied?: { model: unknown };
  /** Data that hold its choices back, and what brings them. */
  late?: { without: Record<string, unknown>; come: Record<string, unknown> };
  /** Where it works at all, if not everywhere. */
  places?: readonly Place[];
  /** It has a menu: what shows when that is open. */
  menu?: string;
  /** Which of several such controls it is, from 0. */
  at?: number;
  /** Whether the page can disable it. */
  disables?: boolean;
  /** It can be read only: then it is barred. */
  readonly?: Record<string, unknown>;
  /** Its click comes from the person, or it does not open. */
  opens?: boolean;
}

// So long a choice is awaited that never comes. The pages here have theirs at once, or (`late`) none at all at first.
patience.options = 250;

/** In a still page menus do not fade: the drivers meet fading ones once for each kind of control. */
function keepStill(document: Document, still: boolean, page: Page): void {
  document.querySelector('style.still')?.remove();
  if (!still) return;
  const style = document.createElement('style');
  style.className = 'still';
  // Ant Design waits for the end of an animation before it takes a menu away: there must be one
  style.textContent =
    page === 'ant'
      ? '* { transition-duration: 1ms !important; animation-duration: 1ms !important }'
      : '* { transition: none !important; animation: none !important }';
  document.head.append(style);
}

const never = () => new AbortController().signal;
const shownOf = ({ answer, shown }: Taken) => [...(shown ?? answer.value)].sort();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What every driver promises, tried on a real page. For another make of the same control, `variety` leaves out what the
 * page around it has no part in.
 */
export function keepsTheContract(driver: ControlDriver, specimen: Specimen, variety = false): void {
  const { page, sketch, first, second } = specimen;
  let drawn: Drawn;

  async function mount(place: Place = 'top', data: Record<string, unknown> = {}): Promise<void> {
    drawn = await mounted(page, place, { ...sketch, data: { ...sketch.data, ...data } });
    await drawn.$nextTick();
    keepStill(drawn.$el.ownerDocument, variety, page);
  }
  const root = () => {
    const all = new Set(Array.from(drawn.$el.querySelectorAll(driver.find), (element) => driver.rootOf(element)));
    const found = [...all].filter(Boolean)[specimen.at ?? 0];
    if (!found) throw new Error(`no ${driver.kit} ${driver.control} in ${drawn.$el.innerHTML}`);
    return found;
  };
  const set = (answer: Answer, signal = never()) => driver.set(root(), answer, signal);
  const faultOf = (answer: Answer, signal = never()) =>
    set(answer, signal).then(
      () => 'taken',
      (error: { fault?: string }) => error.fault ?? error,
    );
  const openMenus = () => {
    const around = [drawn.$el, drawn.$el.ownerDocument.body];
    const all = around.flatMap((place) => [...place.querySelectorAll(specimen.menu ?? 'none')]);
    return all.filter((menu) => menu.checkVisibility());
  };

  async function standsAs(taken: Taken): Promise<void> {
    await drawn.$nextTick();
    expect(drawn.value).toEqual(taken.model);
    await expect.poll(() => [...driver.read(root())].sort()).toEqual(shownOf(taken));
    await expect.poll(openMenus).toEqual([]);
  }
  const empty = () => standsAs({ answer: { value: [] }, model: sketch.data.value });

  describe(`${driver.kit} ${driver.control}`, () => {
    afterEach(() => {
      drawn.$destroy();
      drawn.$el.remove();
    });

    it.runIf(!variety)('is found from any element in it', async () => {
      await mount();
      const inside = [root(), ...root().querySelectorAll('*')].filter(
        (element) => element.matches(driver.find) || driver.kit !== 'native',
      );
      expect(inside.length).toBeGreaterThan(0);
      for (const element of inside) expect(driverOf(element)).toEqual({ driver, root: root() });
    });

    it('reads empty as [], and changes nothing by reading', async () => {
      await mount();
      const before = drawn.$el.outerHTML;
      expect(driver.read(root())).toEqual([]);
      expect(driver.prompt(root())).toBe(specimen.prompt ?? '');
      expect(driver.barred(root())).toBeUndefined();
      expect(drawn.$el.outerHTML).toBe(before);
    });

    it.each(specimen.places ?? (['top', 'frame', 'shadow'] as const))(
      'sets, sets again and refuses: %s',
      async (place) => {
        await mount(place);
        await set(first.answer);
        await standsAs(first);
        await set(second.answer);
        await standsAs(second);
        for (const [, answer, fault] of specimen.refuses.slice(-1)) expect(await faultOf(answer)).toBe(fault);
        await standsAs(second);
      },
    );

    it.runIf(!variety)('works in a window with focus, and leaves the focus nowhere in it', async () => {
      await mount();
      window.focus();
      expect(document.hasFocus()).toBe(true);
      await set(first.answer);
      await set(second.answer);
      expect(drawn.$el.contains(document.activeElement)).toBe(false);
      await standsAs(second);
    });

    it.runIf(!variety)('works in a window without focus, and leaves the focus nowhere in it', async () => {
      await mount();
      window.parent.focus();
      expect(document.hasFocus()).toBe(false);
      await set(first.answer);
      expect(drawn.$el.contains(document.activeElement)).toBe(false);
      await standsAs(first);
    });

    it.runIf(!variety)('does nothing where the answer stands', async () => {
      await mount();
      await set(first.answer);
      await pause(400);
      const heard: string[] = [];
      const note = (event: Event) => heard.push(event.type);
      const types = ['focus', 'mousedown', 'click', 'input', 'change', 'blur'];
      for (const type of types) document.addEventListener(type, note, true);
      await set(first.answer);
      for (const type of types) document.removeEventListener(type, note, true);
      expect(heard).toEqual([]);
      await standsAs(first);
    });

    it.each(variety ? specimen.refuses.slice(0, 1) : specimen.refuses)(
      'refuses %s, empty or not',
      async (_, answer, fault) => {
        await mount();
        expect(await faultOf(answer)).toBe(fault);
        await empty();
        await set(first.answer);
        expect(await faultOf(answer)).toBe(fault);
        await standsAs(first);
      },
    );

    it.runIf(specimen.disables !== false)('is barred while disabled', async () => {
      await mount('top', { off: true });
      expect(driver.barred(root())).toBe('disabled');
      expect(await faultOf(first.answer)).toBe('barred');
      await empty();
    });

    it.runIf(specimen.readonly)('is barred while it can be read only', async () => {
      await mount('top', specimen.readonly);
      expect(driver.barred(root())).toBe('readonly');
      expect(await faultOf(first.answer)).toBe('barred');
      await empty();
    });

    it(specimen.emptied ? 'empties' : 'says that it cannot be emptied', async () => {
      await mount();
      await set(first.answer);
      if (specimen.emptied) {
        await set({ value: [] });
        await standsAs({ answer: { value: [] }, model: specimen.emptied.model });
      } else {
        expect(await faultOf({ value: [] })).toBe('unsupported');
        await standsAs(first);
      }
    });

    it.runIf(!variety)('does nothing when called off before', async () => {
      await mount();
      expect(await faultOf(first.answer, AbortSignal.abort())).toBe('aborted');
      await empty();
    });

    it('puts back what stood there when called off on the way', async () => {
      await mount();
      await set(second.answer);
      const away = new AbortController();
      const outcome = faultOf(first.answer, away.signal);
      away.abort();
      expect(await outcome).toBe('aborted');
      await standsAs(second);
    });

    it.runIf(!variety)('puts back what stood there when the page does not take it', async () => {
      await mount();
      await set(second.answer);
      drawn.stubborn = true;
      expect(await faultOf(first.answer)).toBe('notTaken');
      await standsAs(second);
    });

    it('holds when the page draws the control anew', async () => {
      await mount('top', { redraws: true });
      await set(first.answer);
      await standsAs(first);
      await set(second.answer);
      drawn.$forceUpdate();
      drawn.drawing += 1;
      await standsAs(second);
    });

    it.runIf(!variety)('works on a page that never rests', async () => {
      await mount();
      const noise = document.createElement('div');
      document.body.append(noise);
      let runs = true;
      const churn = () => {
        noise.innerHTML = `<p class="n${performance.now()}">${performance.now()}</p>`.repeat(20);
        if (runs) setTimeout(churn);
      };
      churn();
      const watcher = new MutationObserver(() => noise.getBoundingClientRect());
      watcher.observe(document, { subtree: true, childList: true, attributes: true });
      await set(first.answer);
      runs = false;
      watcher.disconnect();
      noise.remove();
      await standsAs(first);
    });

    it.runIf(specimen.late)('waits for choices that come late', async () => {
      await mount('top', specimen.late?.without);
      setTimeout(() => Object.assign(drawn, specimen.late?.come), 250);
      await set(first.answer);
      await standsAs(first);
    });

    it.runIf(specimen.opens)('says soon that the menu takes only a person’s click', async () => {
      await mount();
      const stop = (event: Event) => event.stopImmediatePropagation();
      const types = ['pointerdown', 'mousedown', 'mouseup', 'click', 'focus', 'focusin'];
      for (const type of types) window.addEventListener(type, stop, true);
      const start = performance.now();
      const fault = await faultOf(first.answer);
      const took = performance.now() - start;
      for (const type of types) window.removeEventListener(type, stop, true);
      expect(fault).toBe('didNotOpen');
      expect(took).toBeLessThan(1000);
      await empty();
    });
  });
}
