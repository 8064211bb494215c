import { daysOfYear, weekdayOf } from '../../calendar/days-of-year.ts';
import { published } from '../../calendar/published.ts';

const day = 86_400_000;
const ahead = 8 * 3_600_000;

/** First ms of each working day in China, in order, from the notices as they were published. */
const begins: readonly number[] = published
  .flatMap(({ year, holidays }) => {
    const worked = new Set(holidays.flatMap(({ worked = [] }) => worked.map(([each]) => each)));
    const off = new Set(
      holidays.flatMap(({ from, days }) =>
        Array.from({ length: days }, (_, later) => new Date(Date.parse(from) + later * day).toISOString().slice(0, 10)),
      ),
    );
    return daysOfYear(year).filter(
      (each) => worked.has(each) || (!off.has(each) && weekdayOf(each) !== 0 && weekdayOf(each) !== 6),
    );
  })
  .map((each) => Date.parse(each) - ahead)
  .toSorted((one, other) => one - other);

/** When the n-th working day after the day of a time is over in China: counted one by one. */
export function afterOfficeDays(time: number, n: number): number {
  const tomorrow = Math.floor((time + ahead) / day) * day - ahead + day;
  const first = begins.findIndex((begin) => begin >= tomorrow);
  const last = first < 0 ? undefined : begins[first + n - 1];
  if (last === undefined) throw new RangeError(`no calendar was published for ${new Date(time).toISOString()}`);
  return last + day;
}
