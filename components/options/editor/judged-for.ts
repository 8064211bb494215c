import type { Finding } from '../../../lib/checks/finding.ts';
import { findings } from '../../../lib/checks/index.ts';
import { type Mend, mendOf } from '../../../lib/checks/mend.ts';
import type { FieldId } from '../../../lib/fields/index.ts';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import type { Lang } from '../../../lib/texts/index.ts';
import { dayHere } from './day-here.ts';
import { savedFor } from './draft-edits.ts';
import { scannedFields } from './scanned-fields.ts';

const none: readonly Finding[] = [];

type At = { now: number; lang: Lang };

const contextOf = (draft: ProfileDraft, appletId: string | undefined, { now, lang }: At) => ({
  today: dayHere(now),
  lang,
  scans: scannedFields(draft, appletId),
});

/** What may be written where something was found, if nothing else can be meant. */
export const mendFor =
  (draft: ProfileDraft, appletId: string | undefined, at: At) =>
  (finding: Finding): Mend | undefined =>
    mendOf(finding, savedFor(draft, appletId), contextOf(draft, appletId, at));

/** What is wrong with each answer of a mini program and its subject, the most certain first. */
export function judgedFor(draft: ProfileDraft, appletId: string | undefined, at: At) {
  const context = contextOf(draft, appletId, at);
  const found = findings(savedFor(draft, appletId), context).toSorted(
    (one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'),
  );
  const byField = new Map<string, Finding[]>();
  for (const finding of found)
    for (const path of finding.fields) {
      const id = path.replace(/\[\d+\]/u, '[]');
      byField.set(id, [...(byField.get(id) ?? []), finding]);
    }
  return (id: FieldId): readonly Finding[] => byField.get(id) ?? none;
}
