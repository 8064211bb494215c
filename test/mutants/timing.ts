import type { Drawn } from './draw/draw-form.ts';

const pieceSize = 4;

/** The page as it grows: what is drawn stays out of it and comes in pieces. */
export function* pieces({ rows }: Drawn): Generator<void> {
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
export function redraw({ rows, cells }: Drawn): void {
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
