import { type FieldId, fieldIds, fields } from './index.ts';

const gather = (keyOf: (id: FieldId) => string): ReadonlyMap<string, readonly FieldId[]> => {
  const found = new Map<string, FieldId[]>();
  for (const id of fieldIds) found.set(keyOf(id), [...(found.get(keyOf(id)) ?? []), id]);
  return found;
};

/** The group of a row: what a page shows as one. A row that names none is its own. */
export const groupOf = (id: FieldId): string => fields[id].group ?? id;

/** Group → its rows in form order. */
export const groups = gather(groupOf);

const units = gather((id) => fields[id].together ?? groupOf(id));

/** The rows written all or none together with this one, itself among them, in form order. */
export const togetherOf = (id: FieldId): readonly FieldId[] => units.get(fields[id].together ?? groupOf(id)) ?? [id];
