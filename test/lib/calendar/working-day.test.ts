import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { knownYears, notices } from '../../../lib/calendar/notices.ts';
import { workingDay } from '../../../lib/calendar/working-day.ts';
import { daysOfYear, weekdayOf } from './days-of-year.ts';
import { published } from './published.ts';

const isWeekday = (day: string): boolean => weekdayOf(day) % 6 !== 0;

const holidays = published.flatMap((year) => year.holidays);
const off = new Set(
  holidays.flatMap(({ from, days }) =>
    Array.from({ length: days }, (_, later) =>
      new Date(Date.parse(from) + later * 86_400_000).toISOString().slice(0, 10),
    ),
  ),
);
const worked = new Set(holidays.flatMap(({ worked = [] }) => worked.map(([day]) => day)));

describe('the official calendar', () => {
  it('is known for the years that are said to be known, and for no other', () => {
    const years = published.map(({ year }) => year);
    expect(notices.map(({ year }) => year)).toEqual(years);
    expect(knownYears).toEqual({ first: years[0], last: years.at(-1) });
    for (const { year, source, off, worked } of notices) {
      const days = [...off.flat(), ...worked];
      expect(source).toMatch(/^https:\/\/www\.gov\.cn\//u);
      // A notice may reach into the last days of the year before.
      expect(days.filter((day) => !day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`))).toEqual([]);
    }
  });

  it('is the published one, whose days worked in exchange are weekends of the weekday printed beside them', () => {
    for (const [day, weekday] of holidays.flatMap(({ worked = [] }) => worked)) {
      expect('日一二三四五六'[weekdayOf(day)], day).toBe(weekday);
      expect(off.has(day), day).toBe(false);
    }
  });

  it.each(published)('of $year is that of the notice, day by day', ({ year }) => {
    const expected = daysOfYear(year).map((day) => [day, worked.has(day) || (isWeekday(day) && !off.has(day))]);
    expect(daysOfYear(year).map((day) => [day, workingDay(day).working])).toEqual(expected);
    expect(daysOfYear(year).filter((day) => workingDay(day).estimated)).toEqual([]);
  });

  it.each(published)('of $year has $working working days', ({ year, working }) => {
    expect(daysOfYear(year).filter((day) => workingDay(day).working)).toHaveLength(working);
  });

  it.each(published)('of $year is that of another hand', ({ year }) => {
    const differing = daysOfYear(year).filter((day) => workingDay(day).working !== chineseDays.isWorkday(day));
    expect(differing).toEqual([]);
  });

  it('is not known to that other hand for a year that we do not know', () => {
    const next = daysOfYear(knownYears.last + 1);
    const moved = next.filter((day) => chineseDays.isWorkday(day) !== isWeekday(day));
    expect(moved, 'Its notice is out: add a row to lib/calendar/notices.ts and to published.ts here.').toEqual([]);
  });
});

describe('a year that is not known', () => {
  it.each([
    ['2022-12-30', true],
    ['2022-12-31', false],
    ['2027-01-01', false],
    ['2027-01-04', true],
    ['2027-02-04', true],
    ['2027-02-05', false],
    ['2027-02-08', false],
    ['2027-02-09', true],
    ['2027-04-05', false],
    ['2027-05-03', true],
    ['2027-06-09', false],
    ['2027-09-15', false],
    ['2027-10-01', false],
    ['2027-10-04', true],
    ['2027-10-09', false],
    ['2030-02-04', false],
    ['2199-05-01', false],
  ])('%s: worked %s, as an estimate', (day, working) => {
    expect(workingDay(day)).toEqual({ working, estimated: true });
  });

  it('has its weekdays less the days free by law', () => {
    // 2027 has 261 weekdays; of its 13 free days 6, 7 February, 1, 2 May and 2, 3 October fall on weekends.
    expect(daysOfYear(2027).filter((day) => workingDay(day).working)).toHaveLength(261 - (13 - 6));
  });

  it('begins and ends with the known years', () => {
    expect(workingDay('2023-01-01').estimated).toBe(false);
    expect(workingDay('2026-12-31')).toEqual({ working: true, estimated: false });
  });
});

it('refuses what is no day', () => {
  expect(() => workingDay('2026-13-01')).toThrow(RangeError);
  expect(() => workingDay('tomorrow')).toThrow(RangeError);
});
