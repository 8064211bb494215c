import { type Drawn, drawForm } from '../draw/draw-form.ts';
import { type Cell, cellsOf, type Form } from '../form.ts';
import type { Lot } from '../lot.ts';
import { pieces, redraw } from '../timing.ts';
import { held, hold } from './held.ts';
import { clearMenus, workMenu } from './kit-menus.ts';

/** A mutant's page with what pages do while they are filled in. */
export interface LivePage {
  cells: Drawn['cells'];
  /** What stood in each control at first. */
  before: ReadonlyMap<Cell, readonly string[]>;
  /** What the page does by itself once it is left alone: true when it has done something. */
  stir(): Promise<boolean>;
  clear(): void;
}

const entries = ['示例旧值', '样本'];
const texts = new Set(['text', 'textarea']);

/** More of what a page may do than its own kinds say: entries that stand there, values given back, rows late or anew. */
function enliven(form: Form, lot: Lot): Form['timing'] {
  for (const cell of cellsOf(form)) if (lot.oneIn(30)) cell.reverts = true;
  return form.timing === 'atOnce' ? lot.pick(['atOnce', 'late', 'redrawn']) : form.timing;
}

/** `still`: rows come at once and stay. `heard`: something was put into a control. */
export function livePage(
  form: Form,
  host: HTMLElement,
  lot: Lot,
  { still, heard }: { still: boolean; heard: (element: Element, cell: Cell) => void },
): LivePage {
  const timing = enliven(form, lot);
  const drawn = drawForm(form, host);
  const { cells } = drawn;
  const coming: Promise<void>[] = [];
  let stirred = false;
  let rows = !still && timing === 'late' ? pieces(drawn) : undefined;
  // A shadow root is not drawn anew with what stands around it.
  let untilRedrawn = !still && timing === 'redrawn' && !/rowShadows|slots/u.test(form.place) ? 1 + lot.below(6) : 0;

  for (const [element, cell] of cells)
    if (texts.has(cell.kind) && !cell.max && lot.oneIn(15)) hold(element, cell, [lot.pick(entries)]);
  const before = new Map([...cells].map(([element, cell]) => [cell, held(element, cell)] as const));

  function redrawNow(): void {
    untilRedrawn = 0;
    redraw(drawn);
    for (const [element, cell] of cells) attend(element, cell);
    stirred = true;
  }

  function grow(): void {
    if (!rows) return;
    if (rows.next().done) rows = undefined;
    stirred = true;
  }

  /** What an entry brings about: the next rows, or the page drawn anew. */
  function onEntry(element: Element, cell: Cell): void {
    heard(element, cell);
    if (rows) queueMicrotask(grow);
    if (untilRedrawn > 0 && --untilRedrawn === 0) queueMicrotask(redrawNow);
  }

  /** Given back at once, or a moment after the entry. */
  async function giveBack(element: Element, cell: Cell, later: boolean): Promise<void> {
    if (later) await new Promise(requestAnimationFrame);
    stirred ||= later;
    hold(element, cell, before.get(cell) ?? []);
  }

  function attend(element: Element, cell: Cell): void {
    if (workMenu(element as HTMLElement, cell, () => onEntry(element, cell))) return;
    const later = cell.reverts && (cell.label?.length ?? 0) % 2 === 0;
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => {
        onEntry(element, cell);
        if (cell.reverts) coming.push(giveBack(element, cell, later ?? false));
      });
  }

  for (const [element, cell] of cells) attend(element, cell);
  return {
    cells,
    before,
    stir: async () => {
      await Promise.all(coming.splice(0));
      if (untilRedrawn > 0) redrawNow();
      else grow();
      const did = stirred;
      stirred = false;
      return did;
    },
    clear: () => {
      host.replaceChildren();
      clearMenus(host.ownerDocument);
    },
  };
}
