import { labelText, promptText } from '../fields/label-text.ts';
import { groupsNamed, isLabel } from '../fields/labels.ts';
import { headingText } from './heading-text.ts';
import { readLabel } from './label.ts';
import type { SeenBox, SeenControl, SeenText } from './page.ts';
import { type Placed, type Reading, textsBetween } from './reading.ts';

/** How a unit is called, and how that was found out. */
interface Name {
  /** Normalised label, in every form it may be read; none where there is no label, or a strange one (`unknown`). */
  labels: readonly string[];
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
  /** The unit whose row it stands in, where it says itself that it is something else: a code beside a phone. */
  beside?: Unit;
}

/** What stands before a control: a name, or another control whose row it may share. */
type Found = { name: Name } | { follows: Placed<SeenControl>; within: SeenBox } | undefined;

/** The label among texts in a row, with its positions on the line. */
function nameAmong(texts: readonly Placed<SeenText>[], where: 'first' | 'nearest', row: SeenBox): Name | undefined {
  const read = readLabel(
    texts.map(({ item }) => item),
    where,
  );
  if (!read) return undefined;
  const used = read.used.map((n) => texts[n]?.at ?? -1);
  if ('unknown' in read) return { labels: [], printed: read.unknown, unknown: read.unknown, used, row };
  return { labels: [read.label], printed: read.printed, from: 'label', used, row };
}

/** The heading of the column a table cell stands in, where its own row has no text. */
function columnHeading(reading: Reading, control: Placed<SeenControl>, level: number): Name | undefined {
  const cell = control.around.slice(0, level).find(({ column }) => column !== undefined);
  const table = control.around.slice(level).find(({ tag }) => tag === 'table');
  if (!cell || !table) return undefined;
  const texts = textsBetween(reading, reading.range(table)[0], control.at);
  return nameAmong(texts.filter(({ item }) => item.column === cell.column).slice(-1), 'nearest', cell);
}

/** A heading, and no label: 「法定代表人」 heads a block, but alone with one control it names that. */
const isHeading = (item: SeenText, headings: ReadonlySet<string>, alone: boolean): boolean => {
  const label = isLabel(labelText(item.text));
  return item.heading
    ? !label || headings.has(headingText(item.text))
    : headings.has(headingText(item.text)) && !(label && alone);
};

/** The innermost box around both: a tip or an error below a control lies with it in its own row, not before the next. */
const innermostShared = (text: Placed<SeenText>, control: Placed<SeenControl>): SeenBox | undefined =>
  text.around.find((box) => control.around.includes(box));

/** Climbs from the control outwards until something stands before it. */
function before(reading: Reading, control: Placed<SeenControl>, headings: ReadonlySet<string>): Found {
  for (const [level, box] of control.around.entries()) {
    const [from, to] = reading.range(box);
    const former = reading.controlBefore(control.at);
    const previous = former && former.at >= from ? former : undefined;
    // A label that belongs to another control, before or after it, is none of this one's.
    const texts = textsBetween(reading, previous ? previous.at + 1 : from, control.at).filter(
      (text) =>
        (text.item.of === undefined || text.item.of === control.item.index) &&
        (!previous || innermostShared(text, previous) === box),
    );
    const alone = reading.controlsIn(from, to) === 1;
    const heading = texts.findLastIndex(({ item }) => isHeading(item, headings, alone));
    const name = nameAmong(texts.slice(heading + 1), alone ? 'first' : 'nearest', box);
    if (name) return { name };
    if (heading >= 0) return undefined;
    const column = box.tag === 'tr' ? columnHeading(reading, control, level) : undefined;
    if (column) return { name: column };
    if (previous) return { follows: previous, within: box };
  }
  return undefined;
}

const known = (printed: string, from: Name['from'], readings: readonly string[], row?: SeenBox): Name | undefined => {
  const labels = [...new Set(readings)].filter(isLabel);
  return labels.length > 0 ? { labels, printed, from, used: [], row } : undefined;
};

/** A name found in markup or in the control itself, where no text stands beside it. */
function otherName({ item, around }: Placed<SeenControl>, { tied }: Reading): Name {
  const strange = item.names[0] || item.prompt || item.own;
  return (
    item.names
      .map((name) => known(name, tied.has(item.index) ? 'label' : 'aria', [labelText(name)], around[0]))
      .find((name) => name !== undefined) ??
    (item.names[0] ? undefined : known(item.own, 'own', [labelText(item.own)])) ??
    (item.names[0]
      ? undefined
      : known(item.prompt, 'placeholder', [labelText(item.prompt), promptText(item.prompt)])) ?? {
      labels: [],
      printed: strange,
      ...(strange && { unknown: strange }),
      used: [],
    }
  );
}

/** A label in view outranks markup, markup the placeholder; a check box's own words outrank a strange row. */
function nameOf(control: Placed<SeenControl>, found: Found, reading: Reading): Name {
  if (!found || !('name' in found)) return otherName(control, reading);
  return (found.name.unknown && known(control.item.own, 'own', [labelText(control.item.own)])) || found.name;
}

/** Both boxes are around the control: is the first the same, or within the second? */
const isWithin = (inner: SeenBox, outer: SeenBox | undefined, { around }: Placed<SeenControl>): boolean =>
  outer !== undefined && around.includes(outer) && around.indexOf(inner) <= around.indexOf(outer);

/**
 * Does a control in another's row say itself that it is something else? A code beside a phone does; an end date beside
 * its start, a city beside its province, the box 长期 do not.
 */
function isDistinct(control: Placed<SeenControl>, leader: Unit, reading: Reading): boolean {
  if (control.item.kind === 'checkbox') return false;
  const own = otherName(control, reading).labels.flatMap((label) => [...groupsNamed(label)]);
  const leading = new Set(leader.labels.flatMap((label) => [...groupsNamed(label)]));
  return own.length > 0 && !own.some((group) => leading.has(group));
}

/** The page's controls as labelled units. `headings`: normalised texts that are headings, never labels. */
export function unitsOf(reading: Reading, headings: ReadonlySet<string>): Unit[] {
  const units: (Unit & { controls: Placed<SeenControl>[] })[] = [];
  const unitOf = new Map<number, (typeof units)[number]>();
  for (const control of reading.controls) {
    const found = before(reading, control, headings);
    const leader = found && 'follows' in found ? unitOf.get(found.follows.item.index) : undefined;
    const sharesRow = found && 'within' in found && isWithin(found.within, leader?.row, control);
    if (leader && sharesRow && !isDistinct(control, leader, reading)) {
      leader.controls.push(control);
      unitOf.set(control.item.index, leader);
      continue;
    }
    const unit = { ...nameOf(control, found, reading), controls: [control], ...(sharesRow && { beside: leader }) };
    units.push(unit);
    unitOf.set(control.item.index, unit);
  }
  return units;
}
