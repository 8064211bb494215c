import type { Rejection } from '../../platform/filing-messages.ts';
import type { Filing } from '../../tracker/filing.ts';
import type { FilingEvent } from '../../tracker/filing-event.ts';

// 3, 5: sent back by platform or bureau; 18, 23, 25: the same within a verification and filing in one.
const isReturn = (event: FilingEvent): boolean =>
  (event.type === 'statusSeen' && ['3', '5'].includes(event.code)) ||
  (event.type === 'procedureSeen' && ['18', '23', '25'].includes(event.code));

/** What rejections said, by the id of the event that sent the filing back; '' where none had been noted yet. */
export function rejectionsByEvent({ events }: Pick<Filing, 'events'>, rejections: readonly Rejection[]) {
  const returns = events.filter(isReturn).toSorted((one, other) => one.at - other.at);
  const byEvent = new Map<string, Rejection[]>();
  for (const one of rejections) {
    const id = returns.findLast(({ at }) => at <= one.at)?.id ?? '';
    byEvent.set(id, [...(byEvent.get(id) ?? []), one]);
  }
  return byEvent;
}

const said = ({ field, reason, suggestion }: Rejection): string => [field, reason, suggestion].join('\n');

/** Those of the last time it was sent back, each once; none once it has been handed in again. */
export function lastRejections({ events }: Pick<Filing, 'events'>, rejections: readonly Rejection[]): Rejection[] {
  const handedIn = Math.max(0, ...events.filter(({ type }) => type === 'submitted').map(({ at }) => at));
  const since = rejections.filter(({ at }) => at >= handedIn);
  return [...new Map(since.map((one) => [said(one), one])).values()];
}
