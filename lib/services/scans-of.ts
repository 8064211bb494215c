import { rowOf } from '../fields/answer-for.ts';
import { type FieldId, fields } from '../fields/index.ts';
import type { Answer } from '../fields/value.ts';
import type { ScanRef } from '../platform/profile-messages.ts';
import { type Applet, isOfApplet, type Profile, savedOf } from './profile.ts';

const approvals: FieldId = 'icp_applets.base_info.nrlx_details[].type';

/** The scans a profile has for a field, in order. None of several pre-approvals: which paper goes where is the person's. */
export function scansOf(id: FieldId, profile: Profile, applet?: Applet): readonly ScanRef[] {
  if (fields[id].answer !== 'saved') return [];
  const saved = savedOf(profile, applet);
  if (id.includes('[].') && (saved[approvals]?.length ?? 0) > 1) return [];
  const row = rowOf(id, saved);
  return (isOfApplet(row) ? applet : profile)?.scans[row] ?? [];
}

/** What a page may know of them before it puts one in. */
export function scansAnswer(scans: readonly ScanRef[]): Answer | undefined {
  const files = scans.map(({ name, type, bytes }) => ({ name, type, bytes }));
  return files.length > 0 ? { value: files.map(({ name }) => name), files } : undefined;
}
