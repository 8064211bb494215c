import type { Scan } from '../../lib/recognise/scan.ts';
import { type Drawn, drawForm } from './draw/draw-form.ts';
import type { Cell, Form } from './form.ts';
import { judge, type Verdict } from './judge.ts';

/** Reads the document and decides: lib's own scan, or a planted one. */
export type Matcher = () => Pick<Scan, 'found' | 'controls' | 'unfound'>;

const pieceSize = 4;

/** The page as it grows: what is drawn stays out of it and comes in pieces; no look on the way may be wrong. */
function* pieces({ rows }: Drawn): Generator<void> {
  const stands = rows.map((nodes) =>
    nodes.map((node) => {
      const mark = (node.ownerDocument as Document).createComment('');
      node.parentNode?.replaceChild(mark, node);
      return { node, mark };
    }),
  );
  for (const [at, row] of stands.entries()) {
    for (const { node, mark } of row) mark.replaceWith(node as ChildNode);
    if (at % pieceSize === pieceSize - 1) yield;
  }
}

/** Every row is drawn anew, as a framework does: other elements, the same page. */
function redraw({ rows, cells }: Drawn): void {
  const replace = (one: Node, other: Node): void => {
    const cell = cells.get(one as Element);
    if (cell) {
      cells.delete(one as Element);
      cells.set(other as Element, cell);
    }
    for (const [at, child] of [...one.childNodes].entries()) replace(child, other.childNodes[at] as Node);
  };
  for (const node of rows.flat()) {
    const fresh = node.cloneNode(true);
    replace(node, fresh);
    node.parentNode?.replaceChild(fresh, node);
  }
}

const wrongOf = (match: Matcher, cells: ReadonlyMap<Element, Cell>): string[] => judge(match(), cells).wrong;

/** Draws a mutant's page, lets a matcher look at it, and judges what it found. The host is empty again afterwards. */
export function look(form: Form, host: HTMLElement, match: Matcher): Verdict {
  const drawn = drawForm(form, host);
  const { cells } = drawn;
  const early: string[] = [];
  const inShadows = form.place === 'rowShadows' || form.place === 'slots';
  if (form.timing === 'late') for (const _ of pieces(drawn)) early.push(...wrongOf(match, cells));
  if (form.timing === 'redrawn' && !inShadows) {
    early.push(...wrongOf(match, cells));
    redraw(drawn);
  }
  const verdict = judge(match(), cells);
  host.replaceChildren();
  return { ...verdict, wrong: [...new Set([...early.map((text) => `early: ${text}`), ...verdict.wrong])] };
}
