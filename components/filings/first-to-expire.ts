import type { ProfileDraft } from '../../lib/platform/profile-messages.ts';

const lastDay = /certificate_validity_date_end$/u;
const isDay = (text: unknown): text is string => typeof text === 'string' && /^\d{8}$/u.test(text);

/** The last day (YYYYMMDD) of the first of a profile's documents to expire; undefined where none has an end. */
export function firstToExpire(draft: ProfileDraft, appletId?: string): string | undefined {
  const applet = draft.applets.find(({ id }) => id === appletId);
  const days = [draft, ...(applet ? [applet] : [])].flatMap(({ saved, scans }) => [
    ...Object.entries(saved).flatMap(([id, value]) => (lastDay.test(id) ? value : [])),
    ...Object.values(scans).flatMap((all) => (all ?? []).map(({ until }) => until)),
  ]);
  return days.filter(isDay).toSorted()[0];
}
