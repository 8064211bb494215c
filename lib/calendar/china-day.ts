import { dayLength, dayNumber, numberedDay } from './day-number.ts';

// All of China keeps UTC+8, since 1992 without summer time: a sum is exact and asks the machine's own zone nothing.
const ahead = 8 * 3_600_000;

/** Number of the day it is in China at a time in ms. */
export const chinaDayNumber = (time: number): number => Math.floor((time + ahead) / dayLength);

/** The day it is in China (Asia/Shanghai) at a time in ms, YYYY-MM-DD, whatever zone the machine is in. */
export const chinaDay = (time: number): string => numberedDay(chinaDayNumber(time));

/** When the day of a number begins in China, in ms. */
export const numberedMidnight = (number: number): number => number * dayLength - ahead;

/** When a day (YYYY-MM-DD) begins in China, in ms. */
export const chinaMidnight = (day: string): number => numberedMidnight(dayNumber(day));
