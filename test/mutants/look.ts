import type { Scan } from '../../lib/recognise/scan.ts';
import { drawForm } from './draw/draw-form.ts';
import type { Cell, Form } from './form.ts';
import { judge, type Verdict } from './judge.ts';
import { pieces, redraw } from './timing.ts';

/** Reads the document and decides: lib's own scan, or a planted one. */
export type Matcher = () => Pick<Scan, 'found' | 'controls' | 'unfound'>;

const wrongOf = (match: Matcher, cells: ReadonlyMap<Element, Cell>): string[] => judge(match(), cells).wrong;

/** Draws a mutant's page, lets a matcher look at it, and judges what it found. The host is empty again afterwards. */
export function look(form: Form, host: HTMLElement, match: Matcher): Verdict {
  const drawn = drawForm(form, host);
  const { cells } = drawn;
  const early: string[] = [];
  const inShadows = form.place === 'rowShadows' || form.place === 'slots';
  // No look on the way may be wrong either.
  if (form.timing === 'late') for (const _ of pieces(drawn)) early.push(...wrongOf(match, cells));
  if (form.timing === 'redrawn' && !inShadows) {
    early.push(...wrongOf(match, cells));
    redraw(drawn);
  }
  const verdict = judge(match(), cells);
  host.replaceChildren();
  return { ...verdict, wrong: [...new Set([...early.map((text) => `early: ${text}`), ...verdict.wrong])] };
}
