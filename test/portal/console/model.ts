import { individualSubject } from './codes.ts';
import type { Value } from './kit.ts';
import { type Model, type Row, type Section, type Surroundings, steps } from './rows.ts';

const lists = new Set(['choices', 'checkboxes', 'upload']);

const allIds = (row: Row): [string, Value][] =>
  row.ids.map((id) => [id, row.index !== undefined || lists.has(row.control) ? [] : '']);

/** Every field of the form, empty. */
export function emptyModel(): Model {
  const about: Surroundings = { model: {}, individual: false, checked: true };
  // Rows of an approval exist once one is chosen, yet belong to the model from the start.
  const approval = { ...about, model: { 'icp_applets.base_info.nrlx_details[].type': ['1'] } };
  const rows = steps.flatMap(({ sections }) => sections.flatMap((section) => rowsOf(section, approval)));
  return Object.fromEntries([...rows.flatMap(allIds), ['icp_applets.principal_info.verify_task_id', '']]);
}

export const rowsOf = ({ rows }: Section, about: Surroundings): readonly Row[] =>
  typeof rows === 'function' ? rows(about) : rows;

export const isIndividual = (model: Model): boolean => model['icp_subject.base_info.type'] === individualSubject;

/** A row is told apart by its first field, and by its place among several alike. */
export const rowKey = ({ ids, index }: Row): string => (index === undefined ? ids[0] : `${ids[0]}#${index}`);

/** What the row's control holds (kit.ts says in which form). */
export function heldBy(model: Model, row: Row): Value {
  const values = row.ids.map((id) => {
    const value = model[id] ?? '';
    return row.index === undefined ? value : (value[row.index] ?? '');
  });
  if (values.length > 1) return values as string[];
  if (row.control === 'upload') return [values[0] ?? ''].flat().filter(Boolean);
  return values[0] ?? '';
}

/** Puts what a control holds into the model. */
export function write(model: Model, row: Row, value: Value): void {
  row.ids.forEach((id, at) => {
    const part: Value = row.ids.length > 1 ? (value[at] ?? '') : value;
    if (row.index === undefined) model[id] = part;
    else {
      const all = [...(model[id] ?? [])];
      all[row.index] = [part].flat().join('');
      model[id] = all;
    }
  });
}

/** Empties a row: what an answer removes is lost. */
export const clear = (model: Model, row: Row): void => {
  for (const [id, empty] of allIds(row)) model[id] = empty;
};

export const isEmpty = (value: Value): boolean => [value].flat().every((part) => part === '');
