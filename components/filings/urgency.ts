const hour = 60 * 60_000;

/** How near an end is, in the steps the icon's badge has too (tracker/badge.ts). Times in ms. */
export function urgency(until: number, now: number): 'over' | 'urgent' | 'soon' | 'calm' {
  const left = until - now;
  if (left <= 0) return 'over';
  if (left <= 2 * hour) return 'urgent';
  return left <= 6 * hour ? 'soon' : 'calm';
}
