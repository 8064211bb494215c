import type { Scan } from '../../lib/recognise/scan.ts';
import type { Cell } from './form.ts';

/** What one look at a page came to. */
export interface Verdict {
  /** Told in words: taken for something it is not. */
  wrong: string[];
  right: number;
  /** Labels or ids of what a person would know and the scan did not. */
  missed: string[];
  /** Controls that a fill put something into. */
  written?: number;
}

/** Control → what it is for, and the label a person reads beside it. */
export type Cells = ReadonlyMap<Element, Cell>;

const typedKinds = new Set<string>(['text', 'textarea']);

const nameOf = (cell: Cell | undefined): string => cell?.is ?? 'nothing';

/** The cell a control of the scan stands for. */
function cellAt(root: Element, cells: ReadonlyMap<Element, Cell>): Cell | undefined {
  const own = cells.get(root);
  if (own) return own;
  for (const [element, cell] of cells) if (root.contains(element) || element.contains(root)) return cell;
  return undefined;
}

/** Compares what was found with what each control is for. */
export function judge(scan: Pick<Scan, 'found' | 'controls' | 'unfound'>, cells: ReadonlyMap<Element, Cell>): Verdict {
  const found = new Map<Cell, string[]>();
  const wrong: string[] = [];
  for (const { label, parts } of scan.found)
    for (const { ids, role, control } of parts) {
      const root = scan.controls[control]?.root;
      const cell = root && cellAt(root, cells);
      const taken = [...ids, ...(role ? [role] : [])].join(' ');
      if (!cell || cell.is !== taken || found.has(cell)) wrong.push(`「${label}」 ${nameOf(cell)} taken for ${taken}`);
      if (cell) found.set(cell, [taken]);
    }
  const why = new Map(
    scan.unfound.flatMap(({ controls, reasons: [reason] }) =>
      controls.map(
        (at) => [scan.controls[at]?.root && cellAt(scan.controls[at].root, cells), reason?.because] as const,
      ),
    ),
  );
  const known = [...cells.values()].filter((cell) => cell.is && !cell.unsure);
  const missed = known.filter((cell) => !found.has(cell));
  return {
    wrong,
    right: known.length - missed.length,
    missed: missed.map(
      (cell) => `${cell.label}${typedKinds.has(cell.kind) ? '' : ` (${cell.kind})`} ${why.get(cell) ?? ''}`,
    ),
  };
}
