import { patience, until } from '../until.ts';

/** A list that has only the options in sight in the document. */
export interface LongList {
  /** Does it hold more than fits in sight? */
  rolls(menu: HTMLElement): boolean;
  /** Goes from its top to its end, until a look at the options of some part gives something. */
  roll<T>(
    menu: () => HTMLElement,
    options: () => readonly HTMLElement[],
    look: () => T | undefined | Promise<T | undefined>,
    signal: AbortSignal,
  ): Promise<T | undefined>;
}

const spare = 1; // a fraction of a pixel is no room to scroll

/** Do the options fill what is in sight of the list? One height of an option may lack at either end. */
function fill(box: HTMLElement, options: readonly HTMLElement[]): boolean {
  const around = box.getBoundingClientRect();
  const places = options.map((option) => option.getBoundingClientRect());
  const room = places[0]?.height ?? 0;
  return (
    places.some(({ top }) => top <= around.top + room) && places.some(({ bottom }) => bottom >= around.bottom - room)
  );
}

/** A long list by what of it scrolls. */
export const rolling = (scroller: string): LongList => ({
  rolls(menu) {
    const box = menu.querySelector(scroller);
    return box !== null && box.scrollHeight > box.clientHeight + spare;
  },
  async roll(menu, options, look, signal) {
    for (let top = 0; ; ) {
      const box = menu().querySelector<HTMLElement>(scroller);
      if (!box) return undefined;
      const last = () => box.scrollHeight - box.clientHeight - spare;
      // It may go to what is chosen by itself, after it has opened.
      const there = () => {
        if (Math.abs(box.scrollTop - Math.min(top, last())) <= spare) return fill(box, options());
        box.scrollTop = top;
        return false;
      };
      await until(box, there, signal, patience.settle);
      const found = await look();
      if (found || box.scrollTop >= last()) return found;
      top = Math.ceil(box.scrollTop + box.clientHeight / 2);
    }
  },
});
