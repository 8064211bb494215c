import type { Person, SectionId } from './field.ts';
import { groupOf } from './groups.ts';
import { type FieldId, fields } from './index.ts';
import { labelText } from './label-text.ts';

/** What a label means where it stands: one group, and of it the rows that bear this label. */
export interface Meaning {
  group: string;
  ids: readonly FieldId[];
}

/** Where a label stands, as far as headings and steps tell. */
export interface Place {
  sections: ReadonlySet<SectionId>;
  person?: Person;
}

const rows = Object.keys(fields) as FieldId[];

const index = (labelsOf: (id: FieldId) => readonly string[] | undefined): ReadonlyMap<string, readonly FieldId[]> => {
  const found = new Map<string, FieldId[]>();
  for (const id of rows) {
    for (const text of new Set((labelsOf(id) ?? []).map(labelText))) found.set(text, [...(found.get(text) ?? []), id]);
  }
  return found;
};

const anywhere = index((id) => fields[id].labels);
const underPerson = index((id) => fields[id].labelsUnderPerson);

/**
 * The groups a text names at a place; none: unknown, several: the place does not tell them apart.
 * `text` is taken as normalised by `labelText` or `promptText` (label-text.ts).
 */
export function meaningsOf(text: string, place: Place): Meaning[] {
  const general = anywhere.get(text) ?? [];
  const personal = place.person ? (underPerson.get(text) ?? []) : [];
  const byGroup = new Map<string, FieldId[]>();
  for (const id of [...general, ...personal]) {
    const { section, person } = fields[id];
    if (!place.sections.has(section) || (place.person && person !== place.person)) continue;
    const group = groupOf(id);
    byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  return [...byGroup].map(([group, ids]) => ({ group, ids: [...new Set(ids)] }));
}

/** Does any row of any section bear this label? Tells a label from other texts before its place is known. */
export const isLabel = (text: string): boolean => anywhere.has(text) || underPerson.has(text);

/** The groups a text may name somewhere, whatever the place. */
export const groupsNamed = (text: string): ReadonlySet<string> =>
  new Set([...(anywhere.get(text) ?? []), ...(underPerson.get(text) ?? [])].map(groupOf));
