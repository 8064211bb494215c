import { type FieldId, isFieldId } from '../../../lib/fields/index.ts';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';

/** The fields that have a scan, the subject's and of one mini program. */
export function scannedFields(draft: ProfileDraft, appletId?: string): ReadonlySet<FieldId> {
  const sides = [draft, draft.applets.find(({ id }) => id === appletId)];
  const ids = sides.flatMap((side) => Object.keys(side?.scans ?? {}).map((slot) => slot.replace(/\[\d+\]/u, '[]')));
  return new Set(ids.filter(isFieldId));
}
