import type { Part } from '../fields/field.ts';
import { type FieldId, fields } from '../fields/index.ts';
import { labelText } from '../fields/label-text.ts';
import { longTerm } from '../fields/value.ts';
import { compatible } from './compatible.ts';
import type { SeenControl } from './page.ts';

/** One control and the rows of the form it holds; several where one control holds a whole group (a region cascader). */
export interface FoundPart {
  ids: readonly FieldId[];
  control: number;
  /** The check box beside an end date that says 长期. */
  role?: 'longTerm';
}

const isLongTermBox = (control: SeenControl): boolean =>
  control.kind === 'checkbox' && labelText(control.own).startsWith(longTerm);

const longestCode = 8;

const part = (id: FieldId): Part | undefined => fields[id].part;

/** One row, one control; beside it may stand 长期, or the input for a code (which is the person's). */
function single(id: FieldId, controls: readonly SeenControl[]): FoundPart[] | undefined {
  const { kind } = fields[id];
  const boxes = kind === 'dateOrLongTerm' ? controls.filter(isLongTermBox) : [];
  const rest = controls.filter((control) => !boxes.includes(control));
  const [main, ...more] = rest;
  if (boxes.length > 1) return undefined;
  const longTermPart = boxes.map((box) => ({ ids: [id], control: box.index, role: 'longTerm' as const }));
  if (!main) return boxes.length === 1 ? longTermPart : undefined;
  // The code's input may have no name of its own; its length tells it from a phone after an area code.
  const spare =
    kind === 'mobile' && more.length === 1 && more[0]?.kind === 'text' && (more[0].maxLength ?? 99) <= longestCode;
  if (!compatible(kind, main) || (more.length > 0 && !spare)) return undefined;
  return [{ ids: [id], control: main.index }, ...longTermPart];
}

/** Rows in their order, one control each; fewer controls where later ones come only after an answer. */
function inOrder(ids: readonly FieldId[], controls: readonly SeenControl[]): FoundPart[] | undefined {
  if (controls.length > ids.length) return undefined;
  const parts = controls.map((control, at) => ({ ids: [ids[at] as FieldId], control: control.index }));
  return parts.every(({ ids: [id] }, at) => id && controls[at] && compatible(fields[id].kind, controls[at]))
    ? parts
    : undefined;
}

function region(ids: readonly FieldId[], controls: readonly SeenControl[]): FoundPart[] | undefined {
  const [only, ...more] = controls;
  if (only?.kind === 'cascader') return more.length === 0 ? [{ ids, control: only.index }] : undefined;
  return inOrder(ids, controls);
}

function validity(ids: readonly FieldId[], controls: readonly SeenControl[]): FoundPart[] | undefined {
  const boxes = controls.filter(isLongTermBox);
  const dates = controls.filter((control) => !boxes.includes(control));
  const end = ids.find((id) => part(id) === 'end');
  if (dates.length !== ids.length || boxes.length > 1 || !end) return undefined;
  const parts = inOrder(ids, dates);
  return parts && [...parts, ...boxes.map((box) => ({ ids: [end], control: box.index, role: 'longTerm' as const }))];
}

/**
 * Gives each control of a unit its rows, or `undefined` where number or kind of the controls do not fit what the label
 * names: then nothing of it is ours to fill.
 */
export function partsOf(ids: readonly FieldId[], controls: readonly SeenControl[]): FoundPart[] | undefined {
  const [first] = ids;
  if (!first || controls.length === 0) return undefined;
  if (ids.length === 1) return single(first, controls);
  const parts = new Set(ids.map(part));
  if (parts.has('province')) return region(ids, controls);
  if (parts.has('start')) return validity(ids, controls);
  if (parts.has('front') && controls.length === ids.length) return inOrder(ids, controls);
  return undefined;
}
