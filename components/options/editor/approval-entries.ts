import type { FieldId } from '../../../lib/fields/index.ts';
import type { ProfileDraft, ScanRef } from '../../../lib/platform/profile-messages.ts';

const type: FieldId = 'icp_applets.base_info.nrlx_details[].type';
const number: FieldId = 'icp_applets.base_info.nrlx_details[].code';
export const approvalFile: FieldId = 'icp_applets.base_info.nrlx_details[].media';

/** One pre-approval: its type, its number, the scans of its paper. */
export interface ApprovalEntry {
  type: string;
  number: string;
  scans: readonly ScanRef[];
}

type Side = Pick<ProfileDraft, 'saved' | 'scans'>;

/** Where the scans of an entry stand: the first under the field itself, later ones with their place, as in the body. */
export const approvalSlot = (at: number): string => (at === 0 ? approvalFile : approvalFile.replace('[]', `[${at}]`));

const listed = (raw: string | readonly string[] | undefined): readonly string[] =>
  raw === undefined ? [] : [raw].flat();

/** The entries as a person sees them; the lists of a profile stand side by side. */
export function approvalsOf({ saved, scans }: Side): ApprovalEntry[] {
  const [types, numbers] = [listed(saved[type]), listed(saved[number])];
  return Array.from({ length: Math.max(types.length, numbers.length) }, (_, at) => ({
    type: types[at] ?? '',
    number: numbers[at] ?? '',
    scans: scans[approvalSlot(at)] ?? [],
  }));
}

/** The same back into lists. A file moves with its entry: it must never stand beside another approval's number. */
export function withApprovals<T extends Side>(side: T, entries: readonly ApprovalEntry[]): T {
  const isSlot = (slot: string) => /nrlx_details\[\d*\]\.media$/u.test(slot);
  const saved = Object.fromEntries(Object.entries(side.saved).filter(([id]) => id !== type && id !== number));
  const scans = Object.fromEntries(Object.entries(side.scans).filter(([slot]) => !isSlot(slot)));
  entries.forEach((entry, at) => {
    if (entry.scans.length) scans[approvalSlot(at)] = [...entry.scans];
  });
  if (entries.length) saved[type] = entries.map((entry) => entry.type);
  if (entries.some((entry) => entry.number !== '')) saved[number] = entries.map((entry) => entry.number);
  return { ...side, saved, scans };
}
