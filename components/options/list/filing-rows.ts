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
  tracked?: readonly TrackedRow[];
}

/** A filing that is tracked, as far as the file tells of it; the links only say which row it belongs to. */
export interface TrackedRow {
  row: Pick<FilingRow, 'label' | 'kind' | 'stage' | 'createdAt' | 'changedAt'>;
  profileId?: string;
  appletId?: string;
}

type Draft = ProfileDraft;
type Applet = Draft['applets'][number];

const isOf = ({ profileId, appletId }: TrackedRow, draft: Draft, applet?: Applet): boolean =>
  profileId !== undefined &&
  profileId === draft.id &&
  (appletId === applet?.id || (appletId === undefined && draft.applets.length <= 1));

const later = (one?: number, other?: number): number | undefined =>
  one === undefined || other === undefined ? (one ?? other) : Math.max(one, other);

/** How far the answers of one mini program are. */
function preparedRow(draft: Draft, applet: Applet | undefined, kind: 'first', today: string): Partial<FilingRow> {
  const scans = [draft, ...(applet ? [applet] : [])].flatMap((side) => Object.values(side.scans).flat()).length;
  const context = { today, lang: 'zh-CN' as const, scans: scannedFields(draft, applet?.id) };
  return {
    ...(draft.basedOn !== undefined && { changedAt: draft.basedOn }),
    missing: missing(kind, { ...draft.saved, ...applet?.saved } as Saved, context).length,
    scans,
  };
}

/**
 * A row for each mini program, numbered as its profile stands in the list: 3, or 3-2 for the second of several; one for
 * each of its filings where some are tracked. Then the filings that belong to no profile. How far each is, and nothing of
 * what is in it.
 */
export function filingRows(profiles: readonly Draft[], { today, withTags, tracked = [] }: World): FilingRow[] {
  const taken = new Set<TrackedRow>();
  const prepared = profiles.flatMap((draft, at) => {
    const numbered = draft.applets.length > 1;
    const applets = draft.applets.length ? draft.applets : [undefined];
    return applets.flatMap((applet, place): FilingRow[] => {
      const number = numbered ? `${at + 1}-${place + 1}` : `${at + 1}`;
      const tags = withTags ? draft.tags : [];
      const own = tracked.filter((each) => isOf(each, draft, applet));
      for (const each of own) taken.add(each);
      const state = preparedRow(draft, applet, 'first', today);
      if (own.length === 0) return [{ label: [number, ...tags].join(' '), kind: 'first', ...state }];
      return own.map(({ row }) => ({
        ...state,
        ...row,
        label: [number, row.label, ...tags].join(' '),
        changedAt: later(state.changedAt, row.changedAt),
        // What a first filing lacks says nothing of a change or a cancellation.
        missing: row.kind === 'first' ? state.missing : undefined,
      }));
    });
  });
  return [...prepared, ...tracked.filter((each) => !taken.has(each)).map(({ row }) => row)];
}
