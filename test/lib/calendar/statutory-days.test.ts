import { describe, expect, it } from 'vitest';
import { knownYears } from '../../../lib/calendar/notices.ts';
import { statutoryDays } from '../../../lib/calendar/statutory-days.ts';
import { workingDay } from '../../../lib/calendar/working-day.ts';

const sorted = (year: number) => statutoryDays(year).toSorted();

describe('statutoryDays', () => {
  it('are eleven to 2024', () => {
    expect(sorted(2022)).toEqual([
      '2022-01-01',
      ...['2022-02-01', '2022-02-02', '2022-02-03'],
      '2022-04-05',
      '2022-05-01',
      '2022-06-03',
      '2022-09-10',
      ...['2022-10-01', '2022-10-02', '2022-10-03'],
    ]);
  });

  it('are thirteen since 2025, with the eve of the new year and 2 May', () => {
    expect(sorted(2027)).toEqual([
      '2027-01-01',
      ...['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'],
      '2027-04-05',
      ...['2027-05-01', '2027-05-02'],
      '2027-06-09',
      '2027-09-15',
      ...['2027-10-01', '2027-10-02', '2027-10-03'],
    ]);
    expect(sorted(2028).filter((day) => day < '2028-02')).toEqual([
      '2028-01-01',
      ...['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'],
    ]);
  });

  it('are those with a fixed date where the moon is not known', () => {
    expect(sorted(2199)).toEqual([
      '2199-01-01',
      ...['2199-05-01', '2199-05-02'],
      ...['2199-10-01', '2199-10-02', '2199-10-03'],
    ]);
  });

  it('are off in every official calendar there is', () => {
    const years = Array.from(
      { length: knownYears.last - knownYears.first + 1 },
      (_, later) => knownYears.first + later,
    );
    expect(years.flatMap(statutoryDays).filter((day) => workingDay(day).working)).toEqual([]);
  });
});
