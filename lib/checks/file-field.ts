import type { Kind } from '../fields/field.ts';
import { type FieldId, fields, isFieldId } from '../fields/index.ts';

const takesFiles: ReadonlySet<Kind> = new Set<Kind>(['image', 'images', 'video']);
const lists: ReadonlySet<Kind> = new Set<Kind>(['images', 'video']);

/** The field a file belongs to by its path: 「…nrlx_details[0].media」, 「icp_materials.…[2]」. Undefined: it takes no file. */
export function fileField(path: string): FieldId | undefined {
  const listed = path.replace(/\[\d+\]$/u, '');
  const id = path.replace(/\[\d+\]\./u, '[].');
  if (isFieldId(id)) return takesFiles.has(fields[id].kind) && !path.includes('[]') ? id : undefined;
  return isFieldId(listed) && lists.has(fields[listed].kind) ? listed : undefined;
}
