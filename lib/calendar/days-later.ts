import { dayNumber, numberedDay } from './day-number.ts';

/** The day so many days after one, or before it when the number is negative; both YYYY-MM-DD. */
export const daysLater = (day: string, days: number): string => numberedDay(dayNumber(day) + days);
