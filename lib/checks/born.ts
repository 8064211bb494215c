import { idNumberFault } from './id-number.ts';

/** The birth date (YYYYMMDD) in a number of 18 signs whose check digit is right, whoever issued it; else undefined. */
export function born(number: string, today: string): string | undefined {
  const capital = number.toUpperCase();
  return idNumberFault(capital, today, [capital.slice(0, 6)]) === undefined ? capital.slice(6, 14) : undefined;
}

/** Full years of age (周岁) on a day; both YYYYMMDD. Who was born on 29 February is older from 1 March. */
export const ageOn = (birth: string, day: string): number => Math.floor((Number(day) - Number(birth)) / 10_000);
