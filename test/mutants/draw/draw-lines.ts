import type { Layout, Line } from '../form.ts';
import { drawLine, rowBox } from './draw-line.ts';
import type { Hand } from './hand.ts';

const noted = (hand: Hand, ...nodes: Node[]): Node[] => {
  hand.rows.push(nodes);
  return nodes;
};

const pairsOf = (lines: readonly Line[]): Line[][] =>
  lines.flatMap((_, at) => (at % 2 === 0 ? [lines.slice(at, at + 2)] : []));

const partsOf = (line: Line, hand: Hand, tag: readonly [name: string, control: string]): HTMLElement[] => {
  const { label, controls } = drawLine(line, hand);
  const name = hand.make(tag[0], {}, ...(label ? [label] : []));
  return line.called === 'float' && tag[0] === 'div'
    ? [hand.make(tag[1], {}, controls), name]
    : [name, hand.make(tag[1], {}, controls)];
};

const layouts: Record<Layout, (lines: readonly Line[], hand: Hand) => Node[]> = {
  rows: (lines, hand) => lines.flatMap((line) => noted(hand, rowBox(line, hand))),
  flat: (lines, hand) =>
    lines.flatMap((line) => {
      const { label, controls } = drawLine(line, hand);
      const inside = [...controls.childNodes];
      return noted(hand, ...(label ? (line.called === 'float' ? [...inside, label] : [label, ...inside]) : inside));
    }),
  grid: (lines, hand) => [
    hand.make(
      'div',
      { style: 'display:grid;grid-template-columns:120px 1fr' },
      ...(lines.flatMap((line) => noted(hand, ...partsOf(line, hand, ['div', 'div']))) as HTMLElement[]),
    ),
  ],
  pairs: (lines, hand) =>
    pairsOf(lines).map((pair) => {
      const cells = pair.flatMap((line) => noted(hand, ...partsOf(line, hand, ['div', 'div']))) as HTMLElement[];
      return hand.make('div', { style: 'display:flex' }, ...cells);
    }),
  table: (lines, hand) => [
    hand.make(
      'table',
      {},
      ...(lines.flatMap((line) =>
        noted(hand, hand.make('tr', {}, ...partsOf(line, hand, ['th', 'td']))),
      ) as HTMLElement[]),
    ),
  ],
  wideTable: (lines, hand) => [
    hand.make(
      'table',
      {},
      ...pairsOf(lines).map((pair) =>
        hand.make(
          'tr',
          {},
          ...(pair.flatMap((line) => noted(hand, ...partsOf(line, hand, ['td', 'td']))) as HTMLElement[]),
        ),
      ),
    ),
  ],
  headedTable: (lines, hand) => {
    const parts = lines.map((line) => partsOf(line, hand, ['th', 'td']) as [HTMLElement, HTMLElement]);
    const head = hand.make('thead', {}, hand.make('tr', {}, ...parts.map(([name]) => name)));
    const body = hand.make('tbody', {}, hand.make('tr', {}, ...parts.map(([, control]) => control)));
    return noted(hand, hand.make('table', {}, head, body));
  },
  list: (lines, hand) => [
    hand.make(
      'dl',
      {},
      ...(lines.flatMap((line) => noted(hand, ...partsOf(line, hand, ['dt', 'dd']))) as HTMLElement[]),
    ),
  ],
  columns: (lines, hand) => {
    const parts = lines.map((line) => partsOf(line, hand, ['p', 'div']) as [HTMLElement, HTMLElement]);
    const left = hand.make('div', { style: 'float:left' }, ...parts.map(([name]) => name));
    return noted(hand, left, hand.make('div', {}, ...parts.map(([, control]) => control)));
  },
};

/** The rows of a block in its layout; a title over some of them ends one stretch and opens the next. */
export function drawLines(lines: readonly Line[], layout: Layout, hand: Hand): Node[] {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const own = line.hidden !== undefined || line.under !== undefined;
    const last = stretches.at(-1);
    if (!last || own || last[0]?.hidden) stretches.push([line]);
    else last.push(line);
  }
  return stretches.flatMap((stretch) => {
    const [first] = stretch;
    const title = first?.under ? [hand.make('p', {}, first.under)] : [];
    return [...title, ...layouts[first?.hidden ? 'rows' : layout](stretch, hand)];
  });
}
