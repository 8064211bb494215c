import chineseDays from 'chinese-days';
import { describe, expect, it } from 'vitest';
import { festivals } from '../../../lib/calendar/festivals.ts';
import { knownYears } from '../../../lib/calendar/notices.ts';

const years = Object.keys(festivals).map(Number);
const daysIn = (year: number) => (festivals[year] ?? []).map((day) => `${year}-${day}`);

// Written from published calendars: the notices to 2026, the general holidays of Hong Kong for 2027, the years whose new
// moon falls close to midnight (https://www.hko.gov.hk/en/Observatorys-Blog/101741/Which-day-is-the-Tuen-Ng-Festival-for-this-year-2013).
const seen = [
  [2022, '02-01', '04-05', '06-03', '09-10'],
  [2023, '01-22', '04-05', '06-22', '09-29'],
  [2024, '02-10', '04-04', '06-10', '09-17'],
  [2025, '01-29', '04-04', '05-31', '10-06'],
  [2026, '02-17', '04-05', '06-19', '09-25'],
  [2027, '02-06', '04-05', '06-09', '09-15'],
  [2030, '02-03', '04-05', '06-05', '09-12'],
] as const;

const radians = Math.PI / 180;

/** Where the sun stands (apparent longitude, degrees), to a hundredth: Meeus, Astronomical Algorithms, ch. 25. */
const sunAt = (time: number): number => {
  const centuries = (time + 69_000 - Date.UTC(2000, 0, 1, 12)) / (36_525 * 86_400_000);
  const mean = (357.52911 + 35_999.05029 * centuries) * radians;
  const centre =
    (1.914602 - 0.004817 * centuries) * Math.sin(mean) + 0.019993 * Math.sin(2 * mean) + 0.000289 * Math.sin(3 * mean);
  const node = (125.04 - 1934.136 * centuries) * radians;
  const longitude = 280.46646 + 36_000.76983 * centuries + centre - 0.00569 - 0.00478 * Math.sin(node);
  return ((longitude % 360) + 360) % 360;
};

describe('festivals', () => {
  it.each(seen)('of %i are those that were published', (year, ...days) => expect(festivals[year]).toEqual(days));

  it('are there for every year from the one before the known years to long after them', () => {
    expect(years).toEqual(years.map((_, later) => (years[0] ?? 0) + later));
    expect(years[0]).toBeLessThan(knownYears.first);
    expect(years.at(-1)).toBeGreaterThan(knownYears.last + 10);
  });

  it.each(years)('of %i are those of another hand', (year) => {
    const lunar = ['1-1', '5-5', '8-15'].map((day) => chineseDays.getSolarDateFromLunar(`${year}-${day}`).date);
    expect(daysIn(year).toSpliced(1, 1)).toEqual(lunar);
  });

  it.each(years)('清明 of %i is the day the sun comes to 15°', (year) => {
    const start = Date.parse(`${daysIn(year)[1]}T00:00:00+08:00`);
    expect(sunAt(start)).toBeLessThan(15);
    expect(sunAt(start + 86_400_000)).toBeGreaterThan(15);
  });

  it('are not what browsers say: two known misses', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
    const said = (year: number) =>
      daysIn(year)
        .toSpliced(1, 1)
        .map((day) => lunar.format(new Date(day)));
    const differing = years.filter((year) => said(year).join() !== '1/1,5/5,8/15');
    expect(differing, 'Once it is right everywhere, the table may go.').toEqual([2027, 2030]);
  });
});
