import type { Page, SeenBox, SeenControl, SeenText } from './page.ts';

/** A text or control in reading order, with the boxes around it, innermost first. */
export interface Placed<Item> {
  item: Item;
  at: number;
  around: readonly SeenBox[];
}

/** The page as one line of texts and controls, as a person reads it, and where each box begins and ends on it. */
export interface Reading {
  line: readonly Placed<SeenText | SeenControl>[];
  controls: readonly Placed<SeenControl>[];
  /** Numbers of the controls that a label in view is tied to, wherever it stands. */
  tied: ReadonlySet<number>;
  range: (box: SeenBox) => readonly [from: number, to: number];
  /** The last control before a position, if any. */
  controlBefore: (at: number) => Placed<SeenControl> | undefined;
  /** How many controls stand from one position up to another. */
  controlsIn: (from: number, to: number) => number;
}

const isControl = (placed: Placed<SeenText | SeenControl>): placed is Placed<SeenControl> =>
  placed.item.is === 'control';

export function readingOf(page: Page): Reading {
  const line: Placed<SeenText | SeenControl>[] = [];
  const ranges = new Map<SeenBox, readonly [number, number]>();
  const visit = (box: SeenBox, outer: readonly SeenBox[]): void => {
    const from = line.length;
    const around = [box, ...outer];
    for (const child of box.children) {
      if (child.is === 'box') visit(child, around);
      else line.push({ item: child, at: line.length, around });
    }
    ranges.set(box, [from, line.length]);
  };
  visit(page.root, []);
  const controls = line.filter(isControl);
  // How many controls stand before each position: makes both questions below a look-up.
  const counts = [0];
  for (const placed of line) counts.push((counts.at(-1) ?? 0) + (isControl(placed) ? 1 : 0));
  const count = (at: number): number => counts[at] ?? 0;
  return {
    line,
    controls,
    tied: new Set(line.flatMap(({ item }) => (item.is === 'text' ? (item.of ?? []) : []))),
    range: (box) => ranges.get(box) ?? [0, 0],
    controlBefore: (at) => controls[count(at) - 1],
    controlsIn: (from, to) => count(to) - count(from),
  };
}

/** Texts of the line from one position up to another, without the controls between them. */
export const textsBetween = ({ line }: Reading, from: number, to: number): Placed<SeenText>[] =>
  line.slice(from, to).filter((placed): placed is Placed<SeenText> => placed.item.is === 'text');
