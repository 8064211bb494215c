/** Every day of a year, YYYY-MM-DD, by the platform's own dates. */
export const daysOfYear = (year: number): string[] => {
  const days: string[] = [];
  for (
    const date = new Date(Date.UTC(year, 0, 1));
    date.getUTCFullYear() === year;
    date.setUTCDate(date.getUTCDate() + 1)
  )
    days.push(date.toISOString().slice(0, 10));
  return days;
};

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay();
