import type { RestoreChoice, RestoreRow } from '../../../lib/platform/backup-messages.ts';

/** What a person has chosen for one profile of a backup. `leave`: nothing. */
export type Way = 'leave' | RestoreChoice['how'];

/** What is chosen before a person chooses: what costs nothing that is here. */
export const firstWay = ({ state, scansBack }: RestoreRow): Way =>
  state === 'new' ? 'add' : state === 'same' && scansBack > 0 ? 'scans' : 'leave';

/** The choices as the worker takes them. */
export const choicesOf = (rows: readonly RestoreRow[], ways: ReadonlyMap<string, Way>): RestoreChoice[] =>
  rows.flatMap((row) => {
    const how = ways.get(row.id) ?? firstWay(row);
    return how === 'leave' ? [] : [{ id: row.id, how, ...(row.here && { basedOn: row.here.updatedAt }) }];
  });
