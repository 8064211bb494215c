import { fieldName } from '../../../lib/fields/field-name.ts';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import { subjectNameLabel } from '../../../lib/fields/subject-name-label.ts';
import type { Texts } from '../../../lib/texts/index.ts';
import type { PageTexts } from '../../../lib/texts/pages.ts';
import type { FormRow } from './form-model.ts';
import { textOf } from './text-of.ts';

/** A field as its row is headed: in the form's words; the name of a subject goes by its kind. */
export function rowLabel(
  { ids: [first, ...others], control }: Pick<FormRow, 'ids' | 'control'>,
  saved: Saved,
  t: Texts,
  p: PageTexts,
): string {
  if (first === 'icp_subject.base_info.name')
    return subjectNameLabel(textOf('icp_subject.base_info.type', saved) || undefined);
  if (first === 'ui.applet_principal_same_as_subject') return p.editor.same;
  // Rows of a group are headed by the label they share; what tells them apart stands at each.
  return others.length || control === 'approvals' ? (fields[first].labels[0] ?? first) : fieldName(first, t);
}

/** One field of a row of several. */
export const partLabel = (id: FieldId, t: Texts): string => {
  const parts: Partial<Record<string, string>> = t.parts;
  return parts[fields[id].part ?? ''] ?? fieldName(id, t);
};
