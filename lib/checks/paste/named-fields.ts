import type { Kind } from '../../fields/field.ts';
import { type FieldId, fieldIds, fields } from '../../fields/index.ts';
import { labelText } from '../../fields/label-text.ts';
import type { Place } from './place.ts';
import { spokenLabels, spokenUnderPerson } from './spoken-labels.ts';

const files: ReadonlySet<Kind> = new Set<Kind>(['image', 'images', 'video']);
const written = fieldIds.filter((id) => fields[id].answer === 'saved' && !files.has(fields[id].kind));

/** No label is longer, and what is as long need not be looked at. */
const longest = 40;
const key = (label: string): string => (label.length > longest ? '' : labelText(label).toLowerCase());

const indexBy = (labelsOf: (id: FieldId) => readonly string[]): ReadonlyMap<string, readonly FieldId[]> => {
  const found = new Map<string, FieldId[]>();
  for (const id of written) {
    for (const text of new Set(labelsOf(id).map(key))) found.set(text, [...(found.get(text) ?? []), id]);
  }
  return found;
};

const anywhere = indexBy((id) => [...fields[id].labels, ...(spokenLabels.get(id) ?? [])]);
const underPerson = indexBy((id) => [...(fields[id].labelsUnderPerson ?? []), ...(spokenUnderPerson.get(id) ?? [])]);

/** Is it a label of the form, or a word people use for one? */
export const isKnownLabel = (label: string): boolean => anywhere.has(key(label));

const stands = (id: FieldId, place: Place): boolean => {
  const { person, section } = fields[id];
  if (place === 'applet') return section === 'applet';
  return person === (place === 'both' ? 'subjectPrincipal' : place) && section !== 'applet' && section !== 'materials';
};

/** The fields a label may name at a place: those of the place where there are any, else all that bear it. */
export function namedFields(label: string, place: Place | undefined): readonly FieldId[] {
  const all = anywhere.get(key(label)) ?? [];
  if (!place || place === 'unsure' || place === 'aside') return all;
  const here = [...all, ...(underPerson.get(key(label)) ?? [])].filter((id) => stands(id, place));
  return here.length > 0 ? here : all;
}

/** A word for a person's row with a name before it that we do not know: 财务手机, 员工姓名. */
export const namesAnother = (label: string): boolean => {
  const text = key(label);
  return !anywhere.has(text) && [...anywhere.keys()].some((known) => known.length > 1 && text.endsWith(known));
};

/** Texts that run on with commas, colons and line breaks of their own: remarks and addresses. */
export const runsOn = (label: string): boolean =>
  (anywhere.get(key(label)) ?? []).some((id) => fields[id].kind === 'longText' || id.endsWith('address'));
