import { rowOf } from '../../fields/answer-for.ts';
import { type FieldId, fieldIds, fields } from '../../fields/index.ts';
import { kinds } from '../../fields/kinds.ts';
import type { Saved } from '../../fields/saved.ts';
import type { ScanRef } from '../../platform/profile-messages.ts';

const ends = fieldIds.filter((id) => fields[id].kind === 'dateOrLongTerm' && fields[id].part === 'end');

const textOf = (saved: Saved, id: FieldId): string => [saved[rowOf(id, saved)] ?? ''].flat()[0] ?? '';

/**
 * The last day (YYYYMMDD) of the first of a filing's documents to expire, from the answers and from what was noted of the
 * scans; undefined where none has an end. What holds for good (长期), and what is no day, has none.
 */
export function papersUntil(saved: Saved, scans: readonly Pick<ScanRef, 'until'>[]): string | undefined {
  const days = [...ends.map((id) => textOf(saved, id)), ...scans.map(({ until = '' }) => until)];
  const [first] = days.filter((day) => kinds.date.safeParse(day).success).toSorted();
  return first;
}
