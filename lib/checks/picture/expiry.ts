const day = 86_400_000;

const timeOf = (date: string): number => {
  const [year = 0, month = 1, date_ = 1] = [date.slice(0, 4), date.slice(4, 6), date.slice(6, 8)].map(Number);
  return Date.UTC(year, month - 1, date_);
};

/** The form asks for more than a month left, other platforms for three. */
const limits = { soon: 30, tight: 90 } as const;

/** How a paper stands on a day, both YYYYMMDD. Undefined: no last day known, or long enough. */
export function expiry(until: string | undefined, today: string): 'over' | 'soon' | 'tight' | undefined {
  if (!until || !/^\d{8}$/u.test(until)) return undefined;
  const left = (timeOf(until) - timeOf(today)) / day;
  if (left < 0) return 'over';
  if (left <= limits.soon) return 'soon';
  return left <= limits.tight ? 'tight' : undefined;
}
