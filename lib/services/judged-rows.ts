import type { Reply } from '../platform/messages.ts';
import type { Judged, RowState } from './assist-state.ts';

type Reported = Pick<Reply<'judgeHere'>, 'findings' | 'valid' | 'differs'>;
export type PageFinding = Reported['findings'][number];

/** The findings about a row of the page, the most severe first. */
export const findingsOf = ({ ids }: Pick<RowState, 'ids'>, findings: readonly PageFinding[]): PageFinding[] =>
  findings.filter(({ fields }) => fields.some((id) => ids.includes(id)));

/** What is wrong and what to do, one after the other as the language writes sentences. */
export const told = ({ message, fix }: Pick<PageFinding, 'message' | 'fix'>): string =>
  message.endsWith('。') ? message + fix : `${message} ${fix}`;

/** What the rules say, row by row. Rows nothing can be said of are left out. */
export function judgedRows(
  rows: readonly Pick<RowState, 'key' | 'ids'>[],
  { findings, valid, differs }: Reported,
): ReadonlyMap<string, Judged> {
  const judged = rows.flatMap((row): [string, Judged][] => {
    const own = findingsOf(row, findings);
    const other = differs.some((id) => row.ids.includes(id));
    if (!own.length && !other && !valid.some((id) => row.ids.includes(id))) return [];
    const notes = own.map((one) => ({ text: told(one), source: one.source, seen: one.seen, severity: one.severity }));
    return [[row.key, { ...(own[0] && { worst: own[0].severity }), notes, ...(other && { differs: true }) }]];
  });
  return new Map(judged);
}
