/** A day's length, in ms. */
export const dayLength = 86_400_000;

/** Which day a number stands for, YYYY-MM-DD. Throws a RangeError for what is no number of a day. */
export const numberedDay = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/**
 * A day of the calendar as a number, 1970-01-01 being 0: loops over days count instead of taking texts apart.
 * Throws a RangeError unless it is a day there is, written YYYY-MM-DD.
 */
export function dayNumber(day: string): number {
  const number = Date.parse(`${day}T00:00:00Z`) / dayLength;
  // Some engines read 30 February as 2 March.
  if (Number.isNaN(number) || numberedDay(number) !== day) throw new RangeError(`no day: ${day}`);
  return number;
}
