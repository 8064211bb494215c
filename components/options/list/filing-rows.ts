import { missing } from '../../../lib/checks/missing.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import type { ProfileDraft } from '../../../lib/platform/profile-messages.ts';
import type { FilingRow } from '../../../lib/tracker/filings-csv.ts';
import { scannedFields } from '../editor/scanned-fields.ts';

interface World {
  /** YYYY-MM-DD */
  today: string;
  /** Tags are the person's own words, written into the file as they are: only if they want that. */
  withTags: boolean;
}

/**
 * A row for each mini program, numbered as its profile stands in the list: 3, or 3-2 for the second of several. How far a
 * first filing is prepared, and nothing of what is in it.
 */
export function filingRows(profiles: readonly ProfileDraft[], { today, withTags }: World): FilingRow[] {
  return profiles.flatMap((draft, at) => {
    const numbered = draft.applets.length > 1;
    const applets = draft.applets.length ? draft.applets : [undefined];
    return applets.map((applet, place): FilingRow => {
      const number = numbered ? `${at + 1}-${place + 1}` : `${at + 1}`;
      const scans = [draft, ...(applet ? [applet] : [])].flatMap((side) => Object.values(side.scans).flat()).length;
      const context = { today, lang: 'zh-CN' as const, scans: scannedFields(draft, applet?.id) };
      return {
        label: withTags ? [number, ...draft.tags].join(' ') : number,
        kind: 'first',
        ...(draft.basedOn !== undefined && { changedAt: draft.basedOn }),
        missing: missing('first', { ...draft.saved, ...applet?.saved } as Saved, context).length,
        scans,
      };
    });
  });
}
