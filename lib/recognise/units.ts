import { labelText, promptText } from '../fields/label-text.ts';
import { isLabel } from '../fields/labels.ts';
import { headingText } from './heading-text.ts';
import { isConnector, readLabel } from './label.ts';
import type { SeenBox, SeenControl } from './page.ts';
import { type Placed, type Reading, textsBetween } from './reading.ts';

/** How a unit is called, and how that was found out. */
interface Name {
  /** Normalised label; absent where a person reads none, or one that no row of ours bears (`unknown`). */
  label?: string;
  /** As printed on the page. */
  printed: string;
  from?: 'label' | 'aria' | 'placeholder' | 'own';
  unknown?: string;
  /** Positions on the line of the texts that make up the label. */
  used: readonly number[];
  /** The box in which the label was found: the row. */
  row?: SeenBox;
}

/** Controls that share one label, in reading order. */
export interface Unit extends Name {
  controls: readonly Placed<SeenControl>[];
}

/** What stands before a control: a name, or another control whose row it shares. */
type Found = { name: Name } | { follows: Placed<SeenControl>; within: SeenBox } | undefined;

/** The heading of the column a table cell stands in, where its own row has no text. */
function columnHeading(reading: Reading, control: Placed<SeenControl>, level: number): Name | undefined {
  const cell = control.around.slice(0, level).find(({ column }) => column !== undefined);
  const table = control.around.slice(level).find(({ tag }) => tag === 'table');
  if (!cell || !table) return undefined;
  const heads = textsBetween(reading, reading.range(table)[0], control.at).filter(
    ({ item }) => item.column === cell.column,
  );
  const head = heads.at(-1);
  const read = head && readLabel([head.item.text], 'nearest');
  if (!head || !read) return undefined;
  return 'unknown' in read
    ? { printed: read.unknown, unknown: read.unknown, used: [] }
    : { ...read, from: 'label', used: [head.at], row: cell };
}

/** Climbs from the control outwards until something stands before it. */
function before(
  reading: Reading,
  control: Placed<SeenControl>,
  isHeading: (text: Placed<{ text: string; heading?: boolean }>) => boolean,
): Found {
  for (const [level, box] of control.around.entries()) {
    const [from, to] = reading.range(box);
    const former = reading.controlBefore(control.at);
    const previous = former && former.at >= from ? former : undefined;
    const texts = textsBetween(reading, previous ? previous.at + 1 : from, control.at);
    const heading = texts.findLastIndex(isHeading);
    const own = texts.slice(heading + 1);
    const read = readLabel(
      own.map(({ item }) => item.text),
      reading.controlsIn(from, to) === 1 ? 'first' : 'nearest',
    );
    if (read && 'label' in read) {
      return {
        name: {
          label: read.label,
          printed: read.printed,
          from: 'label',
          used: read.used.map((n) => own[n]?.at ?? -1),
          row: box,
        },
      };
    }
    if (read) return { name: { printed: read.unknown, unknown: read.unknown, used: [] } };
    if (heading >= 0) return undefined;
    const column = box.tag === 'tr' ? columnHeading(reading, control, level) : undefined;
    if (column) return { name: column };
    if (previous) return { follows: previous, within: box };
  }
  return undefined;
}

/** A name found in markup or in the control itself, where no text stands beside it. */
function otherName({ item }: Placed<SeenControl>): Name {
  const aria = item.names.find((name) => isLabel(labelText(name)));
  if (aria) return { label: labelText(aria), printed: aria, from: 'aria', used: [] };
  if (item.names[0]) return { printed: item.names[0], unknown: item.names[0], used: [] };
  const own = ownName(item);
  if (own) return own;
  const prompt = [labelText(item.prompt), promptText(item.prompt)].find(isLabel);
  if (prompt) return { label: prompt, printed: item.prompt, from: 'placeholder', used: [] };
  return { printed: item.prompt || item.own, unknown: item.prompt || item.own || undefined, used: [] };
}

const ownName = ({ own }: SeenControl): Name | undefined =>
  own && isLabel(labelText(own)) ? { label: labelText(own), printed: own, from: 'own', used: [] } : undefined;

/** The page's controls as labelled units. `headings`: normalised texts that are headings, never labels. */
export function unitsOf(reading: Reading, headings: ReadonlySet<string>): Unit[] {
  const units: (Unit & { controls: Placed<SeenControl>[] })[] = [];
  const unitOf = new Map<number, (typeof units)[number]>();
  const isHeading = ({ item }: Placed<{ text: string; heading?: boolean }>): boolean =>
    headings.has(headingText(item.text)) || (item.heading === true && !isLabel(labelText(item.text)));
  const name = (control: Placed<SeenControl>, found: Found): Name => {
    // A label in view outranks markup, markup outranks the placeholder; a check box's own words outrank a strange row.
    if (found && 'name' in found) return (found.name.unknown && ownName(control.item)) || found.name;
    return otherName(control);
  };
  for (const control of reading.controls) {
    const found = before(reading, control, isHeading);
    const leader = found && 'follows' in found ? unitOf.get(found.follows.item.index) : undefined;
    const sharesRow =
      leader?.row &&
      found &&
      'within' in found &&
      (found.within === leader.row ||
        (found.within.children.length > 0 && isInside(found.within, leader.row, control)));
    const distinct = control.item.kind !== 'checkbox' && otherName(control).label !== undefined;
    if (leader && sharesRow && !distinct) {
      leader.controls.push(control);
      unitOf.set(control.item.index, leader);
      continue;
    }
    const unit = { ...name(control, found), controls: [control] };
    units.push(unit);
    unitOf.set(control.item.index, unit);
  }
  return units;
}

/** Both boxes are around the control: is the first the inner one? */
const isInside = (inner: SeenBox, outer: SeenBox, { around }: Placed<SeenControl>): boolean =>
  around.includes(outer) && around.indexOf(inner) < around.indexOf(outer);
